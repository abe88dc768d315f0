// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/tokenbox.h"
#include "cache/cachestore.h"
#include "client/httptransport.h"
#include "client/partnerhubport.h"
#include "ledger/ledger.h"
#include "operations/customerchangeengine.h"
#include "operations/customerinquiryengine.h"
#include "operations/draftstore.h"
#include "operations/operationengine.h"
#include "operations/providerengine.h"
#include "operations/reportengine.h"
#include "operations/userfileengine.h"
#include "sync/syncengine.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace pd {

/// Everything of one profile that talks to the server and writes its databases, built in one place. Lives on the service thread: make and delete
/// it there.
class Backend : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        Profile profile;
        std::shared_ptr<TokenBox> token;
        OperationPolicy operations;
        GovernorLimits governor;
        std::chrono::milliseconds lockWait{};
    };

    /// Kind::Storage "in use" when another program has the profile open; Kind::Damaged when the ledger is. Where the directory cannot be written
    /// it opens all the same, and can only read (F59).
    [[nodiscard]] static Result<std::unique_ptr<Backend>> open(Settings settings);
    ~Backend() override;

    [[nodiscard]] OperationEngine& operations() { return *m_operations; }
    [[nodiscard]] SyncEngine& sync() { return *m_sync; }
    /// The file of a mirror that lasts as long as this object, because the place of the profile cannot be written (F59); empty: not needed.
    [[nodiscard]] QString temporaryCache() const;
    /// Likewise a copy of the ledger, which takes nothing new: what cannot be remembered is not sent.
    [[nodiscard]] QString temporaryLedger() const;
    [[nodiscard]] DraftStore& drafts() { return *m_drafts; }
    [[nodiscard]] UserFileEngine& userFiles() { return *m_userFiles; }
    [[nodiscard]] ProviderEngine& providers() { return *m_providers; }
    [[nodiscard]] CustomerChangeEngine& customerChanges() { return *m_customerChanges; }
    [[nodiscard]] CustomerInquiryEngine& customerInquiries() { return *m_customerInquiries; }
    [[nodiscard]] ReportEngine& reports() { return *m_reports; }
    [[nodiscard]] HttpTransport& transport() { return *m_transport; }

private:
    explicit Backend(Settings settings);
    [[nodiscard]] Status build();
    void addRecordedFacts(const SyncReport& report);
    [[nodiscard]] Status openLedger();
    [[nodiscard]] Status openCache();
    /// A folder for temporary files of this object; empty: there cannot be one.
    [[nodiscard]] QString scratch();

    Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_scratch;
    bool m_ledgerIsCopy = false;
    bool m_cacheIsTemporary = false;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<CacheStore> m_cache;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<PartnerHubPort> m_hub;
    std::unique_ptr<ServerAccess> m_server;
    std::unique_ptr<OperationEngine> m_operations;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<UserFileEngine> m_userFiles;
    std::unique_ptr<ProviderEngine> m_providers;
    std::unique_ptr<CustomerChangeEngine> m_customerChanges;
    std::unique_ptr<CustomerInquiryEngine> m_customerInquiries;
    std::unique_ptr<ReportEngine> m_reports;
};

} // namespace pd
