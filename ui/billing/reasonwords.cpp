// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reasonwords.h"

#include "items/decimaltext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::reasonwords {

namespace {

constexpr int centDigits = 2;

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

QString ofReason(const UsageReason& reason)
{
    using Kind = UsageReason::Kind;
    const int count = int(std::abs(reason.count));
    switch (reason.kind) {
    case Kind::OnlyLength:
        return reason.count > 0 ? ReasonWords::tr("%n days longer, each as before", nullptr, count)
                                : ReasonWords::tr("%n days shorter, each as before", nullptr, count);
    case Kind::UsersCame: return ReasonWords::tr("%n users came", nullptr, count);
    case Kind::UsersLeft: return ReasonWords::tr("%n users left", nullptr, count);
    case Kind::SameUsers: return ReasonWords::tr("the same %n users, on other days", nullptr, count);
    case Kind::CustomerMade: return ReasonWords::tr("the customer was set up here");
    case Kind::CustomerRemoved: return ReasonWords::tr("the customer was removed here");
    case Kind::MadeInPeriod: return ReasonWords::tr("%n of today's users were made in this period", nullptr, count);
    case Kind::AddedHere: return ReasonWords::tr("%n users were added here", nullptr, count);
    case Kind::RemovedHere: return ReasonWords::tr("%n users were removed here", nullptr, count);
    case Kind::ChangedHere: return ReasonWords::tr("%n users got another package here", nullptr, count);
    }
    return {};
}

QString ofPrice(const InvoiceFinding& finding)
{
    const QString currency = finding.price->currency;
    return ReasonWords::tr("A seat costs something else than the %1 of your price list: that is %2 of the difference.")
        .arg(money(finding.price->price, currency), money(*finding.ofPrice, currency));
}

QString ofReason(InvoiceFinding::Reason reason, const InvoiceFinding& finding)
{
    using Reason = InvoiceFinding::Reason;
    const int seats = int(std::abs(finding.difference.unitDifference));
    switch (reason) {
    case Reason::OnlyOnInvoice: return ReasonWords::tr("The report knows no usage of this SKU.");
    case Reason::OnlyInReport: return ReasonWords::tr("This SKU was used, but it is not on the invoice.");
    case Reason::CountedOtherwise: return ReasonWords::tr("The invoice counts otherwise: %1.").arg(rule(*finding.rule));
    case Reason::CountedTogether: return ReasonWords::tr("The invoice divides the user-days of all customers together.");
    case Reason::MoreUnits: return ReasonWords::tr("The invoice has %n seats more than any way of counting gives.", nullptr, seats);
    case Reason::FewerUnits: return ReasonWords::tr("The invoice has %n seats less than any way of counting gives.", nullptr, seats);
    case Reason::OtherCurrency: return ReasonWords::tr("The price list has this SKU in %1.").arg(finding.price->currency);
    case Reason::OtherPrice: return ofPrice(finding);
    }
    return {};
}

} // namespace

QString change(ComparedUsage::Change change)
{
    switch (change) {
    case ComparedUsage::Change::New: return ReasonWords::tr("New");
    case ComparedUsage::Change::Gone: return ReasonWords::tr("Gone");
    case ComparedUsage::Change::Changed: return ReasonWords::tr("Changed");
    case ComparedUsage::Change::Same: break;
    }
    return ReasonWords::tr("Same");
}

QString ofDifference(const QList<UsageReason>& reasons)
{
    QStringList words;
    for (const UsageReason& reason : reasons)
        words << ofReason(reason);
    return words.join(ReasonWords::tr(", ", "between the parts of a list"));
}

QString rule(const UnitRule& rule)
{
    const bool up = rule.rounding == UnitRule::Rounding::Up;
    if (rule.scope == UnitRule::Scope::PerRow)
        return up ? ReasonWords::tr("each row always up") : ReasonWords::tr("each row to the nearest");
    return up ? ReasonWords::tr("each customer and package always up") : ReasonWords::tr("each customer and package to the nearest");
}

QString ofInvoice(const InvoiceFinding& finding)
{
    QStringList sentences;
    for (const InvoiceFinding::Reason reason : finding.reasons)
        sentences << ofReason(reason, finding);
    if (sentences.isEmpty() && finding.difference.invoice)
        return ReasonWords::tr("Invoice and report agree.");
    return sentences.join(u' ');
}

QString money(const Decimal& amount, const QString& currency)
{
    return u"%1 %2"_s.arg(decimalText(amount, QLocale(), centDigits), currency);
}

QString sums(const QMap<QString, Decimal>& totals)
{
    QStringList texts;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it)
        texts << money(it.value(), it.key());
    return texts.isEmpty() ? u"–"_s : texts.join(u"   "_s);
}

} // namespace pd::reasonwords
