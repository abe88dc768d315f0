// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/numberactions.h"

#include "operations/changedmeanwhile.h"
#include "operations/changepayload.h"
#include "operations/operationfacts.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

const PhoneNumberEntry* entryOf(const QList<PhoneNumberEntry>& entries, const QString& number)
{
    const auto it = std::find_if(entries.cbegin(), entries.cend(), [&](const PhoneNumberEntry& e) { return e.number == number; });
    return it == entries.cend() ? nullptr : &*it;
}

/// Why numbers of this location are not for the API; nullopt: they are.
std::optional<FieldError> pstnRefusal(const std::optional<PstnConnection>& connection, const QString& locationName)
{
    if (!connection)
        return FieldError{u"location"_s, u"pstn-required"_s, locationName};
    if (onlyInPartnerHub(*connection))
        return FieldError{u"location"_s, u"pstn-not-by-api"_s, connection->displayName};
    return std::nullopt;
}

LookUp allThere(const NumberChange& change)
{
    LookUp result;
    result.verdict = LookUp::There;
    result.id = change.locationId.toString();
    return result;
}

bool isChosen(const std::optional<PstnConnection>& now, const PstnChoice& wanted)
{
    if (!now)
        return false;
    return wanted.isLocalGateway() ? now->type == "LOCAL_GATEWAY"_L1 : now->id == wanted.id;
}

} // namespace

QCoro::Task<Result<LookUp>> AddNumbersAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NumberChange change = payload::numberChange(step);
    const auto connection = co_await facts->server.pstn.current(change.orgId, change.locationId);
    if (!connection)
        co_return failed(connection.error());
    if (const auto refusal = pstnRefusal(*connection, change.locationName))
        co_return refusedBeforeSending(*refusal);
    const auto there = co_await facts->server.numbers.list(change.orgId, LocationId());
    if (!there)
        co_return failed(there.error());
    facts->numbers.clear();
    for (const QString& number : change.numbers) {
        const PhoneNumberEntry* entry = entryOf(*there, number);
        if (entry && entry->locationId != change.locationId)
            co_return changedMeanwhile(u"phoneNumbers"_s, u"%1: %2"_s.arg(number, entry->locationId.toString()));
        if (!entry)
            facts->numbers << number;
    }
    co_return facts->numbers.isEmpty() ? allThere(change) : LookUp();
}

QCoro::Task<Result<Sent>> AddNumbersAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NumberChange change = payload::numberChange(step);
    const QStringList missing = facts->numbers;
    const Status added = co_await facts->server.numbers.add(change.orgId, change.locationId, missing, change.active);
    if (!added)
        co_return failed(added.error());
    Sent sent;
    sent.id = change.locationId.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> RemoveNumbersAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NumberChange change = payload::numberChange(step);
    const auto connection = co_await facts->server.pstn.current(change.orgId, change.locationId);
    if (!connection)
        co_return failed(connection.error());
    if (*connection && onlyInPartnerHub(**connection))
        co_return refusedBeforeSending(*pstnRefusal(*connection, change.locationName));
    const auto there = co_await facts->server.numbers.list(change.orgId, change.locationId);
    if (!there)
        co_return failed(there.error());
    facts->numbers.clear();
    for (const QString& number : change.numbers) {
        const PhoneNumberEntry* entry = entryOf(*there, number);
        if (entry && entry->isMain)
            co_return refusedBeforeSending({u"phoneNumbers"_s, u"number-main"_s, number});
        if (entry && !entry->ownerId.isEmpty())
            co_return changedMeanwhile(u"phoneNumbers"_s, number);
        if (entry)
            facts->numbers << number;
    }
    co_return facts->numbers.isEmpty() ? allThere(change) : LookUp();
}

QCoro::Task<Result<Sent>> RemoveNumbersAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NumberChange change = payload::numberChange(step);
    const QStringList left = facts->numbers;
    const Status removed = co_await facts->server.numbers.remove(change.orgId, change.locationId, left);
    if (!removed)
        co_return failed(removed.error());
    Sent sent;
    sent.id = change.locationId.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> PstnAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const PstnChange change = payload::pstnChange(step);
    const auto now = co_await facts->server.pstn.current(change.orgId, change.locationId);
    if (!now)
        co_return failed(now.error());
    const std::optional<PstnConnection>& connection = *now;
    if (isChosen(connection, change.wanted)) {
        LookUp result;
        result.verdict = LookUp::There;
        result.id = connection->id;
        co_return result;
    }
    if (connection && onlyInPartnerHub(*connection))
        co_return refusedBeforeSending({u"location"_s, u"pstn-not-by-api"_s, connection->displayName});
    if ((connection ? connection->id : QString()) != change.seenId)
        co_return changedMeanwhile(u"pstn"_s, connection ? connection->displayName : QString());
    if (change.wanted.isLocalGateway())
        co_return LookUp();
    const auto options = co_await facts->server.pstn.options(change.orgId, change.locationId);
    if (!options)
        co_return failed(options.error());
    const auto offered =
        std::find_if(options->cbegin(), options->cend(), [&](const PstnConnection& one) { return one.id == change.wanted.id; });
    if (offered == options->cend())
        co_return refusedBeforeSending({u"pstn"_s, u"pstn-not-offered"_s, change.wanted.id});
    if (onlyInPartnerHub(*offered))
        co_return refusedBeforeSending({u"pstn"_s, u"pstn-not-by-api"_s, offered->displayName});
    co_return LookUp();
}

QCoro::Task<Result<Sent>> PstnAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const PstnChange change = payload::pstnChange(step);
    const Status set = co_await facts->server.pstn.set(change.orgId, change.locationId, change.wanted);
    if (!set)
        co_return failed(set.error());
    Sent sent;
    sent.id = change.wanted.id;
    co_return sent;
}

} // namespace pd
