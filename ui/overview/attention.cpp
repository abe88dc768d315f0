// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attention.h"

#include "domain/customerstatus.h"
#include "items/operationsmodel.h"
#include "items/overviewreader.h"
#include "ui/activity/operationdigest.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
#include "ui/overview/troubledoperations.h"
#include "ui/shell/syncstatus.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/when.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using Does = AttentionEntry::Does;

namespace {

struct AttentionText {
    Q_DECLARE_TR_FUNCTIONS(AttentionText)
};

constexpr int operationsNamed = 4;
constexpr qint64 oldSyncSeconds = 24 * 3600;

/// Icon and colour that a status has everywhere.
void lookLike(OverviewRow& row, const QString& statusKey)
{
    row.icon = statusKey == "error"_L1 ? u"circle-cross"_s : statusKey == "with_errors"_L1 ? u"triangle"_s : u"clock"_s;
    row.iconRole = statusKey == "error"_L1 ? Role::Danger : Role::Warning;
}

AttentionEntry entryOf(
    const QString& key, const QString& title, const QString& text, const QString& action, Does does, const QString& target)
{
    return {OverviewRow{key, u"info"_s, Role::Info, title, text, {}, action, true, false}, does, target, 0};
}

AttentionEntry restOf(const QString& key, int count, const QString& text, const QString& action, Does does, const QString& target = {})
{
    AttentionEntry rest = entryOf(key, AttentionText::tr("and %Ln more", nullptr, count), text, action, does, target);
    rest.row.icon = u"more"_s;
    rest.row.iconRole = Role::TextMuted;
    rest.row.strong = false;
    rest.more = count;
    return rest;
}

void addSignIn(QList<AttentionEntry>& entries, const ProfileInfo& profile)
{
    if (profile.signedIn)
        return;
    AttentionEntry entry = entryOf(u"sign-in"_s, AttentionText::tr("Profile %1").arg(isolated(profile.displayName)),
        AttentionText::tr("Not signed in: nothing can be synced or sent"), AttentionText::tr("Sign in"), Does::SignIn, {});
    entry.row.icon = u"lock"_s;
    entries << entry;
}

void addOperations(QList<AttentionEntry>& entries, const QList<TroubledOperation>& troubled)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(troubled.size(), operationsNamed); ++i) {
        const TroubledOperation& operation = troubled.at(i);
        const bool failed = operation.state == StepState::Failed;
        const QString text = AttentionText::tr("%1: %2", "state, why").arg(operation.word, operation.why);
        AttentionEntry entry = entryOf(u"operation "_s + operation.id, operation.title, text,
            failed ? AttentionText::tr("Edit and retry") : AttentionText::tr("Details"), failed ? Does::Retry : Does::OpenOperation,
            operation.id);
        lookLike(entry.row, failed ? u"error"_s : u"with_errors"_s);
        entries << entry;
    }
    const int rest = int(troubled.size()) - operationsNamed;
    if (rest > 0)
        entries << restOf(u"operations"_s, rest, AttentionText::tr("Operations that failed or need attention"),
            AttentionText::tr("Open Activity"), Does::OpenActivity);
}

void addCustomers(
    QList<AttentionEntry>& entries, const AttentionSources& from, CustomerStatus status, const QList<TroubledOperation>& troubled)
{
    const QString word = wireWord(status);
    int covered = 0;
    for (const OverviewCustomer& customer : from.facts.troubled.value(word)) {
        ++covered;
        const auto ofCustomer = [&](const TroubledOperation& o) {
            return o.customer == customer.id || o.naturalKey == customer.externalId;
        };
        if (std::any_of(troubled.cbegin(), troubled.cend(), ofCustomer))
            continue; // its operation says it already
        const bool review = status == CustomerStatus::PendingReview;
        const QDateTime since = review ? createdByUs(from.operations, customer.id, customer.updatedAt) : QDateTime();
        AttentionEntry entry = entryOf(u"customer "_s + customer.id.toString(), customer.name, troubleText(customer, since, from.nowUtc),
            review ? AttentionText::tr("Show reviews") : AttentionText::tr("Open"), review ? Does::ShowReviews : Does::OpenCustomer,
            customer.id.toString());
        lookLike(entry.row, customerStatusWords(word).key);
        entries << entry;
    }
    const int rest = from.facts.statusCounts.value(word) - covered;
    if (rest > 0 && status == CustomerStatus::PendingReview)
        entries << restOf(
            u"status "_s + word, rest, customerStatusWords(word).word, AttentionText::tr("Show reviews"), Does::ShowReviews, word);
    else if (rest > 0)
        entries << restOf(
            u"status "_s + word, rest, customerStatusWords(word).word, AttentionText::tr("Show in Customers"), Does::ShowStatus, word);
}

void addSync(QList<AttentionEntry>& entries, const SyncStatus& sync, const QDateTime& nowUtc)
{
    if (sync.isRunning())
        return;
    const QDateTime finished = sync.finishedAt();
    const bool failed = sync.error() && sync.error()->kind != Error::Kind::Cancelled;
    QString title;
    QString text;
    if (failed) {
        title = AttentionText::tr("The last sync did not finish");
        text = errortext::sentence(*sync.error());
    } else if (!finished.isValid()) {
        title = AttentionText::tr("Not synced yet");
        text = AttentionText::tr("Sync brings the customers of this profile here.");
    } else if (finished.secsTo(nowUtc) > oldSyncSeconds) {
        title = AttentionText::tr("What you see may be old");
        text = AttentionText::tr("Last synced %1").arg(shortWhen(finished, nowUtc, QLocale()));
    }
    if (title.isEmpty())
        return;
    AttentionEntry entry = entryOf(u"sync"_s, title, text, AttentionText::tr("Sync now"), Does::Sync, {});
    entry.row.icon = failed ? u"triangle"_s : u"refresh"_s;
    entry.row.iconRole = failed ? Role::Warning : Role::Info;
    entries << entry;
}

void addWaiting(QList<AttentionEntry>& entries, const WaitingFacts& waiting, const QDateTime& nowUtc)
{
    for (const WaitingUsers& users : waiting.first) {
        QString text = AttentionText::tr("%Ln users have not agreed to move yet", nullptr, users.users);
        if (users.since.isValid())
            text = AttentionText::tr("%1, the first one since %2", "how many users, date")
                       .arg(text, shortWhen(users.since, nowUtc, QLocale()));
        AttentionEntry entry = entryOf(u"waiting "_s + users.customer.toString(), users.name, text, AttentionText::tr("Open"),
            Does::OpenCustomer, users.customer.toString());
        entry.row.icon = u"mail"_s;
        entries << entry;
    }
    const int rest = waiting.customers - int(waiting.first.size());
    if (rest > 0)
        entries << restOf(u"waiting"_s, rest, AttentionText::tr("Customers with users that have not agreed to move yet"),
            AttentionText::tr("Show in Customers"), Does::ShowCustomers);
}

void addLedger(QList<AttentionEntry>& entries, const OverviewLedger& ledger)
{
    const int without = int(ledger.templatesWithoutId.size());
    if (without > 0) {
        AttentionEntry entry = entryOf(u"templates"_s,
            without == 1 ? ledger.templatesWithoutId.constFirst() : AttentionText::tr("%Ln onboarding templates", nullptr, without),
            AttentionText::tr("No provisioning ID yet: make it in Partner Hub and note the ID here"), AttentionText::tr("Show templates"),
            Does::ShowTemplates, {});
        entry.row.icon = u"templates"_s;
        entry.more = without;
        entries << entry;
    }
    const int damaged = int(ledger.setAside.size());
    if (damaged == 0)
        return;
    AttentionEntry entry = entryOf(u"damaged"_s, AttentionText::tr("%Ln damaged records on this computer", nullptr, damaged),
        AttentionText::tr("They were set aside; nothing was deleted"), AttentionText::tr("Copy details"), Does::Copy,
        ledger.setAside.join(u'\n'));
    lookLike(entry.row, u"with_errors"_s);
    entries << entry;
}

} // namespace

QList<AttentionEntry> attentionOf(const AttentionSources& sources)
{
    QList<AttentionEntry> entries;
    const QList<TroubledOperation> troubled = troubledOperations(sources.operations, sources.nowUtc);
    addSignIn(entries, sources.profile);
    addOperations(entries, troubled);
    for (const CustomerStatus status : {CustomerStatus::Error, CustomerStatus::ProvisionedWithErrors, CustomerStatus::PendingReview})
        addCustomers(entries, sources, status, troubled);
    addSync(entries, sources.sync, sources.nowUtc);
    addWaiting(entries, sources.waiting, sources.nowUtc);
    addLedger(entries, sources.ledger);
    return entries;
}

int attentionCount(const QList<AttentionEntry>& entries)
{
    int count = 0;
    for (const AttentionEntry& entry : entries)
        count += std::max(1, entry.more);
    return count;
}

} // namespace pd
