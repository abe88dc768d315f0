// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/reportfile.h"

#include "domain/packagecatalog.h"
#include "store/database.h"

#include <QMessageAuthenticationCode>
#include <QTimeZone>
#include <QUrl>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const QString& text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n'))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return QString(u'"' + quoted + u'"').toUtf8();
}

QByteArray line(const QStringList& cells)
{
    QByteArray result;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            result += ',';
        result += cell(cells[i]);
    }
    return result + "\r\n";
}

/// Half days are what usage is counted in: a full day is 1, the day of the assignment 0.5.
QString quantityText(qint64 halfDays) { return QString::number(halfDays / 2) + (halfDays % 2 == 0 ? u".0"_s : u".5"_s); }

/// What the columns of a type are read from. ?1 and ?2 are the period in epoch ms, ?3 the sub-partner.
std::string selectionFor(const QString& type)
{
    const std::string halfDays = "CASE WHEN p.created < ?1 THEN (?2 - ?1) / 43200000 ELSE 2 * ((?2 - p.created) / 86400000) + 1 END";
    const std::string from = " FROM people p JOIN customers c ON c.org = p.org WHERE p.member = 1 AND p.provider = ?3 AND p.created < ?2 ";
    if (type == "USER"_L1)
        return "SELECT p.package, " + halfDays + ", p.org, c.external_id, p.location, p.id, p.person" + from + "ORDER BY p.org, p.id";
    if (type == "CUSTOMER"_L1)
        return "SELECT p.package, sum(" + halfDays + "), p.org, c.external_id, p.location" + from
            + "GROUP BY p.org, p.package ORDER BY p.org";
    return "SELECT p.package, sum(" + halfDays + ")" + from + "GROUP BY p.package ORDER BY p.package";
}

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
    SQLite::Statement& found =
        state.query("SELECT id, type, category, first_day, last_day, provider, status, created FROM reports WHERE id = ?", report);
    if (!found.executeStep())
        return std::nullopt;
    ReportRow row{found.getColumn(0).getInt64(), store::text(found.getColumn(1)), store::text(found.getColumn(2)),
        QDate::fromString(store::text(found.getColumn(3)), Qt::ISODate), QDate::fromString(store::text(found.getColumn(4)), Qt::ISODate),
        found.getColumn(5).getInt64(), store::text(found.getColumn(6)), found.getColumn(7).getInt64()};
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
    const auto report = store::guarded([&] { return find(m_state, row.value_or(-1)); });
    if (!report || !*report)
        return plainText(404, "There is no such file.\n");
    const Result<QByteArray> body = store::guarded([&] { return csv(**report); });
    HttpAnswer answer = plainText(body ? 200 : 500, body.value_or(QByteArray()));
    answer.contentType = "text/csv;charset=UTF-8";
    return answer;
}

QByteArray ReportFile::csv(const ReportRow& report)
{
    const bool perCustomer = report.type != "PARTNER"_L1;
    const bool perUser = report.type == "USER"_L1;
    QStringList header{u"PARTNER_NAME"_s, u"PARTNER_ORG_ID"_s, u"SUBSCRIPTION_ID"_s};
    if (perCustomer)
        header << u"CUSTOMER_ORG_ID"_s << u"CUSTOMER_EXTERNAL_ID"_s;
    header << u"SERVICE_NAME"_s << u"SKU"_s << u"DESCRIPTION"_s << u"CONSUMPTION_START_DATE"_s << u"CONSUMPTION_END_DATE"_s
           << u"QUANTITY"_s;
    if (perCustomer)
        header << u"LOCATION_ID"_s;
    if (perUser)
        header << u"SUBSCRIBER_ID"_s << u"USER_ID"_s << u"WORKSPACE_ID"_s;
    QByteArray result = line(header);
    const Ids& ids = m_state.ids();
    const QString partner = ids.encoded(IdKind::Organization, State::partnerRow);
    const qint64 begin = report.first.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    const qint64 end = report.last.addDays(1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    SQLite::Statement& found = m_state.query(selectionFor(report.type).c_str(), begin, end, report.provider);
    while (found.executeStep()) {
        const QString package = store::text(found.getColumn(0));
        QStringList cells{u"Northwind Voice"_s, partner, u"Sub1234567"_s};
        if (perCustomer)
            cells << ids.encoded(IdKind::Organization, found.getColumn(2).getInt64()) << store::text(found.getColumn(3));
        cells << package.toUpper() << QString(u"SBX-"_s + package.toUpper()) << PackageCatalog::shipped().displayName(package)
              << report.first.toString(Qt::ISODate) << report.last.toString(Qt::ISODate) << quantityText(found.getColumn(1).getInt64());
        if (perCustomer)
            cells << (found.getColumn(4).isNull() ? QString() : ids.encoded(IdKind::Location, found.getColumn(4).getInt64()));
        if (perUser) {
            cells << ids.encoded(IdKind::Subscriber, found.getColumn(5).getInt64())
                  << ids.encoded(IdKind::People, found.getColumn(6).getInt64()) << QString();
        }
        result += line(cells);
    }
    return result;
}

} // namespace pd::sandbox
