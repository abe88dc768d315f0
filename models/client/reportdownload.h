// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <QCoro/QCoroTask>

#include <chrono>
#include <functional>

class QSaveFile;

namespace pd {

class DownloadCall;

/// From where report files may be fetched. A host of ours on this computer (the sandbox) may have them on any of its ports; everybody else
/// gives them by https from the hosts of the vendor, on the usual port.
[[nodiscard]] Status checkDownloadUrl(const QUrl& url, const QUrl& apiBase);

/// Fetches the file of a report with requests that know nothing of the API: a network manager of its own, no token, no cookies, no redirects.
/// The file is there when it is whole; where the server does not say its length, it is fetched until two answers are as long. One download at
/// a time; destroying it cancels.
class ReportDownload : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        qint64 maxBytes = 64LL * 1024 * 1024 * 1024;
        qint64 spareBytes = 64LL * 1024 * 1024; ///< of the disk, that stay free
        std::chrono::milliseconds silence{60'000}; ///< without a byte
        int attempts = 5; ///< after a cut; each with a fresh link
    };
    /// Asks the server for the report again, and gives its link.
    using FreshLink = std::function<QCoro::Task<Result<QString>>()>;

    ReportDownload(QUrl apiBase, Limits limits, QObject* parent = nullptr);
    ~ReportDownload() override;

    /// Gives the size. Rules in fields[0] where it is not the connection: "download-host" (Kind::Redirect), "download-expired"
    /// (Kind::Refused), "download-space" (Kind::Storage, with the bytes needed and free in detail), "download-cut" (Kind::Protocol).
    [[nodiscard]] QCoro::Task<Result<qint64>> fetch(FreshLink freshLink, QString path);
    void cancel();

Q_SIGNALS:
    /// `total` is -1 while it is not known.
    void progressed(qint64 done, qint64 total);

private:
    struct Attempt;
    [[nodiscard]] Status judge(const DownloadCall& call, Attempt& attempt) const;
    [[nodiscard]] QCoro::Task<Status> once(FreshLink freshLink, QSaveFile& file, Attempt& attempt);

    QUrl m_apiBase;
    Limits m_limits;
    QNetworkAccessManager m_manager;
    QPointer<DownloadCall> m_call;
    bool m_cancelled = false;
};

} // namespace pd
