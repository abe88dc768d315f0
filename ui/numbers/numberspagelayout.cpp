// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintablemodel.h"
#include "ui/changes/changedeck.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/pstnwords.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

NumbersPage::NumbersPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"numbers"_s, tr("Numbers"), u"location"_s, parent)
    , m_theme(theme)
    , m_services(services)
    , m_customer(new CustomerPicker(theme, services.cacheFile, this))
    , m_message(new MessageBar(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_add(primaryButton(tr("Add n&umbers…"), this))
    , m_remove(new QPushButton(tr("Remo&ve numbers…"), this))
    , m_pstn(new QPushButton(tr("S&et PSTN…"), this))
    , m_location(new QPushButton(tr("A&dd location…"), this))
    , m_reason(new MessageBar(theme, this))
    , m_states(new QStackedWidget(this))
    , m_loading(new LoadingRows(theme, tr("Loading numbers…"), this))
    , m_empty(new EmptyState(theme, u"location"_s, this))
    , m_places(new TableView(theme, this))
    , m_numbers(new TableView(theme, this))
    , m_placeRows(new PlainTableModel(this))
    , m_numberRows(new PlainTableModel(this))
    , m_host(new SidePanelHost(theme, this))
    , m_changes(new ChangeDeck({theme, m_services}, new QWidget(this), this))
{
    buildTables();
    build();
    connectAll();
    showState();
}

void NumbersPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    m_add->setObjectName(u"addNumbers"_s);
    m_remove->setObjectName(u"removeNumbers"_s);
    m_pstn->setObjectName(u"setPstn"_s);
    m_location->setObjectName(u"addLocation"_s);
    auto* audit = new QPushButton(tr("PSTN audit of all customers"), this);
    audit->setObjectName(u"audit"_s);
    connect(audit, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"pstn-audit"_s); });
    addPageAction(m_theme, column, audit);
    addTableTools(m_theme, column, m_customer, m_filter, m_numbers);
    column->addLayout(buildActions());
    m_filter->setAccessibleName(tr("Filter numbers"));
    endPageHead(m_theme, column, m_message, this);
    m_body = buildBody();
    for (QWidget* state : {static_cast<QWidget*>(m_loading), m_body, static_cast<QWidget*>(m_empty)})
        m_states->addWidget(state);
    m_host->setWidgets(m_states, m_changes);
    column->addWidget(m_host, 1);
}

QLayout* NumbersPage::buildActions()
{
    auto* row = new FlowLayout(m_theme.px("spacing.s"_L1));
    const int padding = m_theme.px("width.page_padding"_L1);
    for (QPushButton* action : {m_add, m_remove, m_pstn, m_location})
        row->addWidget(action);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(padding, 0, padding, m_theme.px("spacing.m"_L1));
    line->addLayout(row, 1);
    return line;
}

QWidget* NumbersPage::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    static constexpr int rowsInView = 6;
    m_places->setFixedHeight(m_theme.px("height.table_header"_L1) + rowsInView * m_theme.px("height.table_row"_L1));
    const int padding = m_theme.px("width.page_padding"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    auto* reason = new QVBoxLayout;
    reason->setContentsMargins(padding, 0, padding, 0);
    reason->addWidget(m_reason);
    m_reason->setSpaceAround(gap, gap);
    m_reason->setRetryVisible(false);
    column->addWidget(m_places);
    column->addWidget(lineOf(Qt::Horizontal, body));
    column->addLayout(reason);
    column->addWidget(m_numbers, 1);
    return body;
}

void NumbersPage::buildTables()
{
    m_placeRows->setTitles({tr("Location"), tr("PSTN"), tr("Kind of connection"), tr("Numbers")});
    m_numberRows->setTitles({tr("Number"), tr("Extension"), tr("State"), tr("Who has it"), tr("Location")});
    m_places->setModel(m_placeRows);
    m_numbers->setModel(m_numberRows);
    m_places->setAccessibleName(tr("Locations"));
    m_numbers->setAccessibleName(title());
    m_places->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* text = new TextCellDelegate(m_theme, {}, m_places);
    const auto words = [this](const QModelIndex& index) {
        const PstnAuditRow& row = m_all.at(m_placeRows->at(index.row()).key.toLongLong());
        return row.problem ? StatusWords{u"error"_s, index.data().toString(), {}} : pstnWords(row.connection);
    };
    const auto width = [this](const char* key) { return m_theme.px(QString("width.column."_L1 + QLatin1String(key))); };
    m_places->setColumns({TableColumn{.key = u"name"_s, .width = width("name"), .delegate = text, .stretch = 2},
        TableColumn{
            .key = u"pstn"_s, .width = width("verdict"), .delegate = new StatusCellDelegate(m_theme, words, m_places), .stretch = 2},
        TableColumn{.key = u"kind"_s, .width = width("packageChange"), .delegate = text},
        TableColumn{.key = u"count"_s,
            .width = width("line"),
            .delegate = new TextCellDelegate(m_theme, {.trailing = true}, m_places),
            .trailing = true}});
    m_places->setHideOrder({u"kind"_s});
    auto* plain = new TextCellDelegate(m_theme, {}, m_numbers);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, m_numbers);
    m_numbers->setColumns({TableColumn{.key = u"phone"_s, .width = width("phone"), .delegate = mono, .stretch = 1},
        TableColumn{.key = u"extension"_s, .width = width("extension"), .delegate = mono},
        TableColumn{.key = u"state"_s, .width = width("package"), .delegate = plain},
        TableColumn{.key = u"owner"_s, .width = width("customer"), .delegate = plain, .stretch = 2},
        TableColumn{.key = u"place"_s, .width = width("locationName"), .delegate = plain, .stretch = 1}});
    m_numbers->setHideOrder({u"place"_s, u"state"_s});
    m_places->sortByColumn(0, Qt::AscendingOrder);
    m_numbers->sortByColumn(0, Qt::AscendingOrder);
}

} // namespace pd
