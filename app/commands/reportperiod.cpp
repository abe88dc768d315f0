// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportperiod.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongPeriod(const char* sentence, const QString& word)
{
    const QString text = QCoreApplication::translate("Command line", sentence);
    return failed(Error::Kind::Input, text.contains("%1"_L1) ? text.arg(word) : text);
}

struct DayRange {
    QDate first;
    QDate last;
};

Result<DayRange> monthRange(const QString& word, const QDate& today)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}$"_s);
    QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    if (word != "last"_L1)
        first = shape.match(word).hasMatch() ? QDate::fromString(word + u"-01"_s, Qt::ISODate) : QDate();
    if (!first.isValid())
        return wrongPeriod(QT_TRANSLATE_NOOP("Command line", "--month takes a month like 2026-03, or last; not “%1”."), word);
    return DayRange{first, first.addMonths(1).addDays(-1)};
}

/// Both days invalid: none is asked for.
Result<DayRange> dayRange(const CommandArguments& arguments, const QDate& today)
{
    if (arguments.has(u"month"_s))
        return monthRange(arguments.value(u"month"_s), today);
    DayRange range;
    for (const QString& name : {u"start"_s, u"end"_s}) {
        if (!arguments.has(name))
            continue;
        const QDate day = QDate::fromString(arguments.value(name), Qt::ISODate);
        if (!day.isValid())
            return wrongPeriod(
                QT_TRANSLATE_NOOP("Command line", "“%1” is no day. Days are written like 2026-03-31."), arguments.value(name));
        (name == "start"_L1 ? range.first : range.last) = day;
    }
    return range;
}

Result<QString> oneOf(const CommandArguments& arguments, const QString& name, const QStringList& words)
{
    const QString word = arguments.value(name).toUpper();
    if (arguments.has(name) && !words.contains(word))
        return failed(Error::Kind::Input,
            QCoreApplication::translate("Command line", "--%1 takes %2, not “%3”.").arg(name, words.join(u", "_s), arguments.value(name)));
    return word;
}

Result<QString> typeOf(const CommandArguments& arguments) { return oneOf(arguments, u"type"_s, {u"PARTNER"_s, u"CUSTOMER"_s, u"USER"_s}); }

} // namespace

Result<NewBillingReport> wantedReport(const CommandArguments& arguments, QDate today)
{
    if (!today.isValid())
        today = QDateTime::currentDateTimeUtc().date();
    const auto range = dayRange(arguments, today);
    const auto type = typeOf(arguments);
    const auto category = oneOf(arguments, u"category"_s, {u"RECONCILIATION"_s, u"POINT_IN_TIME"_s});
    if (!range || !type || !category)
        return failed(!range ? range.error() : !type ? type.error() : category.error());
    if (!range->first.isValid() || !range->last.isValid())
        return wrongPeriod(QT_TRANSLATE_NOOP("Command line", "A period is needed: --month YYYY-MM or last, or --start and --end."), {});
    if (range->first > range->last)
        return wrongPeriod(QT_TRANSLATE_NOOP("Command line", "The period ends before it begins."), {});
    if (range->last >= today || range->first < today.addYears(-5))
        return wrongPeriod(
            QT_TRANSLATE_NOOP("Command line", "The period has to lie within the last five years, and to end before today."), {});
    if (*type == "PARTNER"_L1 && *category == "POINT_IN_TIME"_L1)
        return wrongPeriod(QT_TRANSLATE_NOOP("Command line", "A point-in-time report is for CUSTOMER or USER only."), {});
    return NewBillingReport{
        range->first, range->last, *type, *category, OrgId(arguments.value(u"sub-partner"_s)), arguments.has(u"internal"_s)};
}

Result<ReportQuery> reportQuery(const CommandArguments& arguments)
{
    const auto range = dayRange(arguments, QDateTime::currentDateTimeUtc().date());
    const auto type = typeOf(arguments);
    if (!range || !type)
        return failed(range ? type.error() : range.error());
    return ReportQuery{range->first, range->last, *type, arguments.value(u"status"_s).toUpper(), OrgId(arguments.value(u"sub-partner"_s))};
}

} // namespace pd
