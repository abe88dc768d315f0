// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenstore.h"

#include <QPointer>
#include <QTimer>

#include <QCoro/QCoroSignal>

#include <qt6keychain/keychain.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyringPatience = std::chrono::seconds(10);

/// Starts the job and waits for its end, or for our own end of patience: a keyring's prompt may stay open for ever.
QCoro::Task<bool> finishedInTime(QKeychain::Job* job)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->start();
    auto ended = co_await qCoro(job, &QKeychain::Job::finished, keyringPatience);
    co_return ended.has_value();
}

tl::unexpected<Error> noKeyring(const QString& detail) { return failed(Error::Kind::Unsupported, detail); }

} // namespace

QCoro::Task<Result<QString>> TokenStore::read(QString profile)
{
    auto* job = new QKeychain::ReadPasswordJob(u"Partner Desk"_s);
    job->setKey(profile);
    const bool inTime = co_await finishedInTime(job);
    if (!inTime)
        co_return noKeyring(u"the keyring did not answer"_s);
    if (job->error() == QKeychain::EntryNotFound)
        co_return QString();
    if (job->error() != QKeychain::NoError)
        co_return noKeyring(job->errorString());
    co_return job->textData();
}

QCoro::Task<Status> TokenStore::write(QString profile, QString token)
{
    auto* job = new QKeychain::WritePasswordJob(u"Partner Desk"_s);
    job->setKey(profile);
    job->setTextData(token);
    const bool inTime = co_await finishedInTime(job);
    if (!inTime)
        co_return noKeyring(u"the keyring did not answer"_s);
    if (job->error() != QKeychain::NoError)
        co_return noKeyring(job->errorString());
    co_return Status{};
}

QCoro::Task<Status> TokenStore::remove(QString profile)
{
    auto* job = new QKeychain::DeletePasswordJob(u"Partner Desk"_s);
    job->setKey(profile);
    const bool inTime = co_await finishedInTime(job);
    const bool gone = inTime && (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
    co_return gone ? Status() : Status(noKeyring(u"the token could not be removed"_s));
}

} // namespace pd
