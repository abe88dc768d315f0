// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/payload.h"

#include "client/codec.h"

#include <QJsonDocument>

namespace pd::payload {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject objectOf(const OperationStep& step) { return QJsonDocument::fromJson(step.payload).object(); }

} // namespace

QByteArray of(const NewCustomer& customer) { return compact(codec::writeNewCustomer(customer)); }

QByteArray of(const NewLocation& location) { return compact(codec::writeNewLocation(location)); }

QByteArray of(const OnboardingUser& user)
{
    QJsonObject object = codec::writeNewSubscriber(user.subscriber);
    object.insert(u"location"_s, user.locationName);
    return compact(object);
}

QByteArray of(const OnboardingTemplate& value) { return compact(codec::writeTemplate(value)); }

QByteArray ofRestriction(bool on) { return compact({{u"restrictedByPartner"_s, on}}); }

NewCustomer customer(const OperationStep& step) { return codec::readNewCustomer(objectOf(step)); }

NewLocation location(const OperationStep& step) { return codec::readNewLocation(objectOf(step)); }

OnboardingUser user(const OperationStep& step)
{
    const QJsonObject object = objectOf(step);
    return {codec::readNewSubscriber(object), object["location"_L1].toString()};
}

Result<OnboardingTemplate> onboardingTemplate(const OperationStep& step) { return codec::readTemplate(objectOf(step)); }

bool restriction(const OperationStep& step) { return objectOf(step)["restrictedByPartner"_L1].toBool(true); }

} // namespace pd::payload
