// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintablemodel.h"
#include "ui/changes/changedeck.h"
#include "ui/numbers/pstnauditpage.h"
#include "ui/numbers/pstnwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/striprow.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

PstnAuditPage::PstnAuditPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"pstn-audit"_s, tr("PSTN audit"), u"location"_s, parent)
    , m_theme(theme)
    , m_services(services)
    , m_message(new MessageBar(theme, this))
    , m_strip(new StateStrip(theme, this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_start(primaryButton(tr("Start a&udit"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_set(new QPushButton(tr("S&et PSTN of selected…"), this))
    , m_table(new TableView(theme, this))
    , m_rows(new PlainTableModel(this))
    , m_empty(new EmptyState(theme, u"location"_s, this))
    , m_states(new QStackedWidget(this))
    , m_host(new SidePanelHost(theme, this))
    , m_changes(new ChangeDeck({theme, m_services}, new QWidget(this), this))
{
    buildTable();
    build();
    connectAll();
    showChips();
    showProgress();
    showState();
}

void PstnAuditPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    m_start->setObjectName(u"startAudit"_s);
    m_export->setObjectName(u"exportAudit"_s);
    m_set->setObjectName(u"setSelected"_s);
    for (QPushButton* action : {m_set, m_export, m_start})
        addPageAction(m_theme, column, action);
    addTableTools(m_theme, column, m_chips, m_filter, m_table);
    addStripRow(m_theme, column, m_strip);
    endPageHead(m_theme, column, m_message, this);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_host->setWidgets(m_states, m_changes);
    column->addWidget(m_host, 1);
}

void PstnAuditPage::buildTable()
{
    m_rows->setTitles(
        {tr("Customer"), tr("External ID"), tr("Location"), tr("Country"), tr("PSTN"), tr("Kind of connection"), tr("Why not read")});
    m_table->setModel(m_rows);
    m_table->setAccessibleName(title());
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    const auto words = [this](const QModelIndex& index) {
        const PstnAuditRow& row = m_audit.rows.at(m_rows->at(index.row()).key.toLongLong());
        return row.problem ? StatusWords{u"error"_s, index.data().toString(), {}} : pstnWords(row.connection);
    };
    const auto width = [this](const char* key) { return m_theme.px(QString("width.column."_L1 + QLatin1String(key))); };
    m_table->setColumns({TableColumn{.key = u"customer"_s, .width = width("name"), .delegate = text, .stretch = 2},
        TableColumn{
            .key = u"externalId"_s, .width = width("externalId"), .delegate = new TextCellDelegate(m_theme, {.mono = true}, m_table)},
        TableColumn{.key = u"location"_s, .width = width("locationName"), .delegate = text, .stretch = 1},
        TableColumn{.key = u"country"_s, .width = width("country"), .delegate = text},
        TableColumn{
            .key = u"pstn"_s, .width = width("packageChange"), .delegate = new StatusCellDelegate(m_theme, words, m_table), .stretch = 1},
        TableColumn{.key = u"kind"_s, .width = width("packageChange"), .delegate = text},
        TableColumn{.key = u"problem"_s, .width = width("verdict"), .delegate = text}});
    m_table->setHideOrder({u"country"_s, u"kind"_s, u"problem"_s, u"externalId"_s});
}

} // namespace pd
