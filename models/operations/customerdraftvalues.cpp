// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"
#include "operations/customerdraft.h"
#include "operations/draftjson.h"
#include "operations/payload.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QJsonObject writeLimits(const QMap<QString, QString>& limits)
{
    QJsonObject object;
    for (auto it = limits.cbegin(); it != limits.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> readLimits(const QJsonObject& object)
{
    QMap<QString, QString> limits;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            limits.insert(it.key(), it->toString());
    }
    return limits;
}

void readFileParts(CustomerDraft& draft, const QJsonObject& o)
{
    draft.attachOrgId = o["attachOrgId"_L1].toString();
    draft.subPartnerAdminEmail = o["subPartnerAdminEmail"_L1].toString();
    if (o["callingAddress"_L1].isObject())
        draft.callingAddress = draftjson::address(o["callingAddress"_L1]);
    for (const QJsonValue& value : o["locations"_L1].toArray())
        draft.locations << draftjson::location(value);
    for (const QJsonValue& value : o["users"_L1].toArray())
        draft.users << draftjson::user(value);
}

void writeFileParts(const CustomerDraft& draft, QJsonObject& o)
{
    o.insert(u"attachOrgId"_s, draft.attachOrgId);
    o.insert(u"subPartnerAdminEmail"_s, draft.subPartnerAdminEmail);
    if (draft.callingAddress)
        o.insert(u"callingAddress"_s, draftjson::of(*draft.callingAddress));
    QJsonArray locations;
    for (const NewLocation& location : draft.locations)
        locations << draftjson::of(location);
    QJsonArray users;
    for (const OnboardingUser& user : draft.users)
        users << draftjson::of(user);
    o.insert(u"locations"_s, locations);
    o.insert(u"users"_s, users);
}

/// What a customer's request said, as it would have been typed.
void fill(CustomerDraft& draft, const NewCustomer& customer)
{
    draft.packages = customer.packages;
    for (auto it = customer.packageLimits.cbegin(); it != customer.packageLimits.cend(); ++it)
        draft.limits.insert(it.key(), QString::number(it.value()));
    draft.name = customer.name;
    draft.primaryEmail = customer.primaryEmail;
    draft.externalId = customer.externalId;
    draft.externalIdTyped = true;
    draft.templateRef = customer.provisioningId.toString();
    draft.language = customer.language;
    draft.address = customer.address;
    draft.meetingsTimeZone = customer.meetingsTimeZone;
    draft.billingStartDate = customer.billingStartDate;
    draft.attachOrgId = customer.orgId.toString();
    draft.subPartnerAdminEmail = customer.subPartnerAdminEmail;
    if (!customer.calling)
        return;
    draft.locationName = customer.calling->name;
    draft.timeZone = customer.calling->timeZone;
    draft.callLanguage = customer.calling->language;
    draft.emergencyIdentifier = customer.calling->emergencyLocationIdentifier;
    if (customer.calling->address != customer.address)
        draft.callingAddress = customer.calling->address;
}

} // namespace

QByteArray CustomerDraft::toJson() const
{
    QJsonObject o{{u"name"_s, name}, {u"primaryEmail"_s, primaryEmail}, {u"externalId"_s, externalId},
        {u"externalIdTyped"_s, externalIdTyped}, {u"template"_s, templateRef}, {u"language"_s, language},
        {u"packages"_s, draftjson::array(packages)}, {u"limits"_s, writeLimits(limits)}, {u"locationName"_s, locationName},
        {u"address"_s, draftjson::of(address)}, {u"timeZone"_s, timeZone}, {u"callLanguage"_s, callLanguage},
        {u"emergencyIdentifier"_s, emergencyIdentifier}, {u"supportedLocationConfirmed"_s, supportedLocationConfirmed},
        {u"billingStartDate"_s, billingStartDate}, {u"restrictedByPartner"_s, restrictedByPartner},
        {u"meetingsTimeZone"_s, meetingsTimeZone}, {u"retryOf"_s, retryOf}};
    writeFileParts(*this, o);
    draftjson::putPlace(o, step, visited);
    return draftjson::write(o);
}

Result<CustomerDraft> CustomerDraft::fromJson(const QByteArray& json)
{
    const auto parsed = draftjson::parse(json);
    if (!parsed)
        return failed(parsed.error());
    const QJsonObject& o = *parsed;
    CustomerDraft draft;
    draft.name = o["name"_L1].toString();
    draft.primaryEmail = o["primaryEmail"_L1].toString();
    draft.externalId = o["externalId"_L1].toString();
    draft.externalIdTyped = o["externalIdTyped"_L1].toBool();
    draft.templateRef = o["template"_L1].toString();
    draft.language = o["language"_L1].toString();
    draft.packages = draftjson::texts(o["packages"_L1]);
    draft.limits = readLimits(o["limits"_L1].toObject());
    draft.locationName = o["locationName"_L1].toString();
    draft.address = draftjson::address(o["address"_L1]);
    draft.timeZone = o["timeZone"_L1].toString();
    draft.callLanguage = o["callLanguage"_L1].toString();
    draft.emergencyIdentifier = o["emergencyIdentifier"_L1].toString();
    draft.supportedLocationConfirmed = o["supportedLocationConfirmed"_L1].toBool();
    draft.billingStartDate = o["billingStartDate"_L1].toString();
    draft.restrictedByPartner = o["restrictedByPartner"_L1].toBool(true);
    draft.meetingsTimeZone = o["meetingsTimeZone"_L1].toString();
    draft.retryOf = o["retryOf"_L1].toString();
    draft.step = draftjson::step(o, steps().size());
    draft.visited = draftjson::texts(o["visited"_L1]);
    readFileParts(draft, o);
    return draft;
}

bool CustomerDraft::isEmpty() const
{
    CustomerDraft untouched;
    untouched.step = step;
    untouched.visited = visited;
    return *this == untouched;
}

CustomerDraft draftOf(const Operation& operation)
{
    CustomerDraft draft;
    for (const OperationStep& step : operation.steps) {
        if (step.kind == StepKind::CreateCustomer)
            fill(draft, payload::customer(step));
        else if (step.kind == StepKind::SetRestricted)
            draft.restrictedByPartner = payload::restriction(step);
        else if (step.kind == StepKind::CreateLocation)
            draft.locations << payload::location(step);
        else if (step.kind == StepKind::CreateSubscriber)
            draft.users << payload::user(step);
    }
    draft.supportedLocationConfirmed = true;
    draft.retryOf = operation.id.toString();
    return draft;
}

CustomerDraft draftOf(const OnboardingEntry& entry)
{
    CustomerDraft draft;
    fill(draft, entry.customer);
    if (!entry.templateRef.isEmpty())
        draft.templateRef = entry.templateRef;
    draft.restrictedByPartner = entry.restrictedByPartner;
    draft.locations = entry.locations;
    draft.users = entry.users;
    return draft;
}

CustomerDraft duplicateOf(const Customer& customer, const QString& templateRef)
{
    CustomerDraft draft;
    draft.packages = customer.packages;
    draft.address = customer.address;
    draft.templateRef = templateRef;
    return draft;
}

CustomerDraft duplicateOf(const CustomerDraft& other)
{
    CustomerDraft draft = other;
    draft.name.clear();
    draft.primaryEmail.clear();
    draft.externalId.clear();
    draft.externalIdTyped = false;
    draft.supportedLocationConfirmed = false;
    draft.emergencyIdentifier.clear();
    draft.attachOrgId.clear();
    draft.users.clear();
    draft.retryOf.clear();
    draft.step = 0;
    draft.visited.clear();
    return draft;
}

CustomerDraft customerDraftFrom(const OnboardingTemplate& value)
{
    CustomerDraft draft;
    draft.templateRef = value.name;
    draft.address.country = value.countryCode;
    draft.language = value.language;
    return draft;
}

} // namespace pd
