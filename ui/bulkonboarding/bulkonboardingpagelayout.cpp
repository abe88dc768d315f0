// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of bulk onboarding is put together.
#include "ui/bulkonboarding/bulkcustomersmodel.h"
#include "ui/bulkonboarding/bulkonboardingpage.h"
#include "ui/bulkonboarding/bulkwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

BulkOnboardingPage::BulkOnboardingPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"import-customers"_s, tr("Customers from a file"), u"upload"_s, parent)
    , m_theme(theme)
    , m_bulk(new BulkOnboarding(services, this))
    , m_model(new BulkCustomersModel(*m_bulk, this))
    , m_file(new QPushButton(tr("Choose &file…"), this))
    , m_precheck(new QPushButton(tr("&Precheck all"), this))
    , m_dryRun(new QPushButton(tr("&Dry run"), this))
    , m_start(primaryButton({}, this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_goOn(new QPushButton(tr("&Go on"), this))
    , m_again(new QPushButton(tr("A&nother file"), this))
    , m_report(new QPushButton(tr("Save &report…"), this))
    , m_failed(new QPushButton(tr("Sa&ve failed rows…"), this))
    , m_fileName(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_message(new MessageBar(theme, this))
    , m_chips(new FilterChips(theme, this))
    , m_progress(new ProgressLine(theme, this))
    , m_states(new QStackedWidget(this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Reading the file…"), this))
    , m_empty(new EmptyState(theme, u"upload"_s, this))
{
    setAcceptDrops(true);
    buildTable();
    build();
    connectAll();
    showAll();
    m_bulk->recall();
}

void BulkOnboardingPage::build()
{
    const int padding = m_theme.px("width.page_padding"_L1);
    const int gap = m_theme.px("spacing.m"_L1);
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    const QList<std::pair<QPushButton*, QString>> actions{
        {m_stop, u"stop"_s}, {m_goOn, u"goOn"_s}, {m_again, u"another"_s}, {m_start, u"start"_s}};
    for (const auto& [button, name] : actions) {
        button->setObjectName(name);
        addPageAction(m_theme, column, button);
    }
    m_precheck->setToolTip(tr("Asks the server whether it would take the new customers. Nothing is made."));
    m_dryRun->setToolTip(tr("Looks for every step whether it is done already or would be refused. Nothing is made."));
    m_goOn->setToolTip(tr("Tries again what was stopped or refused; what is there already is not made twice"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, 0, padding, gap);
    head->setSpacing(gap);
    head->addWidget(buildTools());
    head->addWidget(m_progress);
    head->addWidget(m_chips);
    column->addLayout(head);
    endPageHead(m_theme, column, m_message, this);
    column->addWidget(m_states, 1);
}

/// The file, and what can be asked and saved about it.
QWidget* BulkOnboardingPage::buildTools()
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(m_theme.px("spacing.m"_L1), line);
    const QList<std::pair<QPushButton*, QString>> tools{{m_file, u"chooseFile"_s}, {m_precheck, u"precheck"_s}, {m_dryRun, u"dryRun"_s},
        {m_failed, u"saveFailed"_s}, {m_report, u"saveReport"_s}};
    for (const auto& [button, name] : tools) {
        button->setObjectName(name);
        row->addWidget(button);
        if (button == m_file)
            row->addWidget(m_fileName);
    }
    m_fileName->setMinimumHeight(m_theme.px("height.button"_L1));
    return line;
}

void BulkOnboardingPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Customers of the file"));
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    QList<TableColumn> columns;
    for (int i = 0; i < BulkCustomersModel::ColumnCount; ++i) {
        const QString key = BulkCustomersModel::columnKey(i);
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + key)), .delegate = text};
    }
    auto* number = new TextCellDelegate(m_theme, {.trailing = true, .muted = true}, m_table);
    for (const int trailing : {BulkCustomersModel::LineColumn, BulkCustomersModel::UsersColumn}) {
        columns[trailing].delegate = number;
        columns[trailing].trailing = true;
    }
    columns[BulkCustomersModel::VerdictColumn].delegate = new StatusCellDelegate(
        m_theme, [this](const QModelIndex& index) { return bulkVerdict(m_model->at(index.row())); }, m_table);
    columns[BulkCustomersModel::ExternalIdColumn].delegate = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    columns[BulkCustomersModel::ReasonColumn].stretch = 1;
    m_table->setColumns(columns);
    m_table->setHideOrder({BulkCustomersModel::columnKey(BulkCustomersModel::PackagesColumn),
        BulkCustomersModel::columnKey(BulkCustomersModel::UsersColumn), BulkCustomersModel::columnKey(BulkCustomersModel::NameColumn)});
    m_table->sortByColumn(BulkCustomersModel::LineColumn, Qt::AscendingOrder);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_table);
}

} // namespace pd
