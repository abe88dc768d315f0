// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/attachdraft.h"

#include "domain/rules.h"
#include "domain/webexid.h"
#include "operations/draftjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> badOrganization(const QString& rule, const QString& text)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields << FieldError{u"orgId"_s, rule, text};
    return failed(error);
}

std::optional<bool> answerOf(const QString& word)
{
    if (word == "yes"_L1)
        return true;
    return word == "no"_L1 ? std::optional(false) : std::nullopt;
}

/// A whole number of zero or more.
std::optional<int> countOf(const QString& typed)
{
    bool ok = false;
    const int count = typed.trimmed().toInt(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

void checkTemplateSetting(QList<FieldError>& errors, const QString& wanted, const QList<OnboardingTemplate>& templates)
{
    for (const OnboardingTemplate& value : templates) {
        const bool chosen = comparable(value.name) == comparable(wanted) || value.provisioningId.toString() == wanted;
        if (chosen && value.restrictAdminInviteEmails)
            errors << FieldError{u"template"_s, u"template-restricts-invites"_s, value.name};
    }
}

} // namespace

Result<OrgId> organizationId(const QString& typed)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return badOrganization(u"required"_s, {});
    if (uuid.match(text).hasMatch())
        return OrgId(encodeWebexId({u"us"_s, u"ORGANIZATION"_s, text.toLower()}));
    const auto decoded = decodeWebexId(text);
    if (!decoded || !uuid.match(decoded->uuid).hasMatch())
        return badOrganization(u"orgId"_s, text);
    return decoded->type == "ORGANIZATION"_L1 ? Result<OrgId>(OrgId(text)) : badOrganization(u"orgId-other"_s, decoded->type);
}

QByteArray AttachDraft::toJson() const
{
    QJsonObject o{{u"customer"_s, QString::fromUtf8(customer.toJson())}, {u"users"_s, users}, {u"verifiedDomain"_s, verifiedDomain},
        {u"claimedDomain"_s, claimedDomain}, {u"consequencesRead"_s, consequencesRead}};
    draftjson::putPlace(o, step, visited);
    return draftjson::write(o);
}

Result<AttachDraft> AttachDraft::fromJson(const QByteArray& json)
{
    const Result<QJsonObject> parsed = draftjson::parse(json);
    if (!parsed)
        return failed(parsed.error());
    AttachDraft draft;
    const QByteArray inner = (*parsed)["customer"_L1].toString().toUtf8();
    const Result<CustomerDraft> customer = inner.isEmpty() ? CustomerDraft() : CustomerDraft::fromJson(inner);
    if (!customer)
        return failed(customer.error());
    draft.customer = *customer;
    draft.users = (*parsed)["users"_L1].toString();
    draft.verifiedDomain = (*parsed)["verifiedDomain"_L1].toString();
    draft.claimedDomain = (*parsed)["claimedDomain"_L1].toString();
    draft.consequencesRead = (*parsed)["consequencesRead"_L1].toBool();
    draft.step = draftjson::step(*parsed, steps().size());
    draft.visited = draftjson::texts((*parsed)["visited"_L1]);
    return draft;
}

QList<FieldError> AttachDraft::checkConditions(const CustomerRules& rules) const
{
    QList<FieldError> errors;
    if (const Result<OrgId> organization = organizationId(customer.attachOrgId); !organization)
        errors << organization.error().fields;
    if (!users.trimmed().isEmpty() && !countOf(users))
        errors << FieldError{u"users"_s, u"number"_s, users.trimmed()};
    checkTemplateSetting(errors, customer.templateRef.trimmed(), rules.templates);
    if (!consequencesRead)
        errors << FieldError{u"consequences"_s, u"not-read"_s, {}};
    return errors;
}

QList<FieldError> AttachDraft::check(const CustomerRules& rules) const
{
    CustomerDraft whole = customer;
    if (!organizationId(customer.attachOrgId))
        whole.attachOrgId = u"-"_s; // what a new organization needs besides is not asked for
    return checkConditions(rules) + whole.check(rules);
}

AttachFacts AttachDraft::facts() const { return {countOf(users), answerOf(verifiedDomain), answerOf(claimedDomain)}; }

OnboardingEntry AttachDraft::toEntry(const PackageCatalog& catalog) const
{
    OnboardingEntry entry = customer.toEntry(catalog);
    entry.customer.orgId = organizationId(customer.attachOrgId).value_or(OrgId());
    entry.restrictedByPartner = false;
    return entry;
}

const QStringList& AttachDraft::steps()
{
    static const QStringList keys{u"organization"_s, u"conditions"_s, u"packages"_s, u"headquarters"_s, u"review"_s};
    return keys;
}

QString AttachDraft::stepOf(const QString& field)
{
    static const QStringList conditions{
        u"template"_s, u"users"_s, u"verifiedDomain"_s, u"claimedDomain"_s, u"consequences"_s, u"language"_s};
    if (conditions.contains(field))
        return u"conditions"_s;
    const QString ofCustomer = CustomerDraft::stepOf(field);
    return ofCustomer == "information"_L1 ? u"organization"_s : ofCustomer;
}

AttachDraft attachDraftOf(const Operation& operation)
{
    AttachDraft draft;
    draft.customer = draftOf(operation);
    draft.consequencesRead = true;
    draft.visited = AttachDraft::steps();
    return draft;
}

} // namespace pd
