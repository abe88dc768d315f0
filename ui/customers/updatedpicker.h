// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace pd {

class Theme;

/// A range of days, by buttons for the usual ones or by hand. For menus.
class UpdatedPicker : public QWidget
{
    Q_OBJECT

public:
    explicit UpdatedPicker(const Theme& theme, QWidget* parent = nullptr);

    /// Invalid: no bound.
    void setRange(const QDate& from, const QDate& to);
    void focusFirst();

Q_SIGNALS:
    void picked(const QDate& from, const QDate& to);

private:
    void pickLast(int days);

    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace pd
