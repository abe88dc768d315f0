// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QAbstractListModel>
#include <QList>

namespace pd {

/// One thing of a list on Overview, with its one action.
struct OverviewRow {
    QString key; ///< unique in its list
    QString icon;
    look::Role iconRole = look::Role::TextMuted;
    QString title;
    QString text;
    QString note; ///< at the trailing side ("14:06")
    QString action; ///< of the button; empty: none
    bool strong = false; ///< the title
    bool removable = false;
    bool copyable = false; ///< another one can begin with it

    friend bool operator==(const OverviewRow&, const OverviewRow&) = default;
};

/// A short list that changes by rows, never by a reset, so that the keyboard focus stays where it is.
class OverviewRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, TextRole, NoteRole, ActionRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<OverviewRow>& rows);
    [[nodiscard]] const OverviewRow& at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int positionOf(const QString& key, int from) const;
    void place(int position, const OverviewRow& row);

    QList<OverviewRow> m_rows;
};

} // namespace pd
