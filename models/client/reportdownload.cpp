// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reportdownload.h"

#include "client/reportdownloadcall.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refusedDownload(Error::Kind kind, const QString& rule, const QString& detail, int status = 0)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = status;
    error.fields << FieldError{{}, rule, {}};
    return failed(error);
}

bool isThisComputer(const QString& host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

Error::Kind connectionKind(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return Error::Kind::Refused;
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::Tls;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: return Error::Kind::Offline;
    default: return Error::Kind::Protocol;
    }
}

} // namespace

Status checkDownloadUrl(const QUrl& url, const QUrl& apiBase)
{
    const QString host = url.host().toLower();
    const bool plain = url.isValid() && !host.isEmpty() && url.userInfo().isEmpty();
    const bool own = isThisComputer(apiBase.host()) && isThisComputer(host) && url.scheme() == "http"_L1;
    const bool known = host == "webexcontent.com"_L1 || host.endsWith(".webexcontent.com"_L1);
    const bool vendor = url.scheme() == "https"_L1 && known && url.port(443) == 443;
    if (!plain || !(own || vendor))
        return refusedDownload(
            Error::Kind::Redirect, u"download-host"_s, host.isEmpty() ? u"no address"_s : url.scheme() + u"://"_s + host);
    return {};
}

struct ReportDownload::Attempt {
    int cuts = 0;
    bool expiredBefore = false;
    QByteArray etag;
    bool again = false; ///< another try makes sense
    qint64 size = 0; ///< of what is there
    qint64 sizeWithoutLength = -1; ///< of the last answer that seemed whole
    QString path;
};

ReportDownload::ReportDownload(QUrl apiBase, Limits limits, QObject* parent)
    : QObject(parent)
    , m_apiBase(std::move(apiBase))
    , m_limits(limits)
{
    m_manager.setCookieJar(nullptr);
    m_manager.setAutoDeleteReplies(false);
}

ReportDownload::~ReportDownload() { cancel(); }

void ReportDownload::cancel()
{
    m_cancelled = true;
    if (m_call)
        m_call->cancel();
}

Status ReportDownload::judge(const DownloadCall& call, Attempt& attempt) const
{
    attempt.etag = call.etag();
    attempt.again = false;
    switch (call.ending()) {
    case DownloadCall::Ending::Complete:
        // Qt takes an answer in chunks for whole that was cut between two lines. Where no length is said, the next answer has to be as long.
        if (call.total() >= 0 || std::exchange(attempt.sizeWithoutLength, attempt.size) == attempt.size)
            return {};
        attempt.etag.clear();
        break;
    case DownloadCall::Ending::Cancelled: return failed(Error::Kind::Cancelled);
    case DownloadCall::Ending::TooLarge:
        return failed(
            Error::Kind::TooLarge, call.total() < 0 ? u"more than %1 bytes"_s.arg(m_limits.maxBytes) : u"%1 bytes"_s.arg(call.total()));
    case DownloadCall::Ending::NoSpace: {
        const QString needed = call.total() < 0 ? u"more"_s : u"%1 bytes"_s.arg(call.total());
        const QStorageInfo disk(QFileInfo(attempt.path).absolutePath());
        return refusedDownload(
            Error::Kind::Storage, u"download-space"_s, u"needed: %1, free: %2 bytes"_s.arg(needed).arg(disk.bytesAvailable()));
    }
    case DownloadCall::Ending::WriteFailed: return failed(Error::Kind::Storage, attempt.path);
    case DownloadCall::Ending::Cut:
    case DownloadCall::Ending::Silent: break;
    }
    const int status = call.status();
    if (status == 403 || status == 401 || status == 410) {
        attempt.again = !std::exchange(attempt.expiredBefore, true);
        return refusedDownload(Error::Kind::Forbidden, u"download-expired"_s, {}, status);
    }
    if (status >= 300 && status < 400)
        return refusedDownload(Error::Kind::Redirect, u"download-host"_s, u"a redirect"_s, status);
    attempt.again = (status == 0 || status == 416 || status == 200 || status == 206 || status >= 500) && ++attempt.cuts < m_limits.attempts;
    if (status == 0 && call.error() != QNetworkReply::NoError)
        return refusedDownload(connectionKind(call.error()), u"download-cut"_s, {});
    return refusedDownload(Error::Kind::Protocol, u"download-cut"_s, {}, status);
}

QCoro::Task<Status> ReportDownload::once(FreshLink freshLink, QSaveFile& file, Attempt& attempt)
{
    const QPointer<ReportDownload> self(this);
    QCoro::Task<Result<QString>> asking = freshLink();
    const Result<QString> link = co_await asking;
    if (!self || m_cancelled)
        co_return failed(Error::Kind::Cancelled);
    attempt.again = false;
    if (!link)
        co_return failed(link.error());
    const QUrl url = QUrl::fromEncoded(link->toUtf8(), QUrl::StrictMode);
    if (const Status allowed = checkDownloadUrl(url, m_apiBase); !allowed)
        co_return failed(allowed.error());
    // Going on needs to know that it is the same file.
    if (file.size() > 0 && attempt.etag.isEmpty() && (!file.seek(0) || !file.resize(0)))
        co_return failed(Error::Kind::Storage, file.errorString());
    file.seek(file.size());
    const QStorageInfo disk(QFileInfo(attempt.path).absolutePath());
    const qint64 room = disk.isValid() ? disk.bytesAvailable() - m_limits.spareBytes : m_limits.maxBytes;
    const DownloadCall::Facts facts{room, m_limits.maxBytes, attempt.etag, m_limits.silence};
    auto call = std::make_unique<DownloadCall>(m_manager, url, file, facts);
    m_call = call.get();
    connect(call.get(), &DownloadCall::progressed, this, &ReportDownload::progressed);
    const auto done = call->done();
    Wake::Waiting waiting = done->waiting();
    co_await waiting;
    if (!self)
        co_return failed(Error::Kind::Cancelled);
    attempt.size = file.size();
    co_return judge(*call, attempt);
}

QCoro::Task<Result<qint64>> ReportDownload::fetch(FreshLink freshLink, QString path)
{
    const QPointer<ReportDownload> self(this);
    m_cancelled = false;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        co_return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    Attempt attempt;
    attempt.path = path;
    for (;;) {
        QCoro::Task<Status> trying = once(freshLink, file, attempt);
        const Status tried = co_await trying;
        if (!self)
            co_return failed(Error::Kind::Cancelled);
        if (tried)
            break;
        if (!attempt.again)
            co_return failed(tried.error());
    }
    const qint64 size = file.size();
    if (!file.commit())
        co_return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    co_return size;
}

} // namespace pd
