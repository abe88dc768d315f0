// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend.h"

#include "operations/recordedfacts.h"

#include <QLoggingCategory>

#include <pwd.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(lcBackend, "pd.backend")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// For the audit trail: the account of this machine.
QString accountName()
{
    const passwd* account = ::getpwuid(::getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::getuid());
}

} // namespace

Backend::Backend(Settings settings)
    : m_settings(std::move(settings))
{
}

Result<std::unique_ptr<Backend>> Backend::open(Settings settings)
{
    std::unique_ptr<Backend> backend(new Backend(std::move(settings)));
    if (const Status built = backend->build(); !built)
        return failed(built.error());
    return backend;
}

Status Backend::build()
{
    if (const Status opened = openLedger(); !opened)
        return opened;
    m_drafts = std::make_unique<DraftStore>(*m_ledger);
    if (const Status opened = openCache(); !opened)
        return opened;
    const auto token = m_settings.token;
    m_transport = std::make_unique<HttpTransport>(
        m_settings.profile.apiBase, [token] { return token->get(); }, m_clock, m_settings.governor);
    if (m_settings.profile.hasHostedPartnerHub())
        m_hub = std::make_unique<HostedPartnerHub>(*m_transport);
    else
        m_hub = std::make_unique<RecordedPartnerHub>();
    m_server = std::make_unique<ServerAccess>(*m_transport, *m_hub);
    m_operations = std::make_unique<OperationEngine>(*m_server, *m_ledger, m_cache.get(), accountName(), m_settings.operations);
    m_sync = std::make_unique<SyncEngine>(*m_transport, *m_cache, m_clock);
    m_sync->setPartnerHub(m_hub.get());
    // What operations find out is in the cache at once; whoever shows the cache hears of it.
    QObject::connect(m_operations.get(), &OperationEngine::operationChanged, m_sync.get(), &SyncEngine::noteChanges);
    QObject::connect(m_sync.get(), &SyncEngine::finished, this, &Backend::addRecordedFacts);
    m_userFiles = std::make_unique<UserFileEngine>(*m_server, *m_operations);
    m_providers = std::make_unique<ProviderEngine>(*m_transport, *m_server, m_cache.get());
    m_customerChanges = std::make_unique<CustomerChangeEngine>(*m_operations);
    m_customerInquiries = std::make_unique<CustomerInquiryEngine>(*m_server, m_cache.get());
    m_reports = std::make_unique<ReportEngine>(*m_transport, ReportPolicy());
    return {};
}

/// A cache that was filled anew knows what the server said, not what the ledger remembers.
void Backend::addRecordedFacts(const SyncReport& report)
{
    if (report.kind != SyncKind::Full)
        return;
    if (const Status brought = bringRecordedFacts(*m_ledger, *m_cache); !brought)
        qCWarning(lcBackend) << "what the ledger knows of customers is not in the cache:" << brought.error().detail;
    m_sync->noteChanges();
}

QString Backend::scratch()
{
    if (!m_scratch)
        m_scratch = std::make_unique<QTemporaryDir>();
    return m_scratch->isValid() ? m_scratch->path() : QString();
}

/// What the ledger cannot keep is not sent. Looking at customers needs none.
Status Backend::openLedger()
{
    const QString& directory = m_settings.profile.dataDirectory;
    auto ledger = Ledger::open(directory, m_clock, m_settings.lockWait);
    const bool unwritable = !ledger && ledger.error().kind == Error::Kind::Storage && ledger.error().detail != "in use"_L1;
    if (unwritable && !scratch().isEmpty()) {
        qCWarning(lcBackend) << "the ledger cannot be written:" << ledger.error().detail;
        ledger = Ledger::openCopy(directory, scratch(), m_clock);
        m_ledgerIsCopy = true;
    }
    if (!ledger)
        return failed(ledger.error());
    m_ledger = std::move(*ledger);
    return {};
}

/// The mirror is disposable: where it cannot be written, one in the folder for temporary files does as well.
Status Backend::openCache()
{
    auto cache = CacheStore::open(m_settings.profile.dataDirectory);
    if (!cache && cache.error().kind == Error::Kind::Storage) {
        qCWarning(lcBackend) << "the cache cannot be written:" << cache.error().detail;
        if (!scratch().isEmpty())
            cache = CacheStore::open(scratch());
        m_cacheIsTemporary = true;
    }
    if (!cache)
        return failed(cache.error());
    m_cache = std::move(*cache);
    return {};
}

QString Backend::temporaryCache() const { return m_cacheIsTemporary ? m_cache->file() : QString(); }

QString Backend::temporaryLedger() const { return m_ledgerIsCopy ? Ledger::fileIn(m_scratch->path()) : QString(); }

Backend::~Backend()
{
    // Runs first learn that they stop, then their requests end: what was being sent stays "sending" in the ledger.
    if (m_operations)
        m_operations->stop();
    if (m_transport)
        m_transport->cancelAll();
}

} // namespace pd
