// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reportsapi.h"

#include "client/apiurl.h"
#include "client/pagereading.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

ApiRequest reportsRequest(Verb verb)
{
    ApiRequest request;
    request.verb = verb;
    request.path = QStringList{u"wholesale"_s, u"billing"_s, u"reports"_s};
    return request;
}

/// Errors of a report say "code" where those of other records say "errorCode" (domain.md §3.1).
QList<ApiProblem> reportProblems(const QJsonArray& array)
{
    QList<ApiProblem> problems = codec::readProblems(array);
    for (qsizetype i = 0; i < problems.size() && i < array.size(); ++i) {
        if (problems[i].code == 0)
            problems[i].code = codec::scalarText(array[i][u"code"_s]).value_or(QString()).toInt();
    }
    return problems;
}

Result<BillingReport> readBillingReport(const QJsonObject& object)
{
    codec::JsonReader reader(object);
    BillingReport report;
    report.id = ReportId(reader.required(u"id"_s));
    report.first = QDate::fromString(reader.text(u"billingStartDate"_s), Qt::ISODate);
    report.last = QDate::fromString(reader.text(u"billingEndDate"_s), Qt::ISODate);
    report.type = reader.text(u"type"_s);
    if (report.type.isEmpty())
        report.type = reader.text(u"reportType"_s); // an example of the contract calls it so
    report.category = reader.text(u"category"_s);
    report.status = reader.text(u"status"_s);
    report.created = reader.text(u"created"_s);
    report.createdBy = PersonId(reader.text(u"createdBy"_s));
    report.downloadUrl = reader.text(u"tempDownloadURL"_s);
    report.errors = reportProblems(reader.array(u"errors"_s));
    if (const Status status = reader.status(); !status)
        return failed(status.error());
    return report;
}

QString dayText(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

} // namespace

QCoro::Task<Result<QList<BillingReport>>> ReportsApi::list(ReportQuery query)
{
    ApiRequest request = reportsRequest(Verb::Get);
    addText(request.query, u"billingStartDate"_s, dayText(query.first));
    addText(request.query, u"billingEndDate"_s, dayText(query.last));
    addText(request.query, u"type"_s, query.type);
    addText(request.query, u"status"_s, query.status);
    addText(request.query, u"subPartnerOrgId"_s, query.provider.toString());
    addText(request.query, u"max"_s, u"100"_s);
    return readAllPages<BillingReport>(m_transport, request, u"items"_s, readBillingReport);
}

QCoro::Task<Result<BillingReport>> ReportsApi::get(ReportId id)
{
    ApiRequest request = reportsRequest(Verb::Get);
    request.path << id.toString();
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return recordOf(answer, readBillingReport);
}

QCoro::Task<Result<BillingReport>> ReportsApi::create(NewBillingReport report)
{
    QJsonObject body;
    codec::putText(body, u"billingStartDate"_s, dayText(report.first));
    codec::putText(body, u"billingEndDate"_s, dayText(report.last));
    codec::putText(body, u"type"_s, report.type);
    codec::putText(body, u"category"_s, report.category);
    codec::putText(body, u"subPartnerOrgId"_s, report.provider.toString());
    if (report.internal)
        body.insert(u"internal"_s, true);
    ApiRequest request = reportsRequest(Verb::Post);
    request.body = codec::compact(body);
    const Result<ApiReply> answer = co_await m_transport.send(request);
    if (!answer)
        co_return failed(answer.error());
    Result<BillingReport> made = readBillingReport(answer->json.object());
    if (!made)
        co_return failed(unknownOutcome(*answer, u"the answer names no report"_s));
    co_return made;
}

QCoro::Task<Status> ReportsApi::remove(ReportId id)
{
    ApiRequest request = reportsRequest(Verb::Delete);
    request.path << id.toString();
    const Result<ApiReply> answer = co_await m_transport.send(request);
    co_return statusOf(answer);
}

} // namespace pd
