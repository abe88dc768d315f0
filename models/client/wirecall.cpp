// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/wirecall.h"

#include "client/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

WireCall::WireCall(
    QNetworkAccessManager& manager, const QNetworkRequest& request, const QByteArray& verb, std::optional<QByteArray> body, Limits limits)
    : m_deadline(this)
    , m_maxBytes(limits.maxBytes)
    , m_start(std::chrono::steady_clock::now())
{
    if (body) {
        QNetworkRequest withBody(request);
        withBody.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        withBody.setHeader(QNetworkRequest::ContentLengthHeader, body->size());
        m_answer.hadBody = !body->isEmpty();
        m_body = new OneShotBody(*std::move(body));
        m_reply = manager.sendCustomRequest(withBody, verb, m_body);
        m_body->setParent(m_reply);
    } else {
        m_reply = manager.get(request);
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &WireCall::checkLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &WireCall::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &WireCall::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_sslErrors << error.errorString();
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { endEarly(WireAnswer::Ending::Deadline); });
    m_deadline.start(std::max(limits.deadline, milliseconds(1)));
}

WireCall::~WireCall() { cancel(); }

void WireCall::checkLength()
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_maxBytes)
        endEarly(WireAnswer::Ending::TooLarge);
}

void WireCall::readSome()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_maxBytes)
        endEarly(WireAnswer::Ending::TooLarge);
}

void WireCall::readHeaders()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.link = m_reply->rawHeader("Link");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.trackingId = m_reply->rawHeader("TrackingID");
    m_answer.date = m_reply->rawHeader("Date");
}

void WireCall::finish()
{
    m_answer.body += m_reply->readAll();
    readHeaders();
    m_answer.error = m_reply->error();
    m_answer.errorText = m_reply->errorString();
    if (!m_sslErrors.isEmpty())
        m_answer.errorText = m_reply->url().host() + u": "_s + m_sslErrors.join("; "_L1);
    m_answer.ending = m_answer.error == QNetworkReply::NoError ? WireAnswer::Ending::Complete : WireAnswer::Ending::Failed;
    if (m_answer.body.size() > m_maxBytes)
        m_answer.ending = WireAnswer::Ending::TooLarge;
    settle();
}

void WireCall::endEarly(WireAnswer::Ending ending)
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    readHeaders();
    m_answer.ending = ending;
    m_reply->abort();
    settle();
}

void WireCall::settle()
{
    m_deadline.stop();
    m_answer.bodyTaken = m_body && m_body->wasTaken();
    if (m_answer.ending == WireAnswer::Ending::TooLarge)
        m_answer.body.clear();
    m_answer.took = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_start);
    m_body = nullptr;
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->deleteLater();
    const auto done = m_done;
    done->fire();
}

} // namespace pd
