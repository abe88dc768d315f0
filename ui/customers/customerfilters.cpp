// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfilters.h"

#include "ui/customers/facetpicker.h"
#include "ui/customers/filtername.h"
#include "ui/customers/savedfilters.h"
#include "ui/customers/updatedpicker.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/removablechip.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString inMenu(const QString& text) { return QString(text).replace(u'&', "&&"_L1); }

/// One status is a chip of the page already.
bool hasChip(const CustomerFilter& filter, CustomerFacet facet)
{
    if (facet == CustomerFacet::Provider)
        return false;
    return facet == CustomerFacet::Status ? filter.statuses.size() > 1 : asksFor(filter, facet);
}

} // namespace

CustomerFilters::CustomerFilters(const Theme& theme, const QString& cacheFile, const QString& settingsFile, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_choices(new CustomerChoicesSource(cacheFile, this))
    , m_saved(new SavedFilters(settingsFile, this))
    , m_name(new FilterName(theme, SavedFilters::longestName, this))
    , m_button(new QPushButton(tr("Fi&lters"), parent))
{
    m_button->setObjectName(u"filters"_s);
    auto* column = new QVBoxLayout(this);
    const int padding = theme.px("width.page_padding"_L1);
    column->setContentsMargins(padding, 0, padding, theme.px("spacing.m"_L1));
    column->setSpacing(theme.px("spacing.s"_L1));
    m_row = new FlowLayout(theme.px("spacing.s"_L1));
    column->addLayout(m_row);
    column->addWidget(m_name);
    m_name->hide();
    buildMenus();
    connect(m_choices, &CustomerChoicesSource::failed, this, &CustomerFilters::failed);
    connect(m_choices, &CustomerChoicesSource::loaded, this, [this](const CustomerChoices& choices) {
        CustomerChoices named = choices;
        named.names.insert(m_providers);
        if (auto* picker = facetMenu(choices.facet)->findChild<FacetPicker*>()) {
            picker->setChoices(named, partOf(m_filter, choices.facet));
            picker->focusFirst();
        }
    });
    connect(m_saved, &SavedFilters::changed, this, &CustomerFilters::rebuild);
    connect(m_name, &FilterName::accepted, this, [this](const QString& name) {
        if (m_renaming.isEmpty()) {
            m_saved->save(name, m_filter);
        } else if (!m_saved->rename(m_renaming, name)) {
            return m_name->refuse(tr("Another saved filter has this name."));
        }
        m_name->hide();
        rebuild();
    });
    rebuild();
}

void CustomerFilters::buildMenus()
{
    auto* menu = new QMenu(m_button);
    for (const CustomerFacet facet : allCustomerFacets) {
        QMenu* sub = facet == CustomerFacet::Updated ? updatedMenu() : pickerMenu(facet);
        m_menus.insert(int(facet), sub);
        menu->addMenu(sub);
    }
    menu->addSeparator();
    addSavedMenu(menu);
    m_button->setMenu(menu);
}

QMenu* CustomerFilters::pickerMenu(CustomerFacet facet)
{
    auto* menu = new QMenu(facetTitle(facet), m_button);
    auto* picker = new FacetPicker(m_theme, facet, menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(picker);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, this, [this, facet, picker] {
        picker->setChoices({facet, {}, m_providers}, partOf(m_filter, facet));
        m_choices->load(facet, m_filter);
    });
    connect(picker, &FacetPicker::picked, this, [this, facet](const FactFilter& chosen) {
        CustomerFilter filter = m_filter;
        setPart(filter, facet, chosen);
        take(filter);
    });
    return menu;
}

QMenu* CustomerFilters::updatedMenu()
{
    auto* menu = new QMenu(facetTitle(CustomerFacet::Updated), m_button);
    auto* picker = new UpdatedPicker(m_theme, menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(picker);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, this, [this, picker] {
        picker->setRange(m_filter.updatedFrom, m_filter.updatedTo);
        QMetaObject::invokeMethod(picker, &UpdatedPicker::focusFirst, Qt::QueuedConnection);
    });
    connect(picker, &UpdatedPicker::picked, this, [this](const QDate& from, const QDate& to) {
        CustomerFilter filter = m_filter;
        filter.updatedFrom = from;
        filter.updatedTo = to;
        take(filter);
    });
    return menu;
}

void CustomerFilters::addSavedMenu(QMenu* menu)
{
    connect(menu->addAction(tr("Save this filter…")), &QAction::triggered, this, [this] { nameFilter({}); });
    QMenu* savedMenu = menu->addMenu(tr("Saved filters"));
    connect(savedMenu, &QMenu::aboutToShow, this, [this, savedMenu] {
        savedMenu->clear();
        for (const SavedFilter& saved : m_saved->all())
            fillSavedActions(savedMenu->addMenu(inMenu(saved.name)), saved.name);
        if (m_saved->all().isEmpty())
            savedMenu->addAction(tr("None yet"))->setEnabled(false);
    });
}

void CustomerFilters::fillSavedActions(QMenu* menu, const QString& name)
{
    connect(menu->addAction(tr("Apply")), &QAction::triggered, this, [this, name] {
        if (const int at = m_saved->indexOf(name); at >= 0)
            take(m_saved->all().at(at).filter);
    });
    connect(
        menu->addAction(tr("Replace by the filter in force")), &QAction::triggered, this, [this, name] { m_saved->save(name, m_filter); });
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, name] { nameFilter(name); });
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, name] { m_saved->remove(name); });
}

void CustomerFilters::showSavedMenu(const QString& name, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"savedFilterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillSavedActions(menu, name);
    menu->popup(position);
}

void CustomerFilters::nameFilter(const QString& renamed)
{
    m_renaming = renamed;
    setVisible(true);
    m_name->ask(renamed);
}

void CustomerFilters::take(const CustomerFilter& filter)
{
    setFilter(filter);
    Q_EMIT changed(m_filter);
}

void CustomerFilters::setFilter(const CustomerFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void CustomerFilters::setProviderNames(const ProviderNames& names)
{
    m_providers = names;
    rebuild();
}

bool CustomerFilters::hasFacets() const
{
    return std::any_of(
        std::begin(allCustomerFacets), std::end(allCustomerFacets), [this](CustomerFacet facet) { return hasChip(m_filter, facet); });
}

void CustomerFilters::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addSavedChips();
    addFacetChips();
    if (hasFacets())
        addEndButtons();
    setVisible(m_row->count() > 0 || !m_name->isHidden());
    updateGeometry();
}

void CustomerFilters::addSavedChips()
{
    for (const SavedFilter& saved : m_saved->all()) {
        auto* chip = new Chip(m_theme, this);
        chip->setObjectName(u"savedFilter"_s);
        chip->setContent(saved.name, {});
        chip->setChecked(saved.filter == m_filter);
        chip->setContextMenuPolicy(Qt::CustomContextMenu);
        chip->setToolTip(tr("Saved filter"));
        connect(chip, &QAbstractButton::clicked, this, [this, saved] { take(saved.filter == m_filter ? CustomerFilter() : saved.filter); });
        connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip, name = saved.name](const QPoint& at) { showSavedMenu(name, chip->mapToGlobal(at)); });
        m_row->addWidget(chip);
        chip->setVisible(true);
    }
}

void CustomerFilters::addFacetChips()
{
    for (const CustomerFacet facet : allCustomerFacets) {
        if (!hasChip(m_filter, facet))
            continue;
        auto* chip =
            new RemovableChip(m_theme, facetText(m_filter, facet, m_providers), tr("Remove the filter: %1").arg(facetTitle(facet)), this);
        connect(chip, &RemovableChip::clicked, this,
            [this, chip, facet] { facetMenu(facet)->popup(chip->mapToGlobal(QPoint(0, chip->height()))); });
        connect(chip, &RemovableChip::removed, this, [this, facet] {
            CustomerFilter filter = m_filter;
            clearPart(filter, facet);
            take(filter);
        });
        m_row->addWidget(chip);
        chip->setVisible(true);
    }
}

void CustomerFilters::addEndButtons()
{
    QPushButton* save = linkButton(tr("Save filter"), this);
    save->setObjectName(u"saveFilter"_s);
    connect(save, &QPushButton::clicked, this, [this] { nameFilter({}); });
    QPushButton* clear = linkButton(tr("Clear all"), this);
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        CustomerFilter none;
        none.providers = m_filter.providers;
        take(none);
    });
    auto* both = new QWidget(this);
    both->setFixedHeight(m_theme.px("height.chip"_L1));
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px("spacing.m"_L1));
    line->addWidget(save);
    line->addWidget(clear);
    m_row->addWidget(both);
    both->setVisible(true);
}

} // namespace pd
