// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/operationcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <array>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

template<typename E, size_t N>
using WordTable = std::array<std::pair<E, const char*>, N>;

constexpr WordTable<StepState, 9> stateWords{{
    {StepState::Planned, "planned"},
    {StepState::Sending, "sending"},
    {StepState::Accepted, "accepted"},
    {StepState::Polling, "polling"},
    {StepState::Unknown, "unknown"},
    {StepState::Reconciling, "reconciling"},
    {StepState::Done, "done"},
    {StepState::Failed, "failed"},
    {StepState::NeedsAttention, "needs-attention"},
}};

constexpr WordTable<StepKind, 19> stepKindWords{{
    {StepKind::CreateTemplate, "create-template"},
    {StepKind::CreateCustomer, "create-customer"},
    {StepKind::SetRestricted, "set-restricted"},
    {StepKind::CreateLocation, "create-location"},
    {StepKind::EnableCalling, "enable-calling"},
    {StepKind::CreateSubscriber, "create-subscriber"},
    {StepKind::AwaitCustomer, "await-customer"},
    {StepKind::ChangeUserPackage, "change-user-package"},
    {StepKind::ChangePerson, "change-person"},
    {StepKind::RemoveUser, "remove-user"},
    {StepKind::RenameCustomer, "rename-customer"},
    {StepKind::ChangeCustomer, "change-customer"},
    {StepKind::RemoveCustomer, "remove-customer"},
    {StepKind::RemovePerson, "remove-person"},
    {StepKind::SetTags, "set-tags"},
    {StepKind::ResendConsent, "resend-consent"},
    {StepKind::AddNumbers, "add-numbers"},
    {StepKind::RemoveNumbers, "remove-numbers"},
    {StepKind::SetPstn, "set-pstn"},
}};

template<typename E, size_t N>
QString wordOf(const WordTable<E, N>& table, E value)
{
    for (const auto& [e, word] : table) {
        if (e == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename E, size_t N>
std::optional<E> valueOf(const WordTable<E, N>& table, const QString& word)
{
    for (const auto& [e, w] : table) {
        if (word == QLatin1String(w))
            return e;
    }
    return std::nullopt;
}

QJsonValue encodeTime(const QDateTime& time) { return time.isValid() ? QJsonValue(double(time.toMSecsSinceEpoch())) : QJsonValue(); }

QDateTime decodeTime(const QJsonValue& value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble()), QTimeZone::utc()) : QDateTime();
}

QJsonObject encodeError(const Error& error)
{
    QJsonArray fields;
    for (const FieldError& f : error.fields)
        fields << QJsonObject{{u"field"_s, f.field}, {u"rule"_s, f.rule}, {u"text"_s, f.text}};
    return {{u"kind"_s, kindName(error.kind)}, {u"detail"_s, error.detail}, {u"httpStatus"_s, error.httpStatus},
        {u"trackingId"_s, error.trackingId}, {u"retryAfter"_s, double(error.retryAfter.count())}, {u"fields"_s, fields},
        {u"errorCode"_s, error.errorCode}};
}

Error decodeError(const QJsonObject& o)
{
    Error error;
    error.kind = kindFromName(o["kind"_L1].toString());
    error.detail = o["detail"_L1].toString();
    error.httpStatus = o["httpStatus"_L1].toInt();
    error.trackingId = o["trackingId"_L1].toString();
    error.retryAfter = std::chrono::seconds(o["retryAfter"_L1].toInt());
    error.errorCode = o["errorCode"_L1].toInt();
    for (const QJsonValue& value : o["fields"_L1].toArray())
        error.fields << FieldError{value["field"_L1].toString(), value["rule"_L1].toString(), value["text"_L1].toString()};
    return error;
}

Result<QJsonObject> parseBody(const QByteArray& body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failed(Error::Kind::Damaged, problem.errorString());
    return document.object();
}

} // namespace

QString stateName(StepState state) { return wordOf(stateWords, state); }

QString stepKindName(StepKind kind) { return wordOf(stepKindWords, kind); }

QByteArray encodeOperation(const Operation& op)
{
    const QJsonObject o{{u"id"_s, op.id.toString()}, {u"kind"_s, int(op.kind)}, {u"title"_s, op.title}, {u"naturalKey"_s, op.naturalKey},
        {u"askedBy"_s, op.askedBy}, {u"createdAt"_s, encodeTime(op.createdAt)}, {u"finishedAt"_s, encodeTime(op.finishedAt)},
        {u"state"_s, stateName(op.state)}, {u"customerId"_s, op.customerId.toString()}, {u"orgId"_s, op.orgId.toString()}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

Result<Operation> decodeOperation(const QByteArray& body)
{
    const Result<QJsonObject> parsed = parseBody(body);
    if (!parsed)
        return failed(parsed.error());
    const QJsonObject& o = *parsed;
    Operation op;
    op.id = OperationId(o["id"_L1].toString());
    op.kind = OperationKind(o["kind"_L1].toInt());
    op.title = o["title"_L1].toString();
    op.naturalKey = o["naturalKey"_L1].toString();
    op.askedBy = o["askedBy"_L1].toString();
    op.createdAt = decodeTime(o["createdAt"_L1]);
    op.finishedAt = decodeTime(o["finishedAt"_L1]);
    op.customerId = CustomerId(o["customerId"_L1].toString());
    op.orgId = OrgId(o["orgId"_L1].toString());
    const auto state = valueOf(stateWords, o["state"_L1].toString());
    if (!state || op.id.isEmpty())
        return failed(Error::Kind::Damaged, u"operation without id or state"_s);
    op.state = *state;
    return op;
}

QByteArray encodeStep(const OperationStep& s)
{
    QJsonObject o{{u"id"_s, s.id.toString()}, {u"kind"_s, stepKindName(s.kind)}, {u"subject"_s, s.subject},
        {u"state"_s, stateName(s.state)}, {u"payload"_s, QJsonDocument::fromJson(s.payload).object()}, {u"resultId"_s, s.resultId},
        {u"alreadyThere"_s, s.alreadyThere}, {u"serverStatus"_s, s.serverStatus}, {u"attempts"_s, s.attempts},
        {u"startedAt"_s, encodeTime(s.startedAt)}, {u"nextPollAt"_s, encodeTime(s.nextPollAt)}, {u"finishedAt"_s, encodeTime(s.finishedAt)},
        {u"trackingId"_s, s.trackingId}};
    if (s.error)
        o.insert(u"error"_s, encodeError(*s.error));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

Result<OperationStep> decodeStep(const QByteArray& body)
{
    const Result<QJsonObject> parsed = parseBody(body);
    if (!parsed)
        return failed(parsed.error());
    const QJsonObject& o = *parsed;
    const auto state = valueOf(stateWords, o["state"_L1].toString());
    const auto kind = valueOf(stepKindWords, o["kind"_L1].toString());
    if (!state || !kind)
        return failed(Error::Kind::Damaged, u"step without kind or state"_s);
    OperationStep s;
    s.id = StepId(o["id"_L1].toString());
    s.kind = *kind;
    s.state = *state;
    s.subject = o["subject"_L1].toString();
    s.payload = QJsonDocument(o["payload"_L1].toObject()).toJson(QJsonDocument::Compact);
    s.resultId = o["resultId"_L1].toString();
    s.alreadyThere = o["alreadyThere"_L1].toBool();
    s.serverStatus = o["serverStatus"_L1].toString();
    s.attempts = o["attempts"_L1].toInt();
    s.startedAt = decodeTime(o["startedAt"_L1]);
    s.nextPollAt = decodeTime(o["nextPollAt"_L1]);
    s.finishedAt = decodeTime(o["finishedAt"_L1]);
    s.trackingId = o["trackingId"_L1].toString();
    if (o.contains("error"_L1))
        s.error = decodeError(o["error"_L1].toObject());
    return s;
}

} // namespace pd
