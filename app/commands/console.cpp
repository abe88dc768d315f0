// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"

#include "core/logging.h"
#include "ui/errors/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

void writeLine(std::FILE* stream, const QString& line)
{
    QStringList lines = line.split(u'\n');
    for (QString& part : lines)
        part = redacted(part);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::say(const QString& line) const
{
    if (!m_json)
        writeLine(stdout, line);
}

void Console::complain(const QString& line) const { writeLine(stderr, line); }

void Console::complain(const QString& about, const Error& error) const
{
    const QString prefix = about.isEmpty() ? QString() : about + u": "_s;
    if (error.fields.isEmpty() || error.kind != Error::Kind::Invalid)
        complain(prefix + errortext::sentence(error));
    for (const FieldError& field : error.fields) {
        const QString name = field.field.isEmpty() ? QString() : field.field + u": "_s;
        complain(prefix + name + errortext::fieldSentence(field));
    }
    Error rest = error;
    rest.fields.clear(); // they stand above
    const QString details = errortext::details(rest);
    for (const QString& line : details.split(u'\n', Qt::SkipEmptyParts))
        complain(u"    "_s + line);
}

void Console::document(const QJsonObject& object) const
{
    if (!m_json)
        return;
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

ExitCode exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::SignIn:
    case Error::Kind::Forbidden: return ExitCode::Refused;
    case Error::Kind::Offline:
    case Error::Kind::Refused:
    case Error::Kind::Timeout:
    case Error::Kind::Tls: return ExitCode::Unreachable;
    default: return ExitCode::Failed;
    }
}

QJsonObject errorJson(const Error& error)
{
    QJsonArray fields;
    for (const FieldError& field : error.fields) {
        fields << QJsonObject{
            {u"field"_s, field.field}, {u"rule"_s, field.rule}, {u"text"_s, field.text}, {u"message"_s, errortext::fieldSentence(field)}};
    }
    return {{u"kind"_s, kindName(error.kind)}, {u"message"_s, errortext::sentence(error)}, {u"detail"_s, error.detail},
        {u"httpStatus"_s, error.httpStatus}, {u"errorCode"_s, error.errorCode}, {u"trackingId"_s, error.trackingId}, {u"fields"_s, fields}};
}

} // namespace pd
