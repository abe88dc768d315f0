// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/providersview.h"

#include <algorithm>

namespace pd {

ProvidersView::ProvidersView(ProvidersModel& source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setSortRole(ProvidersModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    sort(ProvidersModel::NameColumn);
}

void ProvidersView::setFilter(const QString& text, const QString& state)
{
    m_text = text.trimmed();
    m_state = state;
    invalidateFilter();
}

const ListedProvider& ProvidersView::at(int row) const { return m_source.providers().at(mapToSource(index(row, 0)).row()); }

bool ProvidersView::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ListedProvider& one = m_source.providers().at(row);
    if (!m_state.isEmpty() && one.state != m_state)
        return false;
    const QStringList texts{one.name, one.subscriptionId, one.orgId};
    return std::any_of(texts.cbegin(), texts.cend(), [&](const QString& text) { return text.contains(m_text, Qt::CaseInsensitive); });
}

} // namespace pd
