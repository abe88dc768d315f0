// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/wake.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace pd {

class OneShotBody;

/// How one request on the wire ended.
struct WireAnswer {
    enum class Ending { Complete, Failed, Deadline, TooLarge, Cancelled };

    Ending ending = Ending::Cancelled;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    int status = 0; ///< 0: no answer came; with Ending::Failed a status says nothing about the body
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    QByteArray link;
    QByteArray retryAfter;
    QByteArray trackingId;
    QByteArray date;
    bool bodyTaken = false; ///< Qt was given bytes of a body that is not empty
    bool hadBody = false; ///< the request had a body that is not empty
    std::chrono::milliseconds took{0};
};

/// One request on the wire: starts in the constructor, ends exactly once (answer, fault, deadline, size cap, cancel). Wait for done(), then take
/// answer(). Deleting it before is a cancel.
class WireCall final : public QObject
{
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds deadline; ///< from start to last byte, however steadily bytes trickle in
        qint64 maxBytes;
    };

    /// `verb` is the method name. A `body`, even an empty one, goes out once at most. `manager` outlives the call.
    WireCall(QNetworkAccessManager& manager, const QNetworkRequest& request, const QByteArray& verb, std::optional<QByteArray> body,
        Limits limits);
    ~WireCall() override;

    [[nodiscard]] std::shared_ptr<Wake> done() const { return m_done; }
    [[nodiscard]] const WireAnswer& answer() const { return m_answer; }
    void cancel() { endEarly(WireAnswer::Ending::Cancelled); }

private:
    void checkLength();
    void readSome();
    void readHeaders();
    void finish();
    void endEarly(WireAnswer::Ending ending);
    void settle();

    std::shared_ptr<Wake> m_done = std::make_shared<Wake>();
    WireAnswer m_answer;
    QNetworkReply* m_reply = nullptr; ///< ours until settle() hands it to its own event loop
    OneShotBody* m_body = nullptr; ///< child of m_reply
    QTimer m_deadline;
    qint64 m_maxBytes;
    std::chrono::steady_clock::time_point m_start;
    QStringList m_sslErrors;
};

} // namespace pd
