// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/provisioningclock.h"

#include "domain/packagecatalog.h"
#include "sandbox/api/answer.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A review takes this many times the usual provisioning; so does the consent of a large existing organization.
constexpr int reviewFactor = 20;

QJsonObject packageObject(const QString& name, const QString& status)
{
    return {{"name"_L1, name}, {"status"_L1, status}, {"errors"_L1, QJsonArray()}};
}

/// By the steering words of docs/sandbox.md. "FLAKY" fails until there was one failure to remember.
bool fails(const CustomerRow& row)
{
    return row.name.contains("FAIL"_L1) || row.address["addressLine1"_L1].toString().contains("FAIL"_L1)
        || (row.name.contains("FLAKY"_L1) && row.errors.isEmpty());
}

bool needsReview(const CustomerRow& row) { return row.name.contains("RPL"_L1); }

} // namespace

void ProvisioningClock::settle(qint64 now)
{
    for (QList<CustomerRow> due = m_customers.due(now); !due.isEmpty(); due = m_customers.due(now)) {
        for (const CustomerRow& row : due)
            advance(row);
    }
    m_state.run("UPDATE reports SET status = 'COMPLETED' WHERE status = 'IN_PROGRESS' AND built = 1 AND ends <= ?", now);
}

void ProvisioningClock::beginCreate(CustomerRow& row, qint64 now) const
{
    const int usual = m_state.options().provisionMs;
    row.status = needsReview(row) ? u"pending_rpl_review"_s : u"provisioning"_s;
    bool waits = needsReview(row);
    if (row.attachOrg) {
        SQLite::Statement& found = m_state.query("SELECT approval FROM organizations WHERE id = ?", *row.attachOrg);
        waits = waits || (found.executeStep() && found.getColumn(0).getInt() != 0);
    }
    row.started = now;
    row.ends = now + usual * (waits ? reviewFactor : 1);
}

void ProvisioningClock::beginUpdate(CustomerRow& row, const QStringList& packages, bool review, qint64 now) const
{
    const QStringList before = row.packageNames();
    QJsonArray next;
    for (const QJsonValue& old : std::as_const(row.packages)) {
        QJsonObject package = old.toObject();
        if (!packages.contains(package["name"_L1].toString()))
            package["status"_L1] = u"deleting"_s;
        else if (package["status"_L1].toString() != "provisioned"_L1)
            package = packageObject(package["name"_L1].toString(), u"provisioning"_s);
        next << package;
    }
    for (const QString& name : packages) {
        if (!before.contains(name))
            next << packageObject(name, u"provisioning"_s);
    }
    row.packages = next;
    row.errors = {};
    const bool waits = review && needsReview(row);
    row.status = waits ? u"pending_rpl_review"_s : u"updating"_s;
    row.started = now;
    row.ends = now + m_state.options().provisionMs * (waits ? reviewFactor : 1);
}

void ProvisioningClock::beginDelete(CustomerRow& row, qint64 now) const
{
    row.status = u"deleting"_s;
    row.started = now;
    row.ends = now + m_state.options().provisionMs;
}

QString ProvisioningClock::packageStatus(const CustomerRow& row, qsizetype index, qint64 now)
{
    const QString kept = row.packages[index]["status"_L1].toString();
    if (kept != "provisioning"_L1 || !row.ends || row.status == "pending_rpl_review"_L1)
        return kept;
    const qint64 ready = row.started + (*row.ends - row.started) * (index + 1) / (row.packages.size() + 1);
    return now >= ready ? u"provisioned"_s : kept;
}

void ProvisioningClock::advance(CustomerRow row)
{
    if (row.status == "deleting"_L1) {
        m_customers.remove(row);
        return;
    }
    if (row.status == "pending_rpl_review"_L1) {
        row.status = row.org ? u"updating"_s : u"provisioning"_s;
        row.started = *row.ends;
        row.ends = row.started + m_state.options().provisionMs;
    } else {
        finish(row);
    }
    m_customers.save(row);
}

void ProvisioningClock::finish(CustomerRow& row)
{
    const bool creating = row.status == "provisioning"_L1;
    if (creating && fails(row)) {
        QJsonArray packages;
        for (const QString& name : row.packageNames())
            packages << packageObject(name, u"error"_s);
        row.packages = packages;
        row.errors = problemsToJson({{code::wrongState, u"The organization could not be created."_s, {}}});
        row.status = u"error"_s;
        row.ends.reset();
        return;
    }
    row.errors = {};
    if (creating)
        giveOrganization(row);
    QJsonArray packages;
    for (const QJsonValue& old : std::as_const(row.packages)) {
        if (old["status"_L1].toString() != "deleting"_L1)
            packages << packageObject(old["name"_L1].toString(), u"provisioned"_s);
    }
    const bool warn = creating && row.name.contains("WARN"_L1) && !packages.isEmpty();
    if (warn) {
        QJsonObject last = packageObject(packages.last()["name"_L1].toString(), u"error"_s);
        last["errors"_L1] = problemsToJson({{code::maintenance,
            u"One or more Webex Calling services are unavailable for maintenance. Consult status.webex.com and try again later."_s, {}}});
        packages.replace(packages.size() - 1, last);
    }
    row.packages = packages;
    row.status = warn ? u"provisioned_with_errors"_s : u"provisioned"_s;
    if (PackageCatalog::shipped().anyCalling(row.packageNames()))
        giveLocation(row);
    row.ends.reset();
}

void ProvisioningClock::giveOrganization(CustomerRow& row)
{
    if (row.attachOrg) {
        row.org = row.attachOrg;
        m_state.run("UPDATE organizations SET owner = 'customer', managed = 0, restricted = 0 WHERE id = ?", *row.org);
        return;
    }
    m_state.run("INSERT INTO organizations(name, created, country, owner, managed, restricted) VALUES(?, ?, ?, 'customer', 0, 1)", row.name,
        *row.ends, row.address["country"_L1].toString());
    row.org = m_state.lastRow();
}

void ProvisioningClock::giveLocation(const CustomerRow& row)
{
    const QString name = row.calling["name"_L1].toString();
    if (name.isEmpty() || m_state.query("SELECT 1 FROM locations WHERE org = ? AND name = ?", *row.org, name).executeStep())
        return;
    const QJsonObject billing = row.calling["address"_L1].toObject();
    const QJsonObject address{{"address1"_L1, billing["addressLine1"_L1]}, {"address2"_L1, billing["addressLine2"_L1]},
        {"city"_L1, billing["city"_L1]}, {"state"_L1, billing["stateOrProvince"_L1]}, {"postalCode"_L1, billing["zipOrPostalCode"_L1]},
        {"country"_L1, billing["country"_L1]}};
    const QString language = row.calling["language"_L1].toString();
    m_state.run("INSERT INTO locations(org, name, time_zone, language, announcement, address, calling, pstn, created) "
                "VALUES(?, ?, ?, ?, ?, ?, 1, '{}', ?)",
        *row.org, name, row.calling["timezone"_L1].toString(), language, language, objectText(address), *row.ends);
}

} // namespace pd::sandbox
