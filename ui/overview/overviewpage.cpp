// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "items/operationsmodel.h"
#include "items/overviewreader.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "sync/syncservice.h"
#include "ui/errors/errortext.h"
#include "ui/overview/overviewcolumns.h"
#include "ui/overview/overviewdrafts.h"
#include "ui/overview/overviewsection.h"
#include "ui/overview/recentpanel.h"
#include "ui/overview/rowspanel.h"
#include "ui/overview/runningpanel.h"
#include "ui/overview/statuscounts.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/splitbutton.h"

#include <QLabel>
#include <QLocale>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

OverviewPage::OverviewPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : ShellPage(u"overview"_s, tr("Overview"), u"overview"_s, parent)
    , m_theme(theme)
    , m_sync(sync)
    , m_profile(services.profile)
    , m_reader(new OverviewReader(services.cacheFile, services.ledgerFile, this))
    , m_operations(new OperationsModel(services.ledgerFile, this))
    , m_attentionRows(new OverviewRows(this))
    , m_draftRows(new OverviewRows(this))
    , m_drafts(new OverviewDrafts(services.drafts, *m_draftRows, this))
    , m_create(new SplitButton(theme, tr("Create customer"), tr("More to create"), this))
    , m_message(new MessageBar(theme, this))
    , m_columns(new OverviewColumns(theme, this))
    , m_steps(new FirstSteps(theme, services.profile.displayName, this))
    , m_attentionPanel(new RowsPanel(theme, *m_attentionRows, tr("Nothing needs your attention."), 4, this))
    , m_draftPanel(new RowsPanel(theme, *m_draftRows, tr("What you begin to enter is kept here."), 2, this))
    , m_running(new RunningPanel(theme, *m_operations, this))
    , m_counts(new StatusCounts(theme, this))
    , m_recentPanel(new RecentPanel(theme, this))
{
    buildHead();
    buildMain();
    buildSide();
    connectSources(services);
    connectParts();
    showDate();
    showFirstSteps();
}

/// Changes come in bursts, and nobody looks at a page that is hidden: it reads when it is shown.
void OverviewPage::whenSeen(QTimer& soon)
{
    if (isVisible() && !soon.isActive())
        soon.start();
}

void OverviewPage::connectSources(const Services& services)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(500ms);
    m_operationsSoon.setSingleShot(true);
    m_operationsSoon.setInterval(100ms);
    m_minute.setInterval(60s);
    connect(&m_readSoon, &QTimer::timeout, this, [this] { m_reader->readCustomers(m_recent.ids()); });
    connect(&m_operationsSoon, &QTimer::timeout, this, [this] {
        m_operations->refresh();
        m_reader->readLedger();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        showDate();
        showAttention();
    });
    connect(&services.sync, &SyncService::cacheChanged, this, [this] { whenSeen(m_readSoon); });
    connect(&services.sync, &SyncService::finished, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&services.operations, &OperationService::operationChanged, this, [this] { whenSeen(m_operationsSoon); });
    connect(&services.drafts, &DraftService::changed, m_drafts, &OverviewDrafts::refresh);
    connect(&m_sync, &SyncStatus::changed, this, &OverviewPage::showAttention);
    connect(m_reader, &OverviewReader::customersRead, this, [this](const OverviewFacts& facts) {
        m_facts = facts;
        showCustomers();
    });
    connect(m_reader, &OverviewReader::waitingRead, this, [this](const WaitingFacts& facts) {
        m_waiting = facts;
        showAttention();
    });
    connect(m_reader, &OverviewReader::ledgerRead, this, [this](const OverviewLedger& facts) {
        m_ledger = facts;
        showAttention();
    });
    connect(m_reader, &OverviewReader::failed, this, &OverviewPage::showError);
}

void OverviewPage::connectParts()
{
    connect(m_operations, &OperationsModel::applied, this, &OverviewPage::showAttention);
    connect(m_operations, &OperationsModel::failed, this, &OverviewPage::showError);
    connect(m_drafts, &OverviewDrafts::changed, this, &OverviewPage::showDrafts);
    connect(m_drafts, &OverviewDrafts::failed, this, &OverviewPage::showError);
    connect(m_drafts, &OverviewDrafts::continued, this, &OverviewPage::wizardRequested);
    connect(m_draftPanel, &RowsPanel::actionRequested, m_drafts, &OverviewDrafts::act);
    connect(m_draftPanel, &RowsPanel::removeRequested, m_drafts, &OverviewDrafts::remove);
    connect(m_draftPanel, &RowsPanel::copyRequested, m_drafts, &OverviewDrafts::duplicate);
    connect(m_draftSection, &OverviewSection::linkActivated, this, [this] {
        m_allDrafts = !m_allDrafts;
        m_drafts->showAll(m_allDrafts);
    });
    connect(m_attentionPanel, &RowsPanel::actionRequested, this, &OverviewPage::act);
    connect(m_attentionSection, &OverviewSection::linkActivated, this, [this] { Q_EMIT pageRequested(u"customers"_s); });
    connect(m_running, &RunningPanel::operationRequested, this, &OverviewPage::operationRequested);
    connect(m_runningSection, &OverviewSection::linkActivated, this, [this] { Q_EMIT pageRequested(u"activity"_s); });
    connect(m_counts, &StatusCounts::chosen, this, &OverviewPage::statusRequested);
    connect(m_recentPanel, &RecentPanel::customerRequested, this, &OverviewPage::customerRequested);
    connect(m_steps, &FirstSteps::stepRequested, this, &OverviewPage::takeStep);
    connect(m_create, &SplitButton::clicked, this, [this] { begin(u"customer"_s); });
    connect(m_message, &MessageBar::retryRequested, this, [this] {
        m_message->hide();
        refresh();
    });
}

void OverviewPage::refresh()
{
    m_reader->readCustomers(m_recent.ids());
    m_reader->readWaiting();
    m_reader->readLedger();
    m_operations->refresh();
    m_drafts->refresh();
}

bool OverviewPage::isReady() const { return m_facts && m_ledger && m_operations->isReady() && m_drafts->isReady(); }

bool OverviewPage::hasRecent() const { return !m_recentPanel->rows().isEmpty(); }

void OverviewPage::showError(const Error& error)
{
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void OverviewPage::showAttention()
{
    if (!m_facts || !m_ledger || !m_operations->isReady())
        return;
    m_entries = attentionOf({*m_operations, *m_facts, m_waiting, *m_ledger, m_sync, m_profile, QDateTime::currentDateTimeUtc()});
    QList<OverviewRow> rows;
    for (const AttentionEntry& entry : std::as_const(m_entries))
        rows << entry.row;
    m_attentionPanel->setLoading(false);
    m_attentionRows->setRows(rows);
    m_attentionSection->setCount(attentionCount(m_entries));
    m_runningSection->setCount(m_operations->runningCount());
    showFirstSteps();
}

void OverviewPage::showDrafts()
{
    const int count = m_drafts->count();
    m_draftPanel->setLoading(false);
    m_draftSection->setCount(count);
    const bool more = count > OverviewDrafts::mostShown;
    m_draftSection->setLink(!more ? QString() : m_allDrafts ? tr("Show fewer") : tr("Show all %Ln", nullptr, count));
    showCustomers();
}

void OverviewPage::showCustomers()
{
    QStringList facts;
    if (m_facts) {
        m_counts->show(m_facts->statusCounts);
        m_countSection->setCount(m_facts->customers());
        m_recentPanel->show(m_facts->opened, m_recent.all());
        facts << tr("%Ln customers", nullptr, m_facts->customers());
        showAttention();
    }
    if (m_drafts->isReady())
        facts << tr("%Ln drafts", nullptr, m_drafts->count());
    setFacts(facts);
}

/// Until there is a customer with a user.
void OverviewPage::showFirstSteps()
{
    const bool known = m_facts && m_ledger;
    const bool any = known && m_facts->customers() > 0;
    m_steps->setDone(FirstSteps::SignIn, m_profile.signedIn);
    m_steps->setDone(FirstSteps::MakeTemplate, any || (known && m_ledger->templates > 0));
    m_steps->setDone(FirstSteps::CreateCustomer, any);
    m_steps->setDone(FirstSteps::SetUpCustomer, known && m_facts->anyUser);
    m_stepsSection->setNote(
        tr("%1 of %2 done", "steps").arg(locale().toString(m_steps->doneCount()), locale().toString(int(FirstSteps::StepCount))));
    m_stepsSection->setVisible(known && !(any && m_facts->anyUser));
    const bool bare = known && !any;
    m_attentionSection->setVisible(!bare || !m_entries.isEmpty());
    m_attentionSection->setLinkVisible(any);
    m_runningSection->setVisible(!bare || m_operations->runningCount() > 0);
    m_countSection->setVisible(!bare);
    m_recentSection->setVisible(!bare);
}

void OverviewPage::showDate()
{
    m_date->setText(locale().toString(QDate::currentDate(), tr("dddd, d MMMM", "date format: weekday, day and month")));
}

void OverviewPage::noteOpened(const CustomerId& id)
{
    if (m_recent.note(id, QDateTime::currentDateTimeUtc()))
        whenSeen(m_readSoon);
}

void OverviewPage::saveLayout(QSettings& settings) const { m_recent.save(settings); }

void OverviewPage::restoreLayout(const QSettings& settings)
{
    m_recent.restore(settings);
    m_recentPanel->expect(int(m_recent.all().size()));
}

void OverviewPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    showDate();
    refresh();
    m_minute.start();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    ShellPage::hideEvent(event);
    m_minute.stop();
}

} // namespace pd
