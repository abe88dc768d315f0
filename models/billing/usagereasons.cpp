// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/usagereasons.h"

#include "billing/flatindex.h"

#include <algorithm>

namespace pd {

namespace {

/// One user of one customer and package. Hashes, because a report has millions: they only count, nothing is billed by them.
struct SeenUser {
    quint64 key = 0;
    quint64 user = 0;

    friend auto operator<=>(const SeenUser&, const SeenUser&) = default; // NOLINT(modernize-use-nullptr): of the compiler
};

struct SeenUsers {
    std::vector<SeenUser> users; ///< sorted, each once
    QHash<quint64, QByteArray> keys;
};

QList<int> wantedColumns(const ReportColumns& columns)
{
    QList<int> wanted;
    for (const UsageColumn column : {UsageColumn::CustomerOrgId, UsageColumn::ServiceName, UsageColumn::UserId, UsageColumn::WorkspaceId})
        wanted << columns.indexOf(column);
    if (wanted.last() < 0)
        wanted.removeLast();
    return wanted;
}

bool namesUsers(const ReportColumns& columns) { return columns.has(UsageColumn::UserId) && columns.has(UsageColumn::CustomerOrgId); }

QByteArray viewBytes(std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }

Result<SeenUsers> usersOf(ReportReader& report)
{
    SeenUsers seen;
    const Status read = report.visitColumns(wantedColumns(report.columns()), [&](qint64, std::span<const std::string_view> cells) {
        const std::string_view user = cells[2].empty() && cells.size() > 3 ? cells[3] : cells[2];
        if (user.empty())
            return true;
        const quint64 key = FlatIndex::mixed(FlatIndex::hashOf(cells[0]), FlatIndex::hashOf(cells[1]));
        if (!seen.keys.contains(key))
            seen.keys.insert(key, movementKey(viewBytes(cells[0]), viewBytes(cells[1])));
        seen.users.push_back({key, FlatIndex::hashOf(user)});
        return true;
    });
    if (!read)
        return failed(read.error());
    std::sort(seen.users.begin(), seen.users.end());
    seen.users.erase(std::unique(seen.users.begin(), seen.users.end()), seen.users.end());
    return seen;
}

} // namespace

QByteArray movementKey(const QByteArray& customer, const QByteArray& service) { return customer + '\x1f' + service; }

Result<QHash<QByteArray, UserMovement>> movementsOf(ReportReader& before, ReportReader& after)
{
    QHash<QByteArray, UserMovement> movements;
    if (!namesUsers(before.columns()) || !namesUsers(after.columns()))
        return movements;
    const auto earlier = usersOf(before);
    const auto later = usersOf(after);
    if (!earlier || !later)
        return failed(earlier ? later.error() : earlier.error());
    const auto movement = [&](quint64 key) -> UserMovement& {
        return movements[earlier->keys.contains(key) ? earlier->keys.value(key) : later->keys.value(key)];
    };
    auto a = earlier->users.cbegin();
    auto b = later->users.cbegin();
    while (a != earlier->users.cend() || b != later->users.cend()) {
        if (b == later->users.cend() || (a != earlier->users.cend() && *a < *b)) {
            ++movement(a++->key).left;
        } else if (a == earlier->users.cend() || *b < *a) {
            ++movement(b++->key).came;
        } else {
            ++movement(a++->key).stayed;
            ++b;
        }
    }
    return movements;
}

bool isOnlyLength(const Decimal& before, qint64 daysBefore, const Decimal& after, qint64 daysAfter)
{
    const auto left = before.times(Decimal(daysAfter));
    const auto right = after.times(Decimal(daysBefore));
    return daysBefore != daysAfter && left && right && *left == *right;
}

} // namespace pd
