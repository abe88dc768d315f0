// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/templatesview.h"

#include "items/templatesmodel.h"

#include <algorithm>

namespace pd {

TemplatesView::TemplatesView(TemplatesModel& source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setSortRole(TemplatesModel::SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(TemplatesModel::NameColumn);
}

void TemplatesView::setFilterText(const QString& text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    invalidateFilter();
}

bool TemplatesView::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        for (int column = 0; column < TemplatesModel::ColumnCount; ++column) {
            if (m_source.index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

const OnboardingTemplate& TemplatesView::at(int row) const { return m_source.templates().at(mapToSource(index(row, 0)).row()); }

int TemplatesView::rowOf(const QString& name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).name == name)
            return row;
    }
    return -1;
}

} // namespace pd
