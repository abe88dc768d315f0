// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reportdownloadcall.h"

#include <QFileDevice>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace pd {

DownloadCall::DownloadCall(QNetworkAccessManager& manager, const QUrl& url, QFileDevice& file, Facts facts)
    : m_file(file)
    , m_facts(std::move(facts))
    , m_begin(file.size())
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity"); // sizes are those of the file
    if (m_begin > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_begin) + '-');
        request.setRawHeader("If-Range", m_facts.etag);
    }
    m_reply = manager.get(request);
    m_reply->setReadBufferSize(4 * 1024 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &DownloadCall::readSome);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &DownloadCall::readHead);
    connect(m_reply, &QNetworkReply::finished, this, &DownloadCall::finish);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(Ending::Silent); });
    m_silence.start(m_facts.silence);
}

DownloadCall::~DownloadCall() { cancel(); }

void DownloadCall::readHead()
{
    if (!m_reply || m_headRead)
        return;
    m_headRead = true;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_etag = m_reply->rawHeader("ETag");
    const QByteArray wanted = "bytes " + QByteArray::number(m_begin) + '-';
    if (m_status == 206 && !m_reply->rawHeader("Content-Range").startsWith(wanted)) {
        m_etag.clear(); // another part than the one that was asked for: begin anew
        end(Ending::Cut);
        return;
    }
    if (m_status == 200 && m_begin > 0) {
        // The whole file again: what is there is worth nothing.
        m_begin = 0;
        if (!m_file.seek(0) || !m_file.resize(0)) {
            end(Ending::WriteFailed);
            return;
        }
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if ((m_status != 200 && m_status != 206) || !length.isValid())
        return;
    m_total = m_begin + length.toLongLong();
    if (m_total > m_facts.maxBytes)
        end(Ending::TooLarge);
    else if (length.toLongLong() > m_facts.room)
        end(Ending::NoSpace);
}

void DownloadCall::readSome()
{
    readHead();
    if (!m_reply || (m_status != 200 && m_status != 206))
        return;
    m_silence.start();
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_lastByte = bytes.back();
    m_facts.room -= bytes.size();
    if (m_facts.room < 0)
        return end(Ending::NoSpace);
    if (m_file.write(bytes) != bytes.size())
        return end(Ending::WriteFailed);
    if (m_file.pos() > m_facts.maxBytes)
        return end(Ending::TooLarge);
    Q_EMIT progressed(m_file.pos(), m_total);
}

void DownloadCall::finish()
{
    readSome();
    if (!m_reply)
        return;
    m_error = m_reply->error();
    m_errorText = m_reply->errorString();
    // Without a length, only the end of the text tells whether it is all of it: a report ends with a line end.
    const bool whole = m_total >= 0 ? m_file.pos() == m_total : m_lastByte == '\n';
    const bool good = m_error == QNetworkReply::NoError && (m_status == 200 || m_status == 206) && whole;
    end(good ? Ending::Complete : Ending::Cut);
}

void DownloadCall::end(Ending ending)
{
    if (!m_reply)
        return;
    m_ending = ending;
    m_silence.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
    const auto done = m_done;
    done->fire();
}

} // namespace pd
