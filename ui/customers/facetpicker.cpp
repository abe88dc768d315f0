// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/facetpicker.h"

#include "ui/customers/facetwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlineedit.h"

#include <QBoxLayout>
#include <QCollator>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

enum PickRole { PickKindRole = Qt::UserRole, PickValueRole };
enum PickKind { PickValue, PickNone, PickUnknown };

constexpr int rowsWithoutSearch = 8;
constexpr int rowsInSight = 9;

struct Pick {
    QString text;
    QString value;
    int count = 0;
};

/// By name, as people read.
QList<Pick> picksOf(const CustomerChoices& choices, const FactFilter& chosen)
{
    QMap<QString, int> counts = choices.counts.values;
    for (const QString& value : chosen.values) {
        if (!counts.contains(value))
            counts.insert(value, 0);
    }
    QList<Pick> picks;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        picks << Pick{facetValueText(choices.facet, it.key(), choices.names), it.key(), it.value()};
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(picks.begin(), picks.end(), [&order](const Pick& a, const Pick& b) { return order.compare(a.text, b.text) < 0; });
    return picks;
}

} // namespace

FacetPicker::FacetPicker(const Theme& theme, CustomerFacet facet, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facet(facet)
    , m_search(new IconLineEdit(theme, u"search"_s, this))
    , m_list(new QListWidget(this))
    , m_nothing(wrappedLabel(theme, {}, this))
{
    const QString title = facetTitle(facet);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search: %1").arg(title));
    m_list->setAccessibleName(title);
    m_list->setProperty("area", u"popup"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(theme.px("width.field"_L1) + theme.px("width.limit"_L1));
    auto* column = new QVBoxLayout(this);
    const int gap = theme.px("spacing.s"_L1);
    column->setContentsMargins(gap, theme.px("spacing.xs"_L1), gap, theme.px("spacing.xs"_L1));
    column->setSpacing(gap);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &FacetPicker::search);
    connect(m_search, &IconLineEdit::moved, this, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::itemClicked, this, &FacetPicker::toggle);
    m_list->installEventFilter(this);
}

bool FacetPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Space && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    toggle(m_list->currentItem());
    return true;
}

void FacetPicker::toggle(QListWidgetItem* item)
{
    if (!item)
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    Q_EMIT picked(chosen());
}

void FacetPicker::add(const QString& text, int count, int kind, const QString& value, bool checked)
{
    auto* item = new QListWidgetItem(tr("%1 (%2)", "a value and how many customers have it").arg(text, QLocale().toString(count)), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // clicks anywhere on the row count, see toggle()
    item->setData(PickKindRole, kind);
    item->setData(PickValueRole, value);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void FacetPicker::setChoices(const CustomerChoices& choices, const FactFilter& chosenNow)
{
    m_list->clear();
    for (const Pick& pick : picksOf(choices, chosenNow))
        add(pick.text, pick.count, PickValue, pick.value, chosenNow.values.contains(pick.value));
    if (choices.counts.none > 0 || chosenNow.none)
        add(facetNoneText(m_facet), choices.counts.none, PickNone, {}, chosenNow.none);
    if (facetMayBeUnknown(m_facet) && (choices.counts.unknown > 0 || chosenNow.unknown))
        add(tr("Not known"), choices.counts.unknown, PickUnknown, {}, chosenNow.unknown);
    const int rows = m_list->count();
    m_search->setVisible(rows > rowsWithoutSearch);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::clamp(rows, 1, rowsInSight) * std::max(m_list->sizeHintForRow(0), m_theme.px("height.detail_row"_L1)) + 2);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(m_facet == CustomerFacet::Provider
            ? tr("No customers of indirect providers were looked up yet. Open Providers to act for one.")
            : tr("No customer has a value here."));
    search(m_search->text());
}

void FacetPicker::focusFirst()
{
    m_search->clear();
    if (m_list->count() > 0 && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    if (m_search->isVisibleTo(this))
        m_search->setFocus();
    else
        m_list->setFocus();
}

void FacetPicker::search(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

FactFilter FacetPicker::chosen() const
{
    FactFilter filter;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const int kind = item->data(PickKindRole).toInt();
        if (kind == PickValue)
            filter.values << item->data(PickValueRole).toString();
        filter.none = filter.none || kind == PickNone;
        filter.unknown = filter.unknown || kind == PickUnknown;
    }
    return filter;
}

} // namespace pd
