// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/wake.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QFileDevice;

namespace pd {

/// One GET into a file, from the byte where the file ends. Starts in the constructor, ends exactly once; then done() fires. Deleting it before is
/// a cancel.
class DownloadCall final : public QObject
{
    Q_OBJECT

public:
    enum class Ending { Complete, Cut, Silent, TooLarge, NoSpace, WriteFailed, Cancelled };
    struct Facts {
        qint64 room = 0; ///< how many bytes may still be written
        qint64 maxBytes = 0; ///< of the whole file
        QByteArray etag; ///< of the part that is there
        std::chrono::milliseconds silence{};
    };

    /// `file` is open for writing and outlives the call.
    DownloadCall(QNetworkAccessManager& manager, const QUrl& url, QFileDevice& file, Facts facts);
    ~DownloadCall() override;

    [[nodiscard]] std::shared_ptr<Wake> done() const { return m_done; }
    void cancel() { end(Ending::Cancelled); }

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] int status() const { return m_status; } ///< 0: no answer
    [[nodiscard]] QNetworkReply::NetworkError error() const { return m_error; }
    [[nodiscard]] const QString& errorText() const { return m_errorText; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< of the whole file; -1: not said
    [[nodiscard]] const QByteArray& etag() const { return m_etag; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    void readHead();
    void readSome();
    void finish();
    void end(Ending ending);

    std::shared_ptr<Wake> m_done = std::make_shared<Wake>();
    QFileDevice& m_file;
    Facts m_facts;
    QNetworkReply* m_reply = nullptr;
    QTimer m_silence;
    Ending m_ending = Ending::Cancelled;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorText;
    QByteArray m_etag;
    qint64 m_begin = 0; ///< where this answer goes on
    qint64 m_total = -1;
    int m_status = 0;
    bool m_headRead = false;
    char m_lastByte = '\0';
};

} // namespace pd
