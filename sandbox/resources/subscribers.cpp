// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources/subscribers.h"

#include "sandbox/resources/providerscope.h"
#include "sandbox/wire/bodies.h"

#include <QDateTime>
#include <QTimeZone>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Epoch milliseconds, or ISO 8601. -1: neither.
qint64 timeOf(const QString& text)
{
    bool ok = false;
    if (const qint64 ms = text.toLongLong(&ok); ok)
        return ms;
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

/// The older field `package` knows these only.
bool isOlderPackage(const QString& name)
{
    static const QStringList older{
        u"webex_calling"_s, u"webex_meetings"_s, u"webex_suite"_s, u"webex_voice"_s, u"cx_essentials"_s, u"webex_calling_standard"_s};
    return older.contains(name);
}

} // namespace

void Subscribers::addRoutes(Router& router)
{
    router.post(u"wholesale/subscribers/validate"_s, [this](const Call& call) { return precheck(call); });
    router.get(u"wholesale/subscribers"_s, [this](const Call& call) { return list(call); });
    router.post(u"wholesale/subscribers"_s, [this](const Call& call) { return create(call); });
    router.get(u"wholesale/subscribers/{}"_s, [this](const Call& call) { return get(call); });
    router.put(u"wholesale/subscribers/{}"_s, [this](const Call& call) { return update(call); });
    router.remove(u"wholesale/subscribers/{}"_s, [this](const Call& call) { return remove(call); });
    router.post(
        u"subscribers/{}/emails/consentMove"_s, [this](const Call& call) { return consentMove(call); }, BodyKind::None);
}

QJsonObject Subscribers::toJson(const PersonRow& row) const
{
    const Ids& ids = m_state.ids();
    QJsonObject object{{"id"_L1, ids.encoded(IdKind::Subscriber, row.id)}, {"email"_L1, row.email},
        {"customerId"_L1, ids.encoded(IdKind::Enterprise, row.customer)}, {"externalCustomerId"_L1, row.externalCustomerId},
        {"packages"_L1, QJsonArray{row.package}}, {"status"_L1, row.pending ? "pending_user_migration"_L1 : "provisioned"_L1},
        {"errors"_L1, QJsonArray()}, {"created"_L1, isoTime(row.created)}, {"lastStatusChange"_L1, isoTime(row.changed)}};
    if (isOlderPackage(row.package))
        object["package"_L1] = row.package;
    if (!row.pending)
        object["personId"_L1] = ids.encoded(IdKind::People, row.person);
    return object;
}

Answer Subscribers::with(const PersonRow& row, int status) const
{
    Answer answer = json(toJson(row), status);
    const QString url = u"%1/wholesale/subscribers/%2"_s.arg(m_state.base(), m_state.ids().encoded(IdKind::Subscriber, row.id));
    answer.headers << std::pair{QByteArrayLiteral("Location"), url.toUtf8()};
    return answer;
}

tl::expected<SubscriberFilter, Answer> Subscribers::filterOf(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return tl::unexpected(provider.error());
    SubscriberFilter filter;
    filter.provider = *provider;
    if (const QString id = call.parameter(u"customerId"_s); !id.isEmpty()) {
        const auto customer = m_customers.find(m_state.ids().row(IdKind::Enterprise, id).value_or(-1));
        filter.org = customer && customer->org ? *customer->org : -1;
    }
    if (const QString external = call.parameter(u"externalCustomerId"_s); !external.isEmpty()) {
        const auto customer = m_customers.findByExternalId(external);
        const qint64 org = customer && customer->org ? *customer->org : -1;
        filter.org = filter.org && *filter.org != org ? -1 : org;
    }
    if (const QString person = call.parameter(u"personId"_s); !person.isEmpty())
        filter.person = m_state.ids().row(IdKind::People, person).value_or(-1);
    filter.email = call.parameter(u"email"_s).toLower();
    if (const QString status = call.parameter(u"status"_s); status == "provisioned"_L1 || status == "pending_user_migration"_L1)
        filter.pending = status == "pending_user_migration"_L1;
    else if (!status.isEmpty())
        return tl::unexpected(refuse(400, code::invalid, u"There is no subscriber status \"%1\"."_s.arg(status), u"status"_s));
    for (const QString& name : {u"after"_s, u"lastStatusChange"_s}) {
        const QString text = call.parameter(name);
        if (text.isEmpty())
            continue;
        const qint64 time = timeOf(text);
        if (time < 0)
            return tl::unexpected(refuse(400, code::invalid, u"%1 has to be epoch milliseconds or an ISO 8601 time."_s.arg(name), name));
        (name == "after"_L1 ? filter.createdAfter : filter.changedAfter) = time;
    }
    filter.byChange = call.parameter(u"sortBy"_s) == "lastStatusChange"_L1;
    filter.descending = call.parameter(u"sortOrder"_s).compare("DESC"_L1, Qt::CaseInsensitive) == 0;
    return filter;
}

Answer Subscribers::list(const Call& call)
{
    const auto page = readPage(call, 50, 100);
    if (!page)
        return page.error();
    const auto filter = filterOf(call);
    if (!filter)
        return filter.error();
    const SubscriberList::Rows found = m_list.page(*filter, *page);
    QJsonArray array;
    for (const PersonRow& row : found.rows)
        array << toJson(row);
    Answer answer = items(array);
    addLinks(answer, call, *page, found.more, m_state.base());
    return answer;
}

Answer Subscribers::create(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return provider.error();
    if (Answer verdict = m_validation.create(call.body, *provider); verdict.refused())
        return verdict;
    const NewSubscriber asked = newSubscriber(call.body);
    const auto customer = m_customers.find(*m_state.ids().row(IdKind::Enterprise, asked.customerId.toString()));
    PersonRow row;
    row.email = asked.email.trimmed().toLower();
    if (const auto before = m_people.findByEmail(row.email)) {
        row.person = before->person;
        row.admin = before->admin;
        m_people.erase(*before);
    }
    row.org = *customer->org;
    row.provider = *provider;
    row.member = true;
    row.pending = row.email.contains("+consent@"_L1);
    row.package = asked.package;
    row.firstName = asked.firstName;
    row.lastName = asked.lastName;
    row.phone = asked.phoneNumber;
    row.extension = asked.extension;
    row.location = m_state.ids().row(IdKind::Location, asked.locationId.toString());
    if (!row.location && !(row.phone.isEmpty() && row.extension.isEmpty())) {
        SQLite::Statement& first = m_state.query("SELECT id FROM locations WHERE org = ? ORDER BY id LIMIT 1", row.org);
        if (first.executeStep())
            row.location = first.getColumn(0).getInt64();
    }
    row.admin = row.admin || (!customer->attachOrg && !m_people.hasAdmin(row.org));
    m_state.run("DELETE FROM numbers WHERE number = ? AND org = ?", row.phone, row.org); // it was free until now
    row.created = row.changed = call.now;
    const auto saved = m_people.find(m_people.insert(row));
    m_creations.created(u"subscriber"_s, row.email);
    return with(*saved, row.pending ? 202 : 200);
}

tl::expected<PersonRow, Answer> Subscribers::wanted(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return tl::unexpected(provider.error());
    const auto row = m_people.find(m_state.ids().row(IdKind::Subscriber, call.args.first()).value_or(-1));
    if (!row || !row->member || row->provider != *provider)
        return tl::unexpected(notFound(u"subscriber"_s));
    return *row;
}

Answer Subscribers::get(const Call& call)
{
    const auto row = wanted(call);
    return row ? with(*row, 200) : row.error();
}

Answer Subscribers::update(const Call& call)
{
    auto row = wanted(call);
    if (!row)
        return row.error();
    if (Answer verdict = m_validation.update(call.body, *row); verdict.refused())
        return verdict;
    const NewSubscriber asked = newSubscriber(call.body);
    const auto location = m_state.ids().row(IdKind::Location, asked.locationId.toString());
    if (asked.package != row->package || (location && location != row->location))
        m_history.end(*row, call.now);
    row->package = asked.package;
    if (!asked.phoneNumber.isEmpty())
        row->phone = asked.phoneNumber;
    if (!asked.extension.isEmpty())
        row->extension = asked.extension;
    if (location)
        row->location = location;
    row->changed = call.now;
    m_people.save(*row);
    return with(*row, 200);
}

Answer Subscribers::remove(const Call& call)
{
    auto row = wanted(call);
    if (!row)
        return row.error();
    m_history.end(*row, call.now);
    row->member = false;
    row->pending = false;
    row->changed = call.now;
    m_people.save(*row);
    return nothing(204);
}

Answer Subscribers::precheck(const Call& call)
{
    const auto provider = providerOf(m_state, call);
    if (!provider)
        return provider.error();
    if (Answer verdict = m_validation.precheck(call.body, *provider); verdict.refused())
        return verdict;
    return precheckPassed();
}

Answer Subscribers::consentMove(const Call& call)
{
    const auto row = wanted(call);
    if (!row)
        return row.error();
    if (!row->pending)
        return refuse(400, code::wrongState, u"Only a subscriber in pending_user_migration can be sent a consent email."_s);
    return nothing(204);
}

} // namespace pd::sandbox
