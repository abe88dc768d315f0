// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/customerfilterwords.h"

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
    // What is not known is null.
    return {{u"id"_s, row.id}, {u"orgId"_s, row.orgId}, {u"externalId"_s, row.externalId}, {u"name"_s, row.name}, {u"status"_s, row.status},
        {u"packages"_s, QJsonArray::fromStringList(row.packages)}, {u"country"_s, row.country}, {u"users"_s, row.users},
        {u"updated"_s, row.updatedAt.toString(Qt::ISODate)},
        {u"tags"_s, row.tags ? QJsonValue(QJsonArray::fromStringList(*row.tags)) : QJsonValue()},
        {u"template"_s, row.templateName.isEmpty() ? QJsonValue() : QJsonValue(row.templateName)},
        {u"restrictedByPartner"_s, row.restricted ? QJsonValue(*row.restricted) : QJsonValue()},
        {u"provider"_s, row.provider.isEmpty() ? QJsonValue() : QJsonValue(row.provider)}};
}

QString restrictedWord(std::optional<bool> restricted)
{
    if (!restricted)
        return {};
    return *restricted ? u"on"_s : u"off"_s;
}

Status writeCustomersCsv(const QString& path, const QList<CustomerRow>& rows)
{
    CsvWriter csv;
    csv.row({u"name"_s, u"externalId"_s, u"status"_s, u"packages"_s, u"users"_s, u"country"_s, u"updated"_s, u"orgId"_s, u"customerId"_s,
        u"tags"_s, u"template"_s, u"restricted"_s, u"provider"_s});
    for (const CustomerRow& row : rows) {
        csv.row({row.name, row.externalId, row.status, row.packages.join(u' '), QString::number(row.users), row.country,
            row.updatedAt.toString(Qt::ISODate), row.orgId, row.id, row.tags.value_or(QStringList()).join(u';'), row.templateName,
            restrictedWord(row.restricted), row.provider});
    }
    return csv.save(path);
}

Error noSuchCustomer(const QString& text)
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.detail = u"the server has no customer with the ID %1"_s.arg(text);
    return error;
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
    const auto arguments = parseArguments(context.arguments, {u"offline"_s}, customerFilterOptions() << u"csv"_s << u"find"_s, 0, 0);
    if (!arguments)
        co_return refuseUsage(context, u"customers"_s, arguments.error());
    const Result<CustomerFilter> filter = customerFilterFrom(*arguments);
    if (!filter)
        co_return refuseUsage(context, u"customers"_s, filter.error());
    CommandSession opened = co_await openSession(context);
    if (!opened.session)
        co_return opened.code;
    if (!arguments->has(u"offline"_s) && !arguments->has(u"find"_s)) {
        QFuture<Result<SyncReport>> future = opened.session->sync().sync(SyncKind::Incremental);
        const Result<SyncReport> synced = co_await future;
        if (!synced)
            co_return reportProblem(context.console, synced.error());
    }
    CustomerFilter wanted = *filter;
    if (arguments->has(u"find"_s)) {
        const OrgId provider(filter->providers.value(0));
        QFuture<Result<std::optional<SeenCustomer>>> asked =
            opened.session->customerInquiries().findOnServer(arguments->value(u"find"_s), provider);
        const Result<std::optional<SeenCustomer>> found = co_await asked;
        if (!found)
            co_return reportProblem(context.console, found.error());
        if (!found->has_value())
            co_return reportProblem(context.console, noSuchCustomer(arguments->value(u"find"_s)));
        wanted.text = (*found)->customer.id.toString();
    }
    const Result<QList<CustomerRow>> rows = readCustomerTable(opened.session->cacheFile(), wanted);
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
