// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/jsonreader.h"

#include <QJsonDocument>

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 2000;

/// {"error": {"message": [{"description", "code"}]}} is what some gateways in front of the API send.
QList<ApiProblem> allProblems(JsonReader& reader)
{
    QList<ApiProblem> problems = readProblems(reader.array(u"errors"_s));
    for (const QJsonValue& error : reader.array(u"error"_s)) {
        if (error.isObject())
            problems << readProblems(JsonReader(error.toObject()).array(u"message"_s));
    }
    return problems;
}

} // namespace

void readErrorBody(const QByteArray& body, Error& error)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return;
    JsonReader reader(document.object());
    const QList<ApiProblem> problems = allProblems(reader);
    QStringList sentences;
    for (const ApiProblem& problem : problems) {
        if (error.errorCode == 0)
            error.errorCode = problem.code;
        if (!problem.text.isEmpty())
            sentences << problem.text;
        if (!problem.text.isEmpty() || !problem.field.isEmpty())
            error.fields << FieldError{problem.field, u"server"_s, problem.text.left(longestDetail)};
    }
    QString detail = reader.text(u"message"_s);
    if (detail.isEmpty() || (!sentences.isEmpty() && sentences.size() <= 3))
        detail = sentences.isEmpty() ? detail : sentences.join(u' ');
    if (!detail.isEmpty())
        error.detail = detail.left(longestDetail);
    if (error.errorCode == 0)
        error.errorCode = reader.number(u"errorCode"_s);
    if (error.trackingId.isEmpty())
        error.trackingId = reader.text(u"trackingId"_s);
}

} // namespace pd::codec
