// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/customerchoices.h"
#include "ui/customers/facetwords.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace pd {

class CustomerChoicesSource;
class FilterName;
class FlowLayout;
class SavedFilters;
class Theme;

/// What customers are filtered by besides text: a button with a menu of facets, and under the tools of the table a row with the saved filters and one
/// chip for each facet in force. The row is not there while there is nothing to show.
class CustomerFilters : public QWidget
{
    Q_OBJECT

public:
    CustomerFilters(const Theme& theme, const QString& cacheFile, const QString& settingsFile, QWidget* parent = nullptr);

    /// For the tools of the table.
    [[nodiscard]] QPushButton* button() const { return m_button; }
    [[nodiscard]] QMenu* facetMenu(CustomerFacet facet) const { return m_menus.value(int(facet)); }
    [[nodiscard]] SavedFilters& saved() const { return *m_saved; }

    [[nodiscard]] const CustomerFilter& filter() const { return m_filter; }
    /// Shows it; changed() is not emitted.
    void setFilter(const CustomerFilter& filter);
    void setProviderNames(const ProviderNames& names);
    /// Providers are left by the banner, not by a chip.
    [[nodiscard]] const ProviderNames& providerNames() const { return m_providers; }

Q_SIGNALS:
    /// The person wants this one, its text too.
    void changed(const pd::CustomerFilter& filter);
    void failed(pd::Error error);

private:
    void buildMenus();
    void addSavedMenu(QMenu* menu);
    [[nodiscard]] QMenu* pickerMenu(CustomerFacet facet);
    [[nodiscard]] QMenu* updatedMenu();
    void take(const CustomerFilter& filter);
    void rebuild();
    void addSavedChips();
    void addFacetChips();
    void addEndButtons();
    void nameFilter(const QString& renamed);
    void showSavedMenu(const QString& name, const QPoint& position);
    void fillSavedActions(QMenu* menu, const QString& name);
    [[nodiscard]] bool hasFacets() const;

    const Theme& m_theme;
    CustomerChoicesSource* m_choices;
    SavedFilters* m_saved;
    FilterName* m_name;
    QPushButton* m_button;
    FlowLayout* m_row;
    QHash<int, QMenu*> m_menus; ///< by CustomerFacet
    CustomerFilter m_filter;
    ProviderNames m_providers;
    QString m_renaming; ///< the saved filter that gets another name; empty: the one in force is saved
};

} // namespace pd
