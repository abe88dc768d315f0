// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::reportwords {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString month(const QDate& day) { return QLocale().toString(day, ReportWords::tr("MMMM yyyy", "a month and its year")); }

QString period(const QDate& first, const QDate& last)
{
    const QDate begin(first.year(), first.month(), 1);
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    if (sameMonth && first == begin && last == begin.addMonths(1).addDays(-1))
        return month(first);
    const QLocale locale;
    return ReportWords::tr("%1 to %2").arg(locale.toString(first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat));
}

QString type(const QString& word)
{
    if (word == "PARTNER"_L1)
        return ReportWords::tr("By partner");
    if (word == "CUSTOMER"_L1)
        return ReportWords::tr("By customer");
    return word == "USER"_L1 ? ReportWords::tr("By user") : word;
}

QString status(const BillingReport& report)
{
    if (report.isCompleted())
        return ReportWords::tr("Ready");
    return report.isFailed() ? ReportWords::tr("Failed") : ReportWords::tr("Being made");
}

QString anomaly(Anomaly::Kind kind)
{
    switch (kind) {
    case Anomaly::Kind::UserBilledTwice: return ReportWords::tr("A user is billed for more days than the period has");
    case Anomaly::Kind::PackageWithoutUser: return ReportWords::tr("A package without a user or workspace");
    case Anomaly::Kind::UnknownCustomer: return ReportWords::tr("This customer is not in your list of customers");
    case Anomaly::Kind::UsageAfterDeletion: return ReportWords::tr("Usage after the customer was deleted");
    case Anomaly::Kind::NegativeQuantity: return ReportWords::tr("A quantity below zero");
    case Anomaly::Kind::RepeatedRow: return ReportWords::tr("A row that is there twice");
    }
    return {};
}

NewBillingReport lastMonth(const QDate& today, const QString& type)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1);
    NewBillingReport wanted;
    wanted.first = first;
    wanted.last = first.addMonths(1).addDays(-1);
    wanted.type = type;
    return wanted;
}

NewBillingReport sameAgain(const BillingReport& report, const OrgId& provider)
{
    NewBillingReport wanted;
    wanted.first = report.first;
    wanted.last = report.last;
    wanted.type = report.type;
    wanted.category = report.category == "POINT_IN_TIME"_L1 ? report.category : QString();
    wanted.provider = provider;
    return wanted;
}

} // namespace pd::reportwords
