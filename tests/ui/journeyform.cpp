// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeyform.h"

#include "domain/packagecatalog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonValue>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

QJsonDocument sampleDocument(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

Touch text(const QString& key, const QString& value, const QString& half = {}) { return {Touch::Kind::Text, key, value, half, 0}; }

Touch tick(const QString& key, bool on = true) { return {Touch::Kind::Tick, key, on ? u"on"_s : u"off"_s, {}, 0}; }

Touch press(const QString& key) { return {Touch::Kind::Press, key, {}, {}, 0}; }

Touch cell(int row, const QString& key, const QString& value, const QString& half = {})
{
    return {Touch::Kind::Cell, key, value, half, row};
}

/// As somebody leaves it who is called away while typing.
QString begun(const QString& value) { return value.left(value.size() / 2); }

QJsonObject callingPlace(const QJsonObject& customer)
{
    return customer[u"provisioningParameters"_s][u"calling"_s][u"location"_s].toObject();
}

QString packageOf(const QJsonValue& user) { return user[u"packages"_s][0].toString(); }

bool hasNumbers(const QJsonValue& user) { return PackageCatalog::shipped().isCalling(packageOf(user)); }

/// Where a user of a calling package sits; empty for the others.
QString placeOf(const QJsonObject& entry, const QJsonValue& user)
{
    return hasNumbers(user) ? user[u"location"_s].toString(callingPlace(entry[u"customer"_s].toObject())[u"name"_s].toString()) : QString();
}

} // namespace

JourneySample::JourneySample()
    : m_template(sampleDocument(templateFile()).object())
    , m_entries(sampleDocument(entriesFile()).array())
{
}

QString JourneySample::entriesFile() { return PD_SOURCE_DIR u"/resources/demo/onboarding.json"_s; }

QString JourneySample::templateFile() { return PD_SOURCE_DIR u"/resources/demo/template.json"_s; }

QString JourneySample::externalId(int entry) const { return m_entries.at(entry)[u"customer"_s][u"externalId"_s].toString(); }

int JourneySample::userCount() const
{
    int count = 0;
    for (const QJsonValue& entry : m_entries)
        count += int(entry[u"users"_s].toArray().size());
    return count;
}

FormPlan JourneySample::plan(const QString& kind, int entry) const
{
    if (kind == "template"_L1)
        return templatePlan();
    return kind == "customer"_L1 ? customerPlan(entry) : setUpPlan(entry, false);
}

FormPlan JourneySample::templatePlan() const
{
    const auto of = [this](const QString& key) { return m_template[key].toString(); };
    const FormPage settings{u"settings"_s,
        {text(u"name"_s, of(u"name"_s)), text(u"countryCode"_s, of(u"countryCode"_s), u"UK"_s),
            text(u"serviceProviderAdmin"_s, of(u"serviceProviderAdmin"_s)),
            text(u"subscriptionId"_s, of(u"subscriptionId"_s), begun(of(u"subscriptionId"_s)))},
        {}};
    // First the wrong kind of sign-in, with the beginning of an address.
    const FormPage signIn{u"authentication"_s,
        {Touch{Touch::Kind::Radio, u"signIn"_s, u"0"_s, u"1"_s, 0}, text(u"idpEntityId"_s, {}, u"https://idp.part"_s)}, {}};
    const FormPage calling{u"calling"_s, {text(u"pstnProvider"_s, of(u"pstnProvider"_s), u"Nordic Tru"_s)}, {}};
    const FormPage common{u"common"_s, {text(u"brandName"_s, of(u"brandName"_s)), text(u"language"_s, of(u"language"_s), u"en_G"_s)}, {}};
    return {u"template"_s, {{u"offer"_s, {}, {}}, settings, signIn, calling, common, {u"review"_s, {}, {}}}};
}

FormPlan JourneySample::customerPlan(int entry) const
{
    const QJsonObject asked = m_entries.at(entry).toObject();
    const QJsonObject customer = asked[u"customer"_s].toObject();
    const QJsonObject info = customer[u"customerInfo"_s].toObject();
    const QString email = info[u"primaryEmail"_s].toString();
    const FormPage information{u"information"_s,
        {text(u"name"_s, info[u"name"_s].toString()), text(u"primaryEmail"_s, email, email.section(u'@', 0, 0) + u'@'),
            text(u"externalId"_s, customer[u"externalId"_s].toString()), text(u"template"_s, asked[u"template"_s].toString()),
            text(u"language"_s, info[u"language"_s].toString())},
        {}};
    FormPage packages{u"packages"_s, {}, {}};
    for (const QJsonValue& package : customer[u"packages"_s].toArray())
        packages.touches << tick(package.toString());
    const QJsonObject parameters = customer[u"provisioningParameters"_s].toObject();
    const QJsonObject limits = parameters[u"packages"_s][u"limits"_s].toObject();
    for (auto it = limits.begin(); it != limits.end(); ++it)
        packages.touches << text(u"limits."_s + it.key(), QString::number(it->toInt()), QString::number(it->toInt()) + u'x');
    FormPage options{u"options"_s, {}, {}};
    if (!asked[u"restrictedByPartner"_s].toBool(true))
        options.touches << tick(u"restrictedByPartner"_s, false);
    const QString zone = parameters[u"meetings"_s][u"timezone"_s].toString();
    if (!zone.isEmpty())
        options.touches << text(u"meetings.timeZone"_s, zone, begun(zone));
    return {u"customer"_s, {information, packages, {u"headquarters"_s, headquarters(customer), {}}, options, {u"review"_s, {}, {}}}};
}

QList<Touch> JourneySample::headquarters(const QJsonObject& customer) const
{
    const QJsonObject address = customer[u"address"_s].toObject();
    const auto of = [&](const QString& key) { return address[key].toString(); };
    QList<Touch> touches{text(u"address.country"_s, of(u"country"_s)),
        text(u"address.line1"_s, of(u"addressLine1"_s), begun(of(u"addressLine1"_s))),
        text(u"address.postalCode"_s, of(u"zipOrPostalCode"_s)), text(u"address.city"_s, of(u"city"_s))};
    const QJsonObject calling = callingPlace(customer);
    if (!calling.isEmpty()) {
        const QString zone = calling[u"timezone"_s].toString();
        touches << text(u"calling.name"_s, calling[u"name"_s].toString()) << text(u"calling.timeZone"_s, zone, begun(zone))
                << text(u"calling.language"_s, calling[u"language"_s].toString());
    }
    return touches << tick(u"supportedLocation"_s);
}

FormPlan JourneySample::setUpPlan(int entry, bool pasted) const
{
    const QJsonObject asked = m_entries.at(entry).toObject();
    return {u"setup"_s, {locationsPage(asked), usersPage(asked, pasted), numbersPage(asked), {u"review"_s, {}, {}}}};
}

FormPage JourneySample::locationsPage(const QJsonObject& entry) const
{
    FormPage page{u"locations"_s, {}, {}};
    for (const QJsonValue& location : entry[u"locations"_s].toArray()) {
        const QJsonObject address = location[u"address"_s].toObject();
        const auto of = [&](const QString& key) { return address[key].toString(); };
        page.touches << press(u"addLocation"_s) << text(u"name"_s, location[u"name"_s].toString())
                     << text(u"address.country"_s, of(u"country"_s))
                     << text(u"address.line1"_s, of(u"address1"_s), begun(of(u"address1"_s)))
                     << text(u"address.postalCode"_s, of(u"postalCode"_s)) << text(u"address.city"_s, of(u"city"_s))
                     << text(u"address.state"_s, of(u"state"_s)) << text(u"timeZone"_s, location[u"timeZone"_s].toString())
                     << text(u"preferredLanguage"_s, location[u"preferredLanguage"_s].toString())
                     << text(u"announcementLanguage"_s, location[u"announcementLanguage"_s].toString(), u"en_g"_s)
                     << press(u"locationDone"_s);
        page.opens = u"Edit"_s;
        page.context = "pd::LocationsStep";
    }
    return page;
}

FormPage JourneySample::usersPage(const QJsonObject& entry, bool pasted) const
{
    FormPage page{u"users"_s, {}, {}};
    QStringList lines;
    int row = 0;
    for (const QJsonValue& user : entry[u"users"_s].toArray()) {
        const QJsonValue parameters = user[u"provisioningParameters"_s];
        const QString email = user[u"email"_s].toString();
        const QStringList cells{
            parameters[u"firstName"_s].toString(), parameters[u"lastName"_s].toString(), email, packageOf(user), placeOf(entry, user)};
        lines << cells.join(u'\t');
        page.touches << cell(row, u"firstName"_s, cells.at(0)) << cell(row, u"lastName"_s, cells.at(1))
                     << cell(row, u"email"_s, email, row == 0 ? begun(email) : QString()) << cell(row, u"package"_s, cells.at(3));
        if (!cells.at(4).isEmpty())
            page.touches << cell(row, u"location"_s, cells.at(4));
        ++row;
    }
    if (pasted)
        page.touches = {Touch{Touch::Kind::Paste, u"firstName"_s, lines.join(u'\n'), {}, 0}};
    return page;
}

FormPage JourneySample::numbersPage(const QJsonObject& entry) const
{
    FormPage page{u"numbers"_s, {}, {}};
    int row = 0;
    for (const QJsonValue& user : entry[u"users"_s].toArray()) {
        if (!hasNumbers(user))
            continue;
        const QJsonValue parameters = user[u"provisioningParameters"_s];
        const QString number = parameters[u"primaryPhoneNumber"_s].toString();
        const QString extension = parameters[u"extension"_s].toString();
        if (!number.isEmpty())
            page.touches << cell(row, u"phoneNumber"_s, number, number.left(6));
        page.touches << cell(row, u"extension"_s, extension, row == 0 ? extension.left(1) : QString());
        ++row;
    }
    return page;
}

} // namespace pd::test
