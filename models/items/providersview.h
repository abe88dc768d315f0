// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/providersmodel.h"

#include <QSortFilterProxyModel>

namespace pd {

/// A ProvidersModel sorted as people read, filtered by state and by text in any column.
class ProvidersView : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit ProvidersView(ProvidersModel& source, QObject* parent = nullptr);

    /// `text`: part of a name, subscription or ID; case does not matter. `state`: wire word; empty: all.
    void setFilter(const QString& text, const QString& state);
    [[nodiscard]] const ListedProvider& at(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ProvidersModel& m_source;
    QString m_text;
    QString m_state;
};

} // namespace pd
