// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pagereading.h"

#include <QLoggingCategory>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(recordLog, "pd.client.records")

} // namespace

Error unreadable(const ApiReply& reply, Error::Kind kind, const QString& detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    error.httpStatus = reply.status;
    error.trackingId = reply.trackingId;
    return error;
}

Error unknownOutcome(const ApiReply& reply, const QString& detail) { return unreadable(reply, Error::Kind::OutcomeUnknown, detail); }

Result<QJsonObject> objectIn(const ApiReply& reply)
{
    if (!reply.json.isObject())
        return failed(unreadable(reply, Error::Kind::Protocol, u"the answer is no object"_s));
    return reply.json.object();
}

Result<QJsonArray> arrayIn(const ApiReply& reply, const QString& key)
{
    const QJsonValue value = reply.json.isObject() ? reply.json.object().value(key) : QJsonValue();
    if (!value.isArray())
        return failed(unreadable(reply, Error::Kind::Protocol, u"the answer has no list \"%1\""_s.arg(key)));
    return value.toArray();
}

Status statusOf(const Result<ApiReply>& answer)
{
    if (!answer)
        return failed(answer.error());
    return {};
}

void noteSetAside(const SetAside& record) { qCWarning(recordLog) << "left out record" << record.id << record.reason; }

Result<Precheck> precheckOf(const Result<ApiReply>& answer)
{
    if (!answer) {
        const Error& error = answer.error();
        if (error.kind != Error::Kind::Invalid && error.kind != Error::Kind::Conflict)
            return failed(error);
        return Precheck{false, error.detail, 0, error.fields, error.errorCode, error.trackingId};
    }
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        return failed(object.error());
    codec::JsonReader reader(*object);
    Precheck precheck;
    precheck.message = reader.text(u"message"_s);
    precheck.trackingId = answer->trackingId;
    const QJsonArray info = reader.array(u"info"_s);
    for (const QJsonValue& value : info) {
        codec::JsonReader entry(value.toObject());
        if (precheck.infoCode == 0)
            precheck.infoCode = entry.number(u"infoCode"_s);
    }
    for (const ApiProblem& problem : codec::readProblems(reader.array(u"errors"_s))) {
        precheck.problems << FieldError{problem.field, u"server"_s, problem.text};
        if (precheck.errorCode == 0)
            precheck.errorCode = problem.code;
    }
    precheck.ok = precheck.problems.isEmpty();
    return precheck;
}

} // namespace pd
