// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/reportfile.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer plainText(int status, const QByteArray& text)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain;charset=UTF-8";
    answer.body = text;
    return answer;
}

} // namespace

std::optional<ReportRow> ReportFile::find(State& state, qint64 report)
{
    SQLite::Statement& found = state.query(
        "SELECT id, type, category, first_day, last_day, provider, status, created, internal FROM reports WHERE id = ?", report);
    if (!found.executeStep())
        return std::nullopt;
    ReportRow row{found.getColumn(0).getInt64(), store::text(found.getColumn(1)), store::text(found.getColumn(2)),
        QDate::fromString(store::text(found.getColumn(3)), Qt::ISODate), QDate::fromString(store::text(found.getColumn(4)), Qt::ISODate),
        found.getColumn(5).getInt64(), store::text(found.getColumn(6)), found.getColumn(7).getInt64(), found.getColumn(8).getInt() != 0};
    found.reset();
    return row;
}

QString ReportFile::signature(const QString& path, qint64 expires) const
{
    const QByteArray key = m_state.ids().uuid(IdKind::Provisioning, 0xFFFF).toLatin1();
    const QByteArray text = QString(path + u'?' + QString::number(expires)).toUtf8();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString ReportFile::url(qint64 report, qint64 now) const
{
    const qint64 expires = now / 1000 + 30 * 60;
    const QString path = u"/%1/WHOLESALE/%2.csv"_s.arg(
        m_state.ids().uuid(IdKind::Organization, State::partnerRow), m_state.ids().uuid(IdKind::BillingReport, report));
    return u"%1%2?Expires=%3&Signature=%4&Key-Pair-Id=SANDBOX"_s.arg(m_origin, path).arg(expires).arg(signature(path, expires));
}

HttpAnswer ReportFile::serve(const HttpRequest& request)
{
    if (!request.authorization.isEmpty())
        return plainText(400, "Only one way to sign a request is allowed: leave the Authorization header out.\n");
    const QString path = u'/' + request.path.join(u'/');
    const qint64 expires = request.query.queryItemValue(u"Expires"_s).toLongLong();
    if (request.query.queryItemValue(u"Signature"_s) != signature(path, expires))
        return plainText(403, "The signature does not fit.\n");
    if (expires < m_state.now() / 1000)
        return plainText(403, "The URL has expired.\n");
    const auto row = m_state.ids().row(IdKind::BillingReport, request.path.value(2).section(u'.', 0, 0));
    if (!row || !QFile::exists(fileOf(*row)))
        return plainText(404, "There is no such file.\n");
    return fileAnswer(request, *row);
}

HttpAnswer ReportFile::fileAnswer(const HttpRequest& request, qint64 report) const
{
    static const QRegularExpression rangeShape(u"^bytes=(\\d+)-(\\d*)$"_s);
    HttpAnswer answer;
    answer.contentType = "text/csv;charset=UTF-8";
    answer.filePath = fileOf(report);
    const qint64 size = QFile(answer.filePath).size();
    answer.etag = "\"report-" + QByteArray::number(report) + '-' + QByteArray::number(size) + '"';
    answer.fileLength = size;
    const QRegularExpressionMatch range = rangeShape.match(QString::fromLatin1(request.range));
    if (!range.hasMatch() || (!request.ifRange.isEmpty() && request.ifRange != answer.etag))
        return answer;
    const qint64 begin = range.captured(1).toLongLong();
    const qint64 end = range.captured(2).isEmpty() ? size - 1 : std::min(range.captured(2).toLongLong(), size - 1);
    if (begin > end)
        return plainText(416, "There is no such part of the file.\n");
    answer.status = 206;
    answer.fileOffset = begin;
    answer.fileLength = end - begin + 1;
    answer.contentRange = "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(end) + '/' + QByteArray::number(size);
    return answer;
}

QString ReportFile::fileOf(qint64 report) const { return m_directory + u"/%1.csv"_s.arg(report); }

ReportFile::ReportFile(State& state)
    : m_state(state)
{
    if (state.options().dataDirectory.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path();
    } else {
        m_directory = state.options().dataDirectory + u"/reports"_s;
        QDir().mkpath(m_directory);
    }
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { work(); });
    makeUnfinished();
}

void ReportFile::makeUnfinished()
{
    const Status resumed = store::guarded([&] {
        QList<qint64> open;
        SQLite::Statement& found = m_state.query("SELECT id FROM reports WHERE built = 0 AND status <> 'FAILED'");
        while (found.executeStep())
            open << found.getColumn(0).getInt64();
        for (const qint64 id : open) {
            m_state.run("UPDATE reports SET status = 'IN_PROGRESS' WHERE id = ?", id);
            if (const auto report = find(m_state, id))
                make(*report);
        }
    });
    if (!resumed)
        qWarning("reports cannot be made: %s", qUtf8Printable(resumed.error().detail));
}

void ReportFile::make(const ReportRow& report)
{
    m_builders.push_back(std::make_unique<ReportBuilder>(m_state, report, fileOf(report.id) + u".part"_s));
    m_idle.start(0);
}

void ReportFile::discard(qint64 report)
{
    std::erase_if(m_builders, [=](const auto& builder) { return builder->report() == report; });
    QFile::remove(fileOf(report) + u".part"_s);
    QFile::remove(fileOf(report));
}

void ReportFile::work()
{
    if (m_builders.empty()) {
        m_idle.stop();
        return;
    }
    const Status worked = store::guarded([&] {
        ReportBuilder& builder = *m_builders.front();
        if (!builder.step())
            return;
        const qint64 id = builder.report();
        bool good = !builder.hasFailed();
        m_builders.pop_front();
        good = good && QFile::rename(fileOf(id) + u".part"_s, fileOf(id));
        m_state.run("UPDATE reports SET built = ?, status = CASE WHEN ?1 THEN status ELSE 'FAILED' END WHERE id = ?", good, id);
    });
    if (!worked)
        m_builders.pop_front();
}

} // namespace pd::sandbox
