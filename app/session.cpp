// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "core/privatefiles.h"
#include "ui/settings/programsettings.h"

#include <QFuture>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>

#include <QCoro/QCoroFuture>

Q_LOGGING_CATEGORY(lcSession, "pd.session")

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRestarts = 3;
constexpr std::chrono::minutes longEnough(1);

} // namespace

Session::Session(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"services"_s);
}

Session::~Session()
{
    m_drafts.detach();
    m_operations.detach();
    m_sync.detach();
    m_userFiles.detach();
    m_providers.detach();
    m_customerChanges.detach();
    m_customerInquiries.detach();
    m_reports.detach();
    if (m_thread.isRunning()) {
        // The thread ends only after the backend: quit() from here could overtake the deletion.
        if (m_backend) {
            QMetaObject::invokeMethod(m_backend, [backend = m_backend, thread = &m_thread] {
                delete backend;
                thread->quit();
            });
        } else {
            m_thread.quit();
        }
        m_thread.wait();
    }
}

QString Session::cacheFile() const
{
    return cacheIsTemporary() ? m_temporaryCache : QString(m_options.profile.dataDirectory + u"/cache.db"_s);
}

QString Session::ledgerFile() const { return isReadOnly() ? m_temporaryLedger : Ledger::fileIn(m_options.profile.dataDirectory); }

QString Session::settingsFile() const { return m_options.profile.dataDirectory + u"/settings.ini"_s; }

QCoro::Task<Status> Session::open()
{
    const QPointer<Session> self(this);
    if (const Status made = ensurePrivateDirectory(m_options.profile.dataDirectory); !made) {
        qCWarning(lcSession) << made.error().detail;
        m_options.sandboxKeepsState = false;
    }
    if (m_options.profile.kind == Profile::Kind::Sandbox) {
        auto started = co_await startSandbox();
        if (!started)
            co_return failed(started.error());
    }
    if (!self)
        co_return failed(Error::Kind::Cancelled);
    auto token = co_await readToken();
    if (!self)
        co_return failed(Error::Kind::Cancelled);
    auto built = co_await startBackend();
    if (!built)
        co_return failed(built.error());
    co_return token;
}

QCoro::Task<Status> Session::startSandbox()
{
    const QPointer<Session> self(this);
    m_sandbox = std::make_unique<SandboxLauncher>();
    connect(m_sandbox.get(), &SandboxLauncher::died, this, &Session::onSandboxDied);
    auto base = co_await m_sandbox->start(sandboxArguments());
    if (!self)
        co_return failed(Error::Kind::Cancelled);
    if (!base)
        co_return failed(base.error());
    m_options.profile.apiBase = *base;
    m_sandboxAge.start();
    co_return Status{};
}

QStringList Session::sandboxArguments() const
{
    QStringList arguments = m_options.sandboxArguments;
    if (m_options.sandboxKeepsState)
        arguments << u"--data"_s << m_options.profile.dataDirectory + u"/sandbox"_s;
    return arguments;
}

/// A sandbox that ran for a while gets all its tries again; one that dies as soon as it starts does not go on for ever.
void Session::onSandboxDied()
{
    if (m_sandboxAge.elapsed() > std::chrono::milliseconds(longEnough).count())
        m_sandboxRestarts = 0;
    qCWarning(lcSession) << "the sandbox ended; start" << m_sandboxRestarts + 1;
    if (++m_sandboxRestarts > mostRestarts) {
        Error error;
        error.kind = Error::Kind::Refused;
        error.detail = u"the sandbox ended %1 times in a row"_s.arg(m_sandboxRestarts);
        Q_EMIT sandboxLost(error);
        return;
    }
    restartSandbox(this);
}

/// At the same port, because requests that wait know it.
QCoro::Task<void> Session::restartSandbox(QPointer<Session> self)
{
    auto base = co_await self->m_sandbox->start(self->sandboxArguments(), self->m_options.profile.apiBase.port());
    if (!self)
        co_return;
    self->m_sandboxAge.start();
    if (!base) {
        Q_EMIT self->sandboxLost(base.error());
        co_return;
    }
    qCInfo(lcSession) << "the sandbox listens again";
    Q_EMIT self->sandboxRestarted();
}

QCoro::Task<Status> Session::readToken()
{
    if (m_options.profile.kind != Profile::Kind::Webex) {
        m_token->set(m_options.profile.kind == Profile::Kind::Sandbox ? u"sandbox"_s : m_options.profile.token);
        co_return Status{};
    }
    const QPointer<Session> self(this);
    auto stored = co_await m_tokens.read(m_options.profile.name);
    if (!self)
        co_return failed(Error::Kind::Cancelled);
    m_sessionOnly = !stored;
    if (!stored || stored->isEmpty())
        co_return failed(Error::Kind::SignIn, u"no token yet"_s);
    m_token->set(*stored);
    co_return Status{};
}

QCoro::Task<Status> Session::startBackend()
{
    const QPointer<Session> self(this);
    m_thread.start();
    GovernorLimits limits;
    limits.perMinute = ProgramSettings::read(settingsFile()).requestsPerMinute;
    Backend::Settings settings{m_options.profile, m_token, m_options.operations, limits, m_options.lockWait};
    auto promise = std::make_shared<QPromise<Result<Backend*>>>();
    promise->start();
    auto* onThread = new QObject;
    onThread->moveToThread(&m_thread);
    QMetaObject::invokeMethod(onThread, [promise, settings, onThread] {
        auto backend = Backend::open(settings);
        onThread->deleteLater();
        if (backend)
            promise->addResult(Result<Backend*>(backend->release()));
        else
            promise->addResult(Result<Backend*>(failed(backend.error())));
        promise->finish();
    });
    QFuture<Result<Backend*>> future = promise->future();
    const Result<Backend*> opened = co_await future;
    if (!self) {
        // The session was closed meanwhile, and its thread with it.
        if (opened)
            delete *opened;
        co_return failed(Error::Kind::Cancelled);
    }
    if (!opened)
        co_return failed(opened.error());
    m_backend = *opened;
    m_temporaryCache = m_backend->temporaryCache();
    m_temporaryLedger = m_backend->temporaryLedger();
    m_operations.attach(m_backend->operations());
    m_sync.attach(m_backend->sync());
    m_reports.attach(m_backend->reports());
    m_customerChanges.attach(m_backend->customerChanges());
    m_customerInquiries.attach(m_backend->customerInquiries());
    m_userFiles.attach(m_backend->userFiles());
    m_providers.attach(m_backend->providers());
    m_drafts.attach(m_backend->drafts());
    co_return Status{};
}

QCoro::Task<bool> Session::signIn(QString token)
{
    const QPointer<Session> self(this);
    m_token->set(token.trimmed());
    if (m_options.profile.kind != Profile::Kind::Webex)
        co_return true;
    auto kept = co_await m_tokens.write(m_options.profile.name, token.trimmed());
    if (self)
        m_sessionOnly = !kept;
    co_return kept.has_value();
}

} // namespace pd
