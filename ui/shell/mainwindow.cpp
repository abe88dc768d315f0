// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/whendone.h"
#include "operations/draftservice.h"
#include "ui/activity/activitypage.h"
#include "ui/billing/billingpage.h"
#include "ui/bulkonboarding/bulkonboardingpage.h"
#include "ui/checks/precheckspage.h"
#include "ui/compliance/compliancepage.h"
#include "ui/customers/customerspage.h"
#include "ui/errors/errortext.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/pstnauditpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/providers/providerspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/filebar.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/syncstatus.h"
#include "ui/shell/topbar.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/focusring.h"
#include "ui/users/importuserspage.h"
#include "ui/users/userspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/wizard.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

MainWindow::MainWindow(Services services, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_theme(theme)
    , m_memory(m_services.settingsFile)
    , m_sync(new SyncStatus(m_services.sync, this))
    , m_rail(new Rail(theme, this))
    , m_top(new TopBar(theme, m_services, *m_sync, this))
    , m_message(new MessageBar(theme, this))
    , m_files(new FileBar(theme, m_services.operations, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusBar(theme, this))
    , m_wizards(new OpenWizards(theme, m_services, *m_stack, this))
    , m_overview(new OverviewPage(theme, m_services, *m_sync, this))
    , m_customers(new CustomersPage(theme, m_services, *m_sync, this))
    , m_users(new UsersPage(theme, m_services, *m_sync, this))
    , m_import(new ImportUsersPage(theme, m_services, this))
    , m_providers(new ProvidersPage(theme, m_services, this))
    , m_templates(new TemplatesPage(theme, m_services, this))
    , m_billing(new BillingPage(theme, m_services, this))
    , m_activity(new ActivityPage(theme, m_services, this))
    , m_settings(new SettingsPage(theme, m_services, this))
{
    setWindowTitle(u"Partner Desk"_s);
    setAcceptDrops(true);
    setMinimumSize(theme.px("width.window_min"_L1), theme.px("window.min_height"_L1));
    buildWindow();
    addPage(m_overview);
    addPage(m_customers);
    addPage(m_users);
    addPage(new NumbersPage(theme, m_services, this));
    addToStack(new PstnAuditPage(theme, m_services, this));
    addToStack(m_import);
    addToStack(new BulkOnboardingPage(theme, m_services, this));
    addToStack(new CompliancePage(theme, m_services, this));
    addToStack(new PrechecksPage(theme, m_services, this));
    addPage(m_providers);
    addPage(m_templates);
    addPage(m_billing);
    addPage(m_activity);
    addPage(m_settings);
    connectPages();
    addShortcuts();
    new FocusRing(theme, this);
    restore();
    showFacts();
}

MainWindow::~MainWindow() { save(); }

void MainWindow::restore()
{
    m_memory.restoreWindow(*this, m_theme);
    m_rail->setCollapsed(m_memory.isRailCollapsed());
    m_sync->setFinishedAt(QDateTime::fromString(m_memory.value(u"sync/finishedAt"_s), Qt::ISODate));
    if (!setCurrentPage(m_memory.page()))
        setCurrentPage(m_order.constFirst());
    m_chose = false;
    m_restored = m_memory.openDrafts().isEmpty();
    if (!m_restored)
        restoreWizards();
}

/// The drafts come with the ledger, which may open later than the window.
void MainWindow::restoreWizards()
{
    whenDone(m_services.drafts.all(), this, [this](const Result<QList<Draft>>& drafts) {
        if (!drafts)
            return showError(drafts.error());
        m_restored = true;
        m_wizards->restore(*drafts, m_memory.openDrafts());
        const QString wanted = m_memory.shownDraft();
        const auto shown = std::find_if(drafts->cbegin(), drafts->cend(), [&](const Draft& draft) { return draft.id == wanted; });
        if (!m_chose && shown != drafts->cend())
            openWizard(*shown);
    });
}

void MainWindow::buildWindow()
{
    auto* central = new QWidget(this);
    central->setProperty("area", u"surface"_s);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    auto* bar = new QVBoxLayout;
    const int padding = m_theme.px("width.page_padding"_L1);
    bar->setContentsMargins(padding, 0, padding, 0);
    bar->addWidget(m_message);
    bar->addWidget(m_files);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    connect(m_files, &FileBar::userImportRequested, m_users, &ShellPage::userImportRequested);
    connect(m_files, &FileBar::reportImportRequested, this, [this](const QString& path) {
        setCurrentPage(m_billing->key());
        m_billing->importFile(path);
    });
    row->addLayout(column, 1);
    setCentralWidget(central);
    m_message->setClosable(true);
    for (MessageBar* message : {m_message, static_cast<MessageBar*>(m_files)})
        message->setSpaceAround(m_theme.px("spacing.m"_L1), 0);
}

void MainWindow::addPage(ShellPage* page)
{
    addToStack(page);
    m_rail->addPage(*page);
    m_order << page->key();
}

/// A page that others lead to: the rail does not have it.
void MainWindow::addToStack(ShellPage* page)
{
    m_stack->addWidget(page);
    m_pages.insert(page->key(), page);
    m_memory.restorePage(*page);
    connectPage(page);
}

void MainWindow::connectPage(ShellPage* page)
{
    connect(page, &ShellPage::factsChanged, this, &MainWindow::showFacts);
    connect(page, &ShellPage::customerRequested, this, &MainWindow::openCustomer);
    connect(page, &ShellPage::wizardRequested, this, &MainWindow::openWizard);
    connect(page, &ShellPage::pageRequested, this, &MainWindow::setCurrentPage);
    connect(page, &ShellPage::userImportRequested, this, [this](const QString& id, const QString& name, const QString& path) {
        setCurrentPage(m_import->key());
        m_import->open(id, name, path);
    });
    connect(page, &ShellPage::operationRequested, this, [this](const OperationId& id) {
        setCurrentPage(m_activity->key());
        m_activity->select(id);
    });
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::setCurrentPage);
    connect(m_top, &TopBar::customerChosen, this, &MainWindow::openCustomer);
    connect(m_top, &TopBar::lookUpRequested, this, [this](const QString& text) {
        setCurrentPage(m_customers->key());
        m_customers->setFilter({});
        m_customers->lookOnServer(text);
    });
    connect(m_providers, &ProvidersPage::customersRequested, this, [this](const ListedProvider& provider) {
        setCurrentPage(m_customers->key());
        m_customers->actFor(provider);
    });
    connect(m_top, &TopBar::profileChosen, this, &MainWindow::profileChosen);
    connect(m_top, &TopBar::activityRequested, this, [this] { setCurrentPage(m_activity->key()); });
    connect(m_activity, &ActivityPage::runningCountChanged, this, &MainWindow::setRunning);
    connect(m_overview, &OverviewPage::statusRequested, this, [this](const QString& status) {
        setCurrentPage(m_customers->key());
        m_customers->setStatusFilter(status);
    });
    connect(m_customers, &CustomersPage::customerOpened, m_overview, &OverviewPage::noteOpened);
    connect(m_wizards, &OpenWizards::left, this, &MainWindow::setCurrentPage);
    connect(m_wizards, &OpenWizards::shown, this, [this](Wizard* wizard) {
        m_rail->setCurrent(wizard->home());
        showFacts();
    });
    connect(m_wizards, &OpenWizards::added, this, &MainWindow::connectPage);
    connect(m_files, &FileBar::wizardRequested, this, &MainWindow::openWizard);
    connect(m_files, &FileBar::pageRequested, this, &MainWindow::setCurrentPage);
    connect(m_files, &FileBar::customerImportRequested, this, [this](const QString& path) {
        setCurrentPage(u"import-customers"_s);
        static_cast<BulkOnboardingPage*>(page(u"import-customers"_s))->open(path);
    });
    connect(m_settings, &SettingsPage::tokenEntered, this, &MainWindow::tokenEntered);
    connect(m_settings, &SettingsPage::profileChosen, this, &MainWindow::profileChosen);
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsPage::themeChosen, this, [this](Theme::Choice choice) {
        m_theme.setChoice(choice);
        Q_EMIT themeChosen(choice);
    });
    connect(m_sync, &SyncStatus::changed, this, &MainWindow::showSyncState);
    connect(m_message, &MessageBar::retryRequested, m_sync, &SyncStatus::syncNow);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(windowkeys::search(), [this] { m_top->focusSearch(); });
    add(windowkeys::filter(), [this] {
        if (auto* page = qobject_cast<ShellPage*>(m_stack->currentWidget()))
            page->focusFilter();
    });
    add(windowkeys::sync(), [this] { syncNow(); });
    for (int i = 0; i < m_order.size(); ++i)
        add(windowkeys::page(i), [this, key = m_order.at(i)] { setCurrentPage(key); });
}

bool MainWindow::setCurrentPage(const QString& key)
{
    ShellPage* page = m_pages.value(key);
    if (!page)
        return false;
    m_chose = true;
    m_stack->setCurrentWidget(page);
    const QString led = key == "pstn-audit"_L1 ? u"numbers"_s : m_customers->key();
    m_rail->setCurrent(page == m_import ? m_users->key() : m_order.contains(key) ? key : led);
    showFacts();
    return true;
}

QString MainWindow::currentPage() const
{
    const auto* page = qobject_cast<const ShellPage*>(m_stack->currentWidget());
    return page ? page->key() : QString();
}

QStringList MainWindow::pageKeys() const { return m_order; }

ShellPage* MainWindow::page(const QString& key) const { return m_pages.value(key); }

void MainWindow::setSyncedAt(const QDateTime& utc)
{
    if (utc.isValid())
        m_sync->setFinishedAt(utc);
}

void MainWindow::syncNow() { m_sync->syncNow(); }

void MainWindow::openCustomer(const CustomerId& id)
{
    setCurrentPage(m_customers->key());
    m_customers->openCustomer(id);
}

void MainWindow::openWizard(const Draft& draft)
{
    if (m_wizards->open(draft))
        return;
    Error error;
    error.kind = Error::Kind::Unsupported;
    error.detail = u"no form for drafts of kind "_s + draft.kind;
    showError(error);
}

void MainWindow::showError(const Error& error)
{
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void MainWindow::showNotice(const QString& sentence, const QString& details)
{
    m_files->show(MessageBar::Kind::Warning, sentence, details);
}

void MainWindow::takeFiles(const QStringList& paths) { m_files->take(paths); }

void MainWindow::setProfiles(const QList<ProfileInfo>& profiles)
{
    m_services.profiles = profiles;
    m_top->setProfiles(profiles);
    m_settings->setProfiles(profiles);
}

void MainWindow::bringForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showSyncState()
{
    if (m_sync->isRunning()) {
        m_message->hide();
    } else if (m_sync->error() && m_sync->error()->kind != Error::Kind::Cancelled) {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(*m_sync->error()), errortext::details(*m_sync->error()));
    } else if (m_sync->finishedAt().isValid()) {
        m_memory.setValue(u"sync/finishedAt"_s, m_sync->finishedAt().toString(Qt::ISODate));
    }
    showFacts();
}

void MainWindow::setRunning(int operations)
{
    m_running = operations;
    m_rail->setCount(m_activity->key(), operations);
    m_top->setRunning(operations);
    showFacts();
}

void MainWindow::showFacts()
{
    if (const auto* page = qobject_cast<const ShellPage*>(m_stack->currentWidget()))
        m_status->setLeading(page->facts());
    QStringList trailing{m_sync->text()};
    if (m_running > 0)
        trailing << tr("%n operations running", nullptr, m_running);
    m_status->setTrailing(trailing);
}

void MainWindow::save() const
{
    const auto* wizard = qobject_cast<const Wizard*>(m_stack->currentWidget());
    m_memory.saveWindow(*this, wizard ? wizard->home() : currentPage(), m_rail->isCollapsed());
    if (m_restored)
        m_memory.saveWizards(m_wizards->openDrafts(), m_wizards->shownDraft());
    for (const ShellPage* page : std::as_const(m_pages))
        m_memory.savePage(*page);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_wizards->saveAll();
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_files->takeUrls(event->mimeData()->urls());
    event->acceptProposedAction();
}

} // namespace pd
