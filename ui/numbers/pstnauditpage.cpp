// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/pstnauditpage.h"

#include "core/background.h"
#include "core/whendone.h"
#include "items/customertable.h"
#include "items/plaintablemodel.h"
#include "operations/customerinquiryservice.h"
#include "ui/billing/statestrip.h"
#include "ui/changes/changedeck.h"
#include "ui/errors/errortext.h"
#include "ui/numbers/bulkpstnstep.h"
#include "ui/numbers/pstnwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintablefile.h"
#include "ui/widgets/selectedrows.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Result<QList<SeenCustomer>> auditedCustomers(const QString& cacheFile)
{
    const auto table = readCustomerTable(cacheFile, {});
    if (!table)
        return failed(table.error());
    QList<SeenCustomer> customers;
    for (const CustomerRow& row : *table) {
        SeenCustomer seen;
        seen.customer.id = CustomerId(row.id);
        seen.customer.orgId = OrgId(row.orgId);
        seen.customer.externalId = row.externalId;
        seen.customer.packages = row.packages;
        seen.customer.status = row.status;
        seen.name = row.name;
        customers << seen;
    }
    return customers;
}

} // namespace

void PstnAuditPage::connectAll()
{
    connect(m_start, &QPushButton::clicked, this, &PstnAuditPage::start);
    connect(m_strip, &StateStrip::cancelRequested, this, &PstnAuditPage::cancel);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_answered || m_audit.rows.isEmpty())
            return start();
        m_chips->setCurrent({});
        m_filter->clear();
        showRows();
    });
    connect(m_message, &MessageBar::retryRequested, this, &PstnAuditPage::start);
    connect(m_chips, &FilterChips::chosen, this, &PstnAuditPage::showRows);
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rows->setFilterText(text);
        showState();
    });
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        Q_EMIT customerRequested(m_audit.rows.at(m_rows->at(index.row()).key.toLongLong()).customer.customer.id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PstnAuditPage::showActions);
    connect(m_set, &QPushButton::clicked, this, &PstnAuditPage::setSelected);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Export the audit"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &PstnAuditPage::exportTo);
        dialog->open();
    });
    connect(m_changes, &ChangeDeck::opened, this, [this] { m_host->setPanelVisible(true); });
    connect(m_changes, &ChangeDeck::emptied, this, [this] {
        m_host->setPanelVisible(false);
        m_table->setFocus();
    });
    connect(m_changes, &ChangeDeck::operationRequested, this, &PstnAuditPage::operationRequested);
}

void PstnAuditPage::start()
{
    if (m_running)
        return;
    m_running = true;
    m_message->hide();
    const int run = ++m_runs;
    showProgress();
    showState();
    whenDone(inBackground([file = m_services.cacheFile] { return auditedCustomers(file); }), this,
        [this, run](const Result<QList<SeenCustomer>>& customers) {
            if (run != m_runs)
                return;
            customers ? ask(*customers) : showAnswer(failed(customers.error()));
        });
}

void PstnAuditPage::ask(const QList<SeenCustomer>& customers)
{
    m_future = m_services.inquiries.auditPstn(customers);
    auto* watcher = new QFutureWatcher<Result<PstnAudit>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &PstnAuditPage::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run = m_runs] {
        if (run == m_runs && watcher->future().resultCount() > 0)
            showAnswer(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(m_future);
    showProgress();
}

void PstnAuditPage::cancel()
{
    ++m_runs;
    m_future.cancel();
    m_running = false;
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Warning,
        m_answered ? tr("The audit was stopped. The table shows the one before it.") : tr("The audit was stopped before its end."));
    showProgress();
    showState();
}

void PstnAuditPage::showProgress()
{
    m_strip->setVisible(m_running);
    m_strip->setState(StateStrip::Tone::Running, tr("Audit"),
        {tr("%1 of %Ln customers", nullptr, m_future.progressMaximum()).arg(QLocale().toString(m_future.progressValue()))});
    m_strip->setProgress(m_future.progressValue(), m_future.progressMaximum());
    m_strip->setCancelVisible(m_running);
    m_start->setEnabled(!m_running);
}

void PstnAuditPage::showAnswer(const Result<PstnAudit>& audit)
{
    m_running = false;
    if (audit) {
        m_answered = true;
        m_audit = *audit;
        m_message->hide();
    } else {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(audit.error()), errortext::details(audit.error()));
    }
    showProgress();
    showChips();
    showRows();
}

bool PstnAuditPage::fits(const PstnAuditRow& row, const QString& chip) const
{
    if (chip.isEmpty())
        return true;
    if (chip == "none"_L1)
        return row.lacksPstn();
    if (chip == "problem"_L1)
        return row.problem.has_value();
    return row.connection && row.connection->displayName == chip.mid(1);
}

void PstnAuditPage::showChips()
{
    QMap<QString, int> providers;
    for (const PstnAuditRow& row : std::as_const(m_audit.rows)) {
        if (row.connection)
            ++providers[row.connection->displayName];
    }
    const auto& rows = m_audit.rows;
    const int problems = int(std::count_if(rows.cbegin(), rows.cend(), [](const PstnAuditRow& row) { return row.problem.has_value(); }));
    QList<FilterChip> chips{{QString(), tr("All"), m_answered ? int(rows.size()) : -1},
        {u"none"_s, tr("Without PSTN"), m_answered ? m_audit.withoutPstn() : -1}};
    if (problems > 0)
        chips << FilterChip{u"problem"_s, tr("Not read"), problems};
    for (auto it = providers.cbegin(); it != providers.cend(); ++it)
        chips << FilterChip{QString(u'=' + it.key()), it.key(), *it};
    m_chips->setChips(chips);
}

void PstnAuditPage::showRows()
{
    QList<PlainTableModel::Row> rows;
    for (qsizetype i = 0; i < m_audit.rows.size(); ++i) {
        const PstnAuditRow& row = m_audit.rows.at(i);
        if (!fits(row, m_chips->current()))
            continue;
        const QString pstn = row.problem ? tr("Not read") : pstnWords(row.connection).word;
        rows << PlainTableModel::Row{qlonglong(i),
            {row.customer.name, row.customer.customer.externalId, row.location.name, row.location.address.country, pstn,
                row.connection ? pstnTypeText(row.connection->type) : QString(),
                row.problem ? errortext::sentence(*row.problem) : QString()}};
    }
    m_rows->setRows(rows);
    showState();
}

void PstnAuditPage::showState()
{
    QWidget* state = m_table;
    if (!m_answered) {
        m_empty->setContent(m_running ? tr("The server is asked") : tr("Which locations can make calls?"),
            m_running
                ? tr("The table comes when all customers were asked.")
                : tr("The audit asks the server for the PSTN connection of every calling location of your customers. It changes nothing."),
            m_running ? QString() : tr("Start audit"));
        state = m_empty;
    } else if (m_audit.rows.isEmpty()) {
        m_empty->setContent(tr("No calling locations"), tr("None of your customers has a location with calling."), tr("Start audit"));
        state = m_empty;
    } else if (m_rows->rowCount() == 0) {
        m_empty->setContent(tr("No location matches"), tr("Check the spelling, or look among all locations."), tr("Show all locations"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
    showActions();
}

QList<PstnAuditRow> PstnAuditPage::selectedPlaces() const
{
    QList<PstnAuditRow> places;
    for (const int row : selectedRowsOf(*m_table->selectionModel())) {
        const PstnAuditRow& one = m_audit.rows.at(m_rows->at(row).key.toLongLong());
        if (!one.problem && !(one.connection && onlyInPartnerHub(*one.connection)))
            places << one;
    }
    return places;
}

void PstnAuditPage::showActions()
{
    m_export->setEnabled(m_rows->rowCount() > 0);
    const int selected = selectedCountOf(*m_table->selectionModel());
    const int possible = int(selectedPlaces().size());
    m_set->setEnabled(possible > 0);
    QStringList facts;
    if (m_answered)
        facts << tr("%Ln locations", nullptr, m_rows->rowCount());
    if (selected > 0)
        facts << tr("%Ln selected", nullptr, selected);
    if (selected > possible)
        facts << tr("%Ln of them cannot be set from here", nullptr, selected - possible);
    setFacts(facts);
}

void PstnAuditPage::setSelected()
{
    const QList<PstnAuditRow> places = selectedPlaces();
    if (!places.isEmpty())
        m_changes->openSeen(bulkPstnRequest(places));
}

void PstnAuditPage::exportTo(const QString& path)
{
    whenDone(writePlainTable(*m_rows, path), this, [this, count = m_rows->rowCount()](const Status& status) {
        m_message->setRetryVisible(false);
        if (status)
            m_message->show(MessageBar::Kind::Done, tr("%Ln rows were saved.", nullptr, count));
        else
            m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
    });
}

void PstnAuditPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, key()); }

void PstnAuditPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, key()); }

void PstnAuditPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
