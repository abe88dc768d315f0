// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend.h"
#include "app/sandboxlauncher.h"
#include "app/tokenstore.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "operations/providerservice.h"
#include "operations/reportservice.h"
#include "operations/userfileservice.h"
#include "sync/syncservice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>

namespace pd {

/// A profile that is open: its sandbox (where it has one), the service thread with its backend, and the services that the window and the
/// commands use. Main thread. Closing it (destructor) stops sending, keeps what is in the ledger, and ends within seconds.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Options {
        Profile profile;
        QStringList sandboxArguments; ///< besides --port and --data
        bool sandboxKeepsState = true; ///< false: an own sandbox in memory
        OperationPolicy operations;
        std::chrono::milliseconds lockWait{};
    };

    explicit Session(Options options, QObject* parent = nullptr);
    ~Session() override;

    /// Once. Before it, the services take requests and keep them until then. Kind::SignIn when a Webex profile has no token yet (the session is
    /// open all the same, to take one).
    [[nodiscard]] QCoro::Task<Status> open();
    /// Puts a pasted token to use; it goes to the keyring where there is one. True: kept there; false: for this session only.
    [[nodiscard]] QCoro::Task<bool> signIn(QString token);

    [[nodiscard]] const Profile& profile() const { return m_options.profile; }
    [[nodiscard]] bool isOpen() const { return m_backend != nullptr; }
    [[nodiscard]] bool hasToken() const { return !m_token->get().isEmpty(); }
    [[nodiscard]] bool tokenForSessionOnly() const { return m_sessionOnly; }
    [[nodiscard]] OperationService& operations() { return m_operations; }
    [[nodiscard]] SyncService& sync() { return m_sync; }
    [[nodiscard]] UserFileService& userFiles() { return m_userFiles; }
    [[nodiscard]] ProviderService& providers() { return m_providers; }
    [[nodiscard]] CustomerChangeService& customerChanges() { return m_customerChanges; }
    [[nodiscard]] CustomerInquiryService& customerInquiries() { return m_customerInquiries; }
    [[nodiscard]] ReportService& reports() { return m_reports; }
    [[nodiscard]] DraftService& drafts() { return m_drafts; }
    /// Where the mirror of the server is; elsewhere after open() when cacheIsTemporary().
    [[nodiscard]] QString cacheFile() const;
    /// The place of the profile could not be written: the mirror lasts until the session ends (F59).
    [[nodiscard]] bool cacheIsTemporary() const { return !m_temporaryCache.isEmpty(); }
    [[nodiscard]] QString ledgerFile() const;
    /// Nothing new can be remembered, so nothing is sent that changes anything (F59).
    [[nodiscard]] bool isReadOnly() const { return !m_temporaryLedger.isEmpty(); }
    [[nodiscard]] QString settingsFile() const;

Q_SIGNALS:
    /// It had died, and is there again at the same address.
    void sandboxRestarted();
    /// It died and could not be started again.
    void sandboxLost(const pd::Error& error);

private:
    [[nodiscard]] QStringList sandboxArguments() const;
    void onSandboxDied();
    static QCoro::Task<void> restartSandbox(QPointer<Session> self);
    [[nodiscard]] QCoro::Task<Status> startSandbox();
    [[nodiscard]] QCoro::Task<Status> startBackend();
    [[nodiscard]] QCoro::Task<Status> readToken();

    Options m_options;
    std::shared_ptr<TokenBox> m_token = std::make_shared<TokenBox>();
    bool m_sessionOnly = false;
    TokenStore m_tokens;
    std::unique_ptr<SandboxLauncher> m_sandbox;
    QElapsedTimer m_sandboxAge;
    int m_sandboxRestarts = 0; ///< in a row
    QString m_temporaryCache;
    QString m_temporaryLedger;
    QThread m_thread;
    Backend* m_backend = nullptr; ///< lives and dies on m_thread
    OperationService m_operations;
    SyncService m_sync;
    UserFileService m_userFiles;
    ProviderService m_providers;
    CustomerChangeService m_customerChanges;
    CustomerInquiryService m_customerInquiries;
    ReportService m_reports;
    DraftService m_drafts;
};

} // namespace pd
