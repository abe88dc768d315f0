// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingcomparison.h"

#include "billing/usagereasons.h"
#include "items/assignmenthistory.h"

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Kind = UsageReason::Kind;

bool isCount(const ImportedReport& report) { return report.category == "POINT_IN_TIME"_L1; }

QList<SummaryKey> sharedKeys(const ReportColumns& a, const ReportColumns& b)
{
    QList<SummaryKey> keys;
    for (const UsageColumn column : {UsageColumn::CustomerOrgId, UsageColumn::ServiceName}) {
        if (a.has(column) && b.has(column))
            keys << SummaryKey{column, false, {}};
    }
    return keys;
}

/// What is known besides the two sums.
struct Knowledge {
    QHash<QByteArray, UserMovement> movements;
    AssignmentHistory history;
    QHash<QByteArray, QDate> removed;
    qint64 daysBefore = 1;
    qint64 daysAfter = 1;
    QDate lastDay;
    bool withCount = false;
};

void addKnown(QList<UsageReason>& reasons, Kind kind, qint64 count)
{
    if (count != 0)
        reasons << UsageReason{kind, count};
}

QList<UsageReason> reasonsOf(const ComparedUsage& usage, const QByteArray& customer, const QByteArray& service, const Knowledge& known)
{
    QList<UsageReason> reasons;
    if (!known.withCount && isOnlyLength(usage.before, known.daysBefore, usage.after, known.daysAfter))
        return {UsageReason{Kind::OnlyLength, known.daysAfter - known.daysBefore}};
    const QDate removed = known.removed.value(customer);
    if (removed.isValid() && removed <= known.lastDay)
        reasons << UsageReason{Kind::CustomerRemoved, 0};
    if (usage.change == ComparedUsage::Change::New && known.history.customersMade.contains(customer))
        reasons << UsageReason{Kind::CustomerMade, 0};
    const auto movement = known.movements.constFind(movementKey(customer, service));
    if (movement != known.movements.cend()) {
        addKnown(reasons, Kind::UsersCame, movement->came);
        addKnown(reasons, Kind::UsersLeft, movement->left);
        if (movement->came == 0 && movement->left == 0)
            addKnown(reasons, Kind::SameUsers, movement->stayed);
    } else {
        addKnown(reasons, Kind::MadeInPeriod, known.history.usersMade.value(movementKey(customer, service.toUpper())));
    }
    const AssignmentHistory::Done done = known.history.doneHere.value(customer);
    addKnown(reasons, Kind::AddedHere, done.added);
    addKnown(reasons, Kind::RemovedHere, done.removed);
    addKnown(reasons, Kind::ChangedHere, done.changed);
    return reasons;
}

Result<QList<ComparedUsage>> compared(ReportReader& before, ReportReader& after, const BillingComparison& comparison, const UnitRule& rule)
{
    if (comparison.withCount)
        return comparePointInTime(before, after, rule);
    return compareReports(before, after, sharedKeys(before.columns(), after.columns()));
}

Result<Knowledge> knowledgeOf(
    ReportReader& before, ReportReader& after, const BillingComparison& comparison, const QString& cacheFile, const QString& ledgerFile)
{
    const auto movements = movementsOf(before, after);
    if (!movements)
        return failed(movements.error());
    const ReportTotals& earlier = comparison.before.totals;
    const ReportTotals& later = comparison.after.totals;
    Knowledge known;
    known.movements = *movements;
    known.history = AssignmentHistory::read(cacheFile, ledgerFile, later.first, later.last);
    known.removed = removedCustomers(ledgerFile);
    known.daysBefore = periodDays(earlier.first, earlier.last);
    known.daysAfter = periodDays(later.first, later.last);
    known.lastDay = later.last;
    known.withCount = comparison.withCount;
    return known;
}

} // namespace

Result<BillingComparison> readComparison(
    BillingStore& store, qint64 before, qint64 after, const QString& cacheFile, const QString& ledgerFile)
{
    BillingComparison comparison;
    const auto one = store.find(before);
    const auto other = store.find(after);
    if (!one || !other)
        return failed(one ? other.error() : one.error());
    const bool turned = isCount(*one) && !isCount(*other);
    comparison.before = turned ? *other : *one;
    comparison.after = turned ? *one : *other;
    comparison.withCount = isCount(comparison.after) && !isCount(comparison.before);
    const auto first = store.read(comparison.before.id);
    const auto second = store.read(comparison.after.id);
    if (!first || !second)
        return failed(first ? second.error() : first.error());
    const auto usages = compared(**first, **second, comparison, savedUnitRule(store));
    const auto known = knowledgeOf(**first, **second, comparison, cacheFile, ledgerFile);
    if (!usages || !known)
        return failed(usages ? known.error() : usages.error());
    bool namesKnown = false;
    const QHash<QByteArray, CustomerName> names = readCustomerNames(cacheFile, &namesKnown);
    for (const ComparedUsage& usage : *usages) {
        if (usage.before == usage.after && usage.change != ComparedUsage::Change::New && usage.change != ComparedUsage::Change::Gone) {
            ++comparison.same;
            continue;
        }
        const QByteArray customer = usage.keys.size() > 1 ? usage.keys.constFirst() : QByteArray();
        const QByteArray service = usage.keys.isEmpty() ? QByteArray() : usage.keys.constLast();
        comparison.rows << ComparedCustomer{names.value(customer), QString::fromUtf8(customer), QString::fromUtf8(service), usage,
            reasonsOf(usage, customer, service, *known)};
    }
    return comparison;
}

} // namespace pd
