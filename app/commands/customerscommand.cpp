// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"

#include "exchange/csvwriter.h"
#include "items/customertable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoro/QCoroFuture>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QJsonObject customerJson(const CustomerRow& row)
{
    return {{u"id"_s, row.id}, {u"orgId"_s, row.orgId}, {u"externalId"_s, row.externalId}, {u"name"_s, row.name}, {u"status"_s, row.status},
        {u"packages"_s, QJsonArray::fromStringList(row.packages)}, {u"country"_s, row.country}, {u"users"_s, row.users},
        {u"updated"_s, row.updatedAt.toString(Qt::ISODate)}};
}

Status writeCustomersCsv(const QString& path, const QList<CustomerRow>& rows)
{
    CsvWriter csv;
    csv.row({u"name"_s, u"externalId"_s, u"status"_s, u"packages"_s, u"users"_s, u"country"_s, u"updated"_s, u"orgId"_s, u"customerId"_s});
    for (const CustomerRow& row : rows) {
        csv.row({row.name, row.externalId, row.status, row.packages.join(u' '), QString::number(row.users), row.country,
            row.updatedAt.toString(Qt::ISODate), row.orgId, row.id});
    }
    return csv.save(path);
}

ExitCode reportProblem(const Console& console, const Error& error)
{
    console.complain({}, error);
    console.document({{u"error"_s, errorJson(error)}});
    return exitCodeOf(error);
}

void sayCustomers(const Console& console, const QList<CustomerRow>& rows)
{
    QJsonArray array;
    for (const CustomerRow& row : rows) {
        if (console.json())
            array << customerJson(row);
        else
            console.say(u"%1  %2  %3  %4"_s.arg(row.externalId, -24).arg(row.status, -24).arg(row.users, 6).arg(row.name));
    }
    console.say(QCoreApplication::translate("Command line", "%n customers", nullptr, int(rows.size())));
    console.document({{u"customers"_s, array}, {u"total"_s, double(rows.size())}});
}

} // namespace

QCoro::Task<ExitCode> runCustomers(CommandContext context)
{
    const auto arguments = parseArguments(context.arguments, {u"offline"_s}, {u"search"_s, u"status"_s, u"csv"_s}, 0, 0);
    if (!arguments)
        co_return refuseUsage(context, u"customers"_s, arguments.error());
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    if (!arguments->has(u"offline"_s)) {
        QFuture<Result<SyncReport>> future = opened.session->sync().sync(SyncKind::Incremental);
        const Result<SyncReport> synced = co_await future;
        if (!synced)
            co_return reportProblem(context.console, synced.error());
    }
    CustomerFilter filter{arguments->value(u"search"_s), {}};
    if (arguments->has(u"status"_s))
        filter.statuses = arguments->value(u"status"_s).split(u',', Qt::SkipEmptyParts);
    const Result<QList<CustomerRow>> rows = readCustomerTable(opened.session->cacheFile(), filter);
    if (!rows)
        co_return reportProblem(context.console, rows.error());
    if (arguments->has(u"csv"_s)) {
        const Status written = writeCustomersCsv(arguments->value(u"csv"_s), *rows);
        if (!written)
            co_return reportProblem(context.console, written.error());
    }
    sayCustomers(context.console, *rows);
    co_return ExitCode::Done;
}

} // namespace pd
