// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/reports.h"

#include "sandbox/api/paging.h"
#include "sandbox/wire/bodies.h"
#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

void Reports::addRoutes(Router& router)
{
    router.get(u"wholesale/billing/reports"_s, [this](const Call& call) { return list(call); });
    router.post(u"wholesale/billing/reports"_s, [this](const Call& call) { return create(call); });
    router.get(u"wholesale/billing/reports/{}"_s, [this](const Call& call) { return get(call); });
    router.remove(u"wholesale/billing/reports/{}"_s, [this](const Call& call) { return remove(call); });
}

QJsonObject Reports::toJson(const ReportRow& row) const
{
    return {{"id"_L1, m_state.ids().encoded(IdKind::BillingReport, row.id)}, {"billingStartDate"_L1, row.first.toString(Qt::ISODate)},
        {"billingEndDate"_L1, row.last.toString(Qt::ISODate)}, {"type"_L1, row.type}, {"category"_L1, row.category}};
}

std::optional<qint64> Reports::providerRow(const QString& orgId)
{
    if (orgId.isEmpty())
        return 0;
    SQLite::Statement& found =
        m_state.query("SELECT id FROM providers WHERE org = ?", m_state.ids().row(IdKind::Organization, orgId).value_or(-1));
    return found.executeStep() ? std::optional<qint64>(found.getColumn(0).getInt64()) : std::nullopt;
}

Answer Reports::list(const Call& call)
{
    const auto page = readPage(call, 100, 100);
    if (!page)
        return page.error();
    const auto provider = providerRow(call.parameter(u"subPartnerOrgId"_s));
    QString order = u"first_day"_s;
    const QString sortBy = call.parameter(u"sortBy"_s);
    if (sortBy == "id"_L1 || sortBy == "status"_L1)
        order = sortBy;
    else if (sortBy == "billingEndDate"_L1)
        order = u"last_day"_s;
    const QString sql =
        u"SELECT id, status FROM reports WHERE (?1 = '' OR first_day = ?1) AND (?2 = '' OR last_day = ?2) AND (?3 = '' OR type = ?3) "
        "AND (?4 = '' OR status = ?4) AND provider = ?5 ORDER BY %1, id LIMIT ?6"_s.arg(order);
    SQLite::Statement& found = m_state.query(sql.toUtf8().constData(), call.parameter(u"billingStartDate"_s),
        call.parameter(u"billingEndDate"_s), call.parameter(u"type"_s), call.parameter(u"status"_s), provider.value_or(-1), page->max);
    QJsonArray array;
    while (found.executeStep()) {
        const auto row = ReportFile::find(m_state, found.getColumn(0).getInt64());
        QJsonObject one = toJson(*row);
        one["status"_L1] = row->status;
        array << one;
    }
    return items(array);
}

QList<ApiProblem> Reports::problemsIn(const ReportRow& asked, const QJsonObject& body) const
{
    QList<ApiProblem> problems;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_state.now()).toUTC().date();
    for (const QString& field : {u"billingStartDate"_s, u"billingEndDate"_s}) {
        const QDate day = field == "billingStartDate"_L1 ? asked.first : asked.last;
        if (body[field].toString().isEmpty())
            problems << problemOf({field, u"required"_s, {}});
        else if (!day.isValid() || body[field].toString().size() != 10)
            problems << ApiProblem{code::invalid, u"%1 has to be a date like 2026-03-31."_s.arg(field), field};
        else if (day >= today || day < today.addYears(-5))
            problems << ApiProblem{code::invalid, u"%1 has to be before today and within the last five years."_s.arg(field), field};
    }
    if (problems.isEmpty() && asked.first > asked.last)
        problems << ApiProblem{code::invalid, u"billingStartDate is after billingEndDate."_s, u"billingStartDate"_s};
    if (!QStringList{u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s}.contains(asked.type))
        problems << ApiProblem{code::invalid, u"There is no report type \"%1\"."_s.arg(asked.type), u"type"_s};
    if (asked.category != "RECONCILIATION"_L1 && asked.category != "POINT_IN_TIME"_L1)
        problems << ApiProblem{code::invalid, u"There is no report category \"%1\"."_s.arg(asked.category), u"category"_s};
    if (asked.category == "POINT_IN_TIME"_L1 && asked.type == "PARTNER"_L1)
        problems << ApiProblem{code::invalid, u"A point-in-time report is for CUSTOMER or USER only."_s, u"category"_s};
    if (asked.provider < 0)
        problems << ApiProblem{code::unknownReference, u"There is no sub-partner with this organization ID."_s, u"subPartnerOrgId"_s};
    return problems;
}

Answer Reports::create(const Call& call)
{
    ReportRow asked;
    asked.first = QDate::fromString(call.body["billingStartDate"_L1].toString(), Qt::ISODate);
    asked.last = QDate::fromString(call.body["billingEndDate"_L1].toString(), Qt::ISODate);
    asked.type = call.body["type"_L1].toString(u"PARTNER"_s);
    asked.category = call.body["category"_L1].toString(u"RECONCILIATION"_s);
    asked.internal = call.body["internal"_L1].toBool();
    asked.provider = providerRow(call.body["subPartnerOrgId"_L1].toString()).value_or(-1);
    if (const QList<ApiProblem> problems = problemsIn(asked, call.body); !problems.isEmpty())
        return refuse(400, problems);
    const QString first = asked.first.toString(Qt::ISODate);
    const QString last = asked.last.toString(Qt::ISODate);
    const bool exists =
        m_state
            .query("SELECT 1 FROM reports WHERE type = ? AND category = ? AND first_day = ? AND last_day = ? AND provider = ? "
                   "AND status <> 'FAILED'",
                asked.type, asked.category, first, last, asked.provider)
            .executeStep();
    if (exists)
        return refuse(409, code::report, u"A report of this type for this period already exists. Delete it before it is made again."_s);
    m_state.run("INSERT INTO reports(type, category, first_day, last_day, provider, status, created, ends, internal) "
                "VALUES(?, ?, ?, ?, ?, 'IN_PROGRESS', ?, ?, ?)",
        asked.type, asked.category, first, last, asked.provider, call.now, call.now + m_state.options().provisionMs, asked.internal);
    asked.id = m_state.lastRow();
    m_files.make(asked);
    QJsonObject object = toJson(asked);
    if (asked.internal)
        object["internal"_L1] = true;
    return json(object);
}

Answer Reports::get(const Call& call)
{
    const auto row = ReportFile::find(m_state, m_state.ids().row(IdKind::BillingReport, call.args.first()).value_or(-1));
    if (!row)
        return refuse(404, code::report, u"Billing Report not found."_s);
    QJsonObject object = toJson(*row);
    object["status"_L1] = row->status;
    object["created"_L1] = isoTime(row->created);
    object["createdBy"_L1] = m_state.ids().encoded(IdKind::People, State::partnerRow);
    object["errors"_L1] = QJsonArray();
    if (row->status == "FAILED"_L1)
        object["errors"_L1] = QJsonArray{QJsonObject{{"code"_L1, code::report}, {"description"_L1, "The report could not be written."_L1}}};
    if (row->status == "COMPLETED"_L1)
        object["tempDownloadURL"_L1] = m_files.url(row->id, call.now);
    return json(object);
}

Answer Reports::remove(const Call& call)
{
    const qint64 row = m_state.ids().row(IdKind::BillingReport, call.args.first()).value_or(-1);
    if (m_state.run("DELETE FROM reports WHERE id = ?", row) == 0)
        return refuse(404, code::report, u"Billing Report not found."_s);
    m_files.discard(row);
    return nothing(204);
}

} // namespace pd::sandbox
