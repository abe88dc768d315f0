// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/customerchangeactions.h"

#include "domain/rules.h"
#include "operations/changedmeanwhile.h"
#include "operations/changepayload.h"
#include "operations/operationfacts.h"

#include <QSet>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool sameTags(const QStringList& a, const QStringList& b)
{
    return QSet<QString>(a.cbegin(), a.cend()) == QSet<QString>(b.cbegin(), b.cend());
}

LookUp thereAlready(const QString& id)
{
    LookUp result;
    result.verdict = LookUp::There;
    result.id = id;
    return result;
}

} // namespace

QCoro::Task<Result<LookUp>> RenameCustomerAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NameChange change = payload::nameChange(step);
    const Result<Organization> found = co_await facts->server.organizations.get(change.orgId);
    if (!found && found.error().kind == Error::Kind::NotFound)
        co_return goneMeanwhile(change.from);
    if (!found)
        co_return failed(found.error());
    facts->mirror.name(change.orgId, found->name);
    if (found->name == change.to)
        co_return thereAlready(change.orgId.toString());
    co_return found->name == change.from ? LookUp() : changedMeanwhile(u"displayName"_s, found->name);
}

QCoro::Task<Result<Sent>> RenameCustomerAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const NameChange change = payload::nameChange(step);
    const Status renamed = co_await facts->server.organizations.rename(change.orgId, change.to);
    if (!renamed)
        co_return failed(renamed.error());
    facts->mirror.name(change.orgId, change.to);
    Sent sent;
    sent.id = change.orgId.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> RemovePersonAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Person person = payload::person(step);
    const Result<Person> found = co_await facts->server.people.get(person.id, facts->operation.orgId);
    if (!found && found.error().kind == Error::Kind::NotFound)
        co_return thereAlready(person.id.toString());
    if (!found)
        co_return failed(found.error());
    const bool same = comparable(found->email) == comparable(person.email);
    co_return same ? LookUp() : changedMeanwhile(u"email"_s, found->email);
}

QCoro::Task<Result<Sent>> RemovePersonAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Person person = payload::person(step);
    const Status removed = co_await facts->server.people.remove(person.id, facts->operation.orgId);
    if (!removed && removed.error().kind != Error::Kind::NotFound)
        co_return failed(removed.error());
    Sent sent;
    sent.id = person.id.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> TagsAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const TagChange change = payload::tagChange(step);
    const Result<QStringList> now = co_await facts->server.tags.of(change.orgId);
    if (!now)
        co_return failed(now.error());
    facts->mirror.tags(change.orgId, *now);
    facts->tags = tagsAfter(change, *now);
    if (sameTags(facts->tags, *now))
        co_return thereAlready(change.orgId.toString());
    if (change.replaceBy && !sameTags(change.seen, *now))
        co_return changedMeanwhile(u"tags"_s, now->join(u", "_s));
    const QList<FieldError> wrong = checkTags(facts->tags);
    co_return wrong.isEmpty() ? LookUp() : refusedBeforeSending(wrong.constFirst());
}

QCoro::Task<Result<Sent>> TagsAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const TagChange change = payload::tagChange(step);
    const QStringList tags = facts->tags;
    const Status set = co_await facts->server.tags.set(change.orgId, tags);
    if (!set)
        co_return failed(set.error());
    facts->mirror.tags(change.orgId, tags);
    Sent sent;
    sent.id = change.orgId.toString();
    co_return sent;
}

QCoro::Task<Result<LookUp>> ResendConsentAction::lookUp(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Subscriber asked = payload::consent(step);
    const Result<Subscriber> found = co_await facts->server.subscribers.get(asked.id);
    if (!found && found.error().kind == Error::Kind::NotFound)
        co_return goneMeanwhile(asked.email);
    if (!found)
        co_return failed(found.error());
    facts->mirror.subscriber(*found, Person());
    LookUp result;
    result.serverStatus = found->status;
    if (found->status != "pending_user_migration"_L1) {
        result.id = found->id.toString();
        result.verdict = LookUp::There;
    }
    co_return result;
}

QCoro::Task<Result<Sent>> ResendConsentAction::send(std::shared_ptr<OperationFacts> facts, OperationStep step)
{
    const Subscriber asked = payload::consent(step);
    const Status resent = co_await facts->server.subscribers.resendConsent(asked.id);
    if (!resent)
        co_return failed(resent.error());
    Sent sent;
    sent.id = asked.id.toString();
    co_return sent;
}

} // namespace pd
