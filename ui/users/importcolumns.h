// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/usersheet.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace pd {

class Theme;

/// What the columns of a file of users mean: those that are recognised, those that are not used, and a way to say it otherwise.
class ImportColumns : public QFrame
{
    Q_OBJECT

public:
    explicit ImportColumns(const Theme& theme, QWidget* parent = nullptr);

    /// One meaning for each column.
    void setColumns(const QStringList& header, const QList<UserSheetColumn>& columns);

Q_SIGNALS:
    void meaningChosen(const QString& header, const pd::UserSheetColumn& meaning);

private:
    void showMeaning();
    void choose();

    QStringList m_header;
    QList<UserSheetColumn> m_columns;
    QList<UserSheetColumn> m_meanings; ///< in the order of the box
    QLabel* m_known;
    QLabel* m_unused;
    QComboBox* m_column;
    QComboBox* m_meaning;
};

} // namespace pd
