// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/answer.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString messageFor(int status)
{
    switch (status) {
    case 400: return u"The request is not valid."_s;
    case 401: return u"The request requires a valid access token set in the Authorization request header."_s;
    case 403: return u"The access token is not allowed to do this."_s;
    case 404: return u"The requested resource could not be found."_s;
    case 405: return u"This method is not allowed for this resource."_s;
    case 409: return u"The request conflicts with the state of the resource."_s;
    case 413: return u"The request is larger than one megabyte."_s;
    case 415: return u"The request has a content type that this resource does not take."_s;
    case 423: return u"The resource is temporarily unavailable."_s;
    case 429: return u"Too many requests have been sent in a given amount of time."_s;
    default: return u"The request could not be served."_s;
    }
}

} // namespace

Answer json(const QJsonObject& object, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer items(const QJsonArray& array) { return json({{"items"_L1, array}}); }

Answer nothing(int status)
{
    Answer answer;
    answer.status = status;
    return answer;
}

Answer precheckPassed()
{
    return json({{"message"_L1, "success"_L1},
        {"info"_L1, QJsonObject{{"infoCode"_L1, 100}, {"description"_L1, "Provisioning Precheck validation successful."_L1}}}});
}

Answer refuse(int status, const QList<ApiProblem>& problems)
{
    Answer answer;
    answer.status = status;
    answer.problems = problems;
    answer.message = messageFor(status);
    return answer;
}

Answer refuse(int status, int errorCode, const QString& sentence, const QString& field)
{
    return refuse(status, {ApiProblem{errorCode, sentence, field}});
}

Answer notFound(const QString& what) { return refuse(404, code::unknownReference, u"There is no such %1."_s.arg(what)); }

QJsonArray problemsToJson(const QList<ApiProblem>& problems)
{
    QJsonArray array;
    for (const ApiProblem& problem : problems) {
        QJsonObject object{{"description"_L1, problem.text}};
        if (problem.code != 0)
            object["errorCode"_L1] = problem.code;
        if (!problem.field.isEmpty())
            object["fieldName"_L1] = problem.field;
        array << object;
    }
    return array;
}

QByteArray refusalBody(const Answer& answer, const QString& trackingId)
{
    const QJsonObject object{{"message"_L1, answer.message.isEmpty() ? messageFor(answer.status) : answer.message},
        {"errors"_L1, problemsToJson(answer.problems)}, {"trackingId"_L1, trackingId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString isoTime(qint64 epochMs)
{
    // A list of 50,000 organizations has as many of these: QDateTime takes ten times as long.
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(epochMs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return QString::fromLatin1(text);
}

} // namespace pd::sandbox
