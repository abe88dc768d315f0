// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingfile.h"

#include "client/codec.h"
#include "domain/phonenumber.h"
#include "operations/onboardingfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> parseFile(const QByteArray& json)
{
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QByteArray begin = text.trimmed().left(1);
    if (begin.isEmpty())
        return failed(Error::Kind::Input, u"the file is empty"_s);
    if (begin != "{" && begin != "[") {
        const qsizetype above = text.first(text.indexOf(begin)).count('\n');
        return failed(Error::Kind::Input, u"line %1: a list of entries ([ … ]) or one entry ({ … }) is expected"_s.arg(above + 1));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const qsizetype line = text.first(std::min<qsizetype>(problem.offset, text.size())).count('\n') + 1;
    return failed(Error::Kind::Input, u"line %1: %2"_s.arg(line).arg(problem.errorString()));
}

tl::unexpected<Error> invalid(QList<FieldError> fields)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields = std::move(fields);
    return failed(error);
}

/// Numbers as people write them become E.164 where that is possible; the rest is left for the rules to refuse.
void normalisePhone(NewSubscriber& subscriber, const QString& country)
{
    if (subscriber.phoneNumber.isEmpty())
        return;
    if (const Result<QString> number = toE164(subscriber.phoneNumber, country))
        subscriber.phoneNumber = *number;
}

OnboardingEntry entryOf(const QJsonObject& object)
{
    OnboardingEntry entry;
    entry.templateRef = object["template"_L1].toString().trimmed();
    entry.customer = codec::readNewCustomer(object["customer"_L1].toObject());
    entry.restrictedByPartner = object["restrictedByPartner"_L1].toBool(true);
    for (const QJsonValue& value : object["locations"_L1].toArray())
        entry.locations << codec::readNewLocation(value.toObject());
    for (const QJsonValue& value : object["users"_L1].toArray()) {
        OnboardingUser user{codec::readNewSubscriber(value.toObject()), value["location"_L1].toString().trimmed()};
        normalisePhone(user.subscriber, entry.customer.address.country);
        entry.users << user;
    }
    return entry;
}

OnboardingFileEntry readEntry(const QJsonValue& value, qsizetype position)
{
    OnboardingFileEntry result{position, {}, failed(Error::Kind::Input), {}};
    if (!value.isObject()) {
        result.entry = invalid({FieldError{{}, u"type"_s, u"object"_s}});
        return result;
    }
    const QJsonObject object = value.toObject();
    result.externalId = object["customer"_L1]["externalId"_L1].toString();
    const FieldFindings findings = checkOnboardingFields(object);
    result.unknownFields = findings.unknown;
    if (!findings.errors.isEmpty())
        result.entry = invalid(findings.errors);
    else if (!object.contains("customer"_L1))
        result.entry = invalid({FieldError{u"customer"_s, u"required"_s, {}}});
    else
        result.entry = entryOf(object);
    return result;
}

} // namespace

Result<QList<OnboardingFileEntry>> readOnboardingFile(const QByteArray& json)
{
    const Result<QJsonDocument> document = parseFile(json);
    if (!document)
        return failed(document.error());
    QList<OnboardingFileEntry> entries;
    if (document->isObject()) {
        entries << readEntry(document->object(), 1);
        return entries;
    }
    const QJsonArray array = document->array();
    for (qsizetype i = 0; i < array.size(); ++i)
        entries << readEntry(array[i], i + 1);
    if (entries.isEmpty())
        return failed(Error::Kind::Input, u"the file has no entries"_s);
    return entries;
}

Result<OnboardingTemplate> readTemplateFile(const QByteArray& json)
{
    const Result<QJsonDocument> document = parseFile(json);
    if (!document)
        return failed(document.error());
    if (!document->isObject())
        return invalid({FieldError{{}, u"type"_s, u"object"_s}});
    const FieldFindings findings = checkTemplateFields(document->object());
    if (!findings.errors.isEmpty())
        return invalid(findings.errors);
    const QString mode = document->object()["authentication"_L1]["mode"_L1].toString(u"webex"_s);
    if (!QStringList{u"webex"_s, u"saml"_s, u"oidc"_s}.contains(mode))
        return invalid({FieldError{u"authentication.mode"_s, u"one-of"_s, u"webex, saml, oidc"_s}});
    return codec::readTemplate(document->object());
}

} // namespace pd
