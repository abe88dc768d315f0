// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QTest>

#include <functional>

using namespace pd;
using namespace Qt::StringLiterals;

/// The rules of the offer that need no server: what each value breaks, by field and rule (offer.md, domain.md 1.1–1.11).
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templates_data();
    void templates();
    void customers_data();
    void customers();
    void locations_data();
    void locations();
    void subscribers_data();
    void subscribers();
};

namespace {

using TemplateChange = std::function<void(OnboardingTemplate&)>;
using CustomerChange = std::function<void(NewCustomer&)>;
using LocationChange = std::function<void(NewLocation&)>;
using SubscriberChange = std::function<void(NewSubscriber&)>;

QString brokenRules(const QList<FieldError>& errors)
{
    QStringList lines;
    for (const FieldError& error : errors)
        lines << error.field + u' ' + error.rule + (error.text.isEmpty() ? QString() : QString(u"="_s + error.text));
    return lines.join(u", "_s);
}

Address office() { return {u"12 Harbour Street"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}; }

OnboardingTemplate goodTemplate()
{
    OnboardingTemplate value;
    value.name = u"Standard"_s;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    value.language = u"en_US"_s;
    return value;
}

NewCustomer goodCustomer()
{
    NewCustomer value;
    value.externalId = u"north-1"_s;
    value.packages = QStringList{u"webex_calling"_s, u"webex_meetings"_s};
    value.address = office();
    value.name = u"North Ltd"_s;
    value.primaryEmail = u"sam@north.example"_s;
    value.language = u"en"_s;
    value.calling = CallingLocation{u"Head office"_s, office(), u"America/Los_Angeles"_s, u"en_us"_s, {}};
    value.meetingsTimeZone = u"America/Los_Angeles"_s;
    return value;
}

NewSubscriber goodSubscriber()
{
    return {{}, u"sam@north.example"_s, u"webex_calling"_s, u"Sam"_s, u"North"_s, u"+14085550101"_s, u"0042"_s, {}};
}

} // namespace

Q_DECLARE_METATYPE(TemplateChange)
Q_DECLARE_METATYPE(CustomerChange)
Q_DECLARE_METATYPE(LocationChange)
Q_DECLARE_METATYPE(SubscriberChange)

void TestRules::templates_data()
{
    QTest::addColumn<TemplateChange>("change");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char* tag, const TemplateChange& change, const QString& broken) { QTest::newRow(tag) << change << broken; };
    const auto idp = [](SignInMode mode, const QString& id) {
        return TemplateChange([mode, id](OnboardingTemplate& t) {
            t.signIn = mode;
            t.idpEntityId = id;
        });
    };
    row("good", [](auto&) {}, {});
    row(
        "no name", [](auto& t) { t.name = u" "_s; }, u"name required"_s);
    row(
        "no country", [](auto& t) { t.countryCode.clear(); }, u"countryCode required"_s);
    row(
        "country", [](auto& t) { t.countryCode = u"UK"_s; }, u"countryCode country=UK"_s);
    row(
        "administrator", [](auto& t) { t.serviceProviderAdmin = u"admin"_s; }, u"serviceProviderAdmin email"_s);
    row(
        "no subscription", [](auto& t) { t.subscriptionId.clear(); }, u"subscriptionId required"_s);
    row(
        "language", [](auto& t) { t.language = u"english"_s; }, u"language language=english"_s);
    row("no language", [](auto& t) { t.language.clear(); }, {});
    row(
        "brand", [](auto& t) { t.brandName = u"a\u202eb"_s; }, u"brandName bidi-controls"_s);
    row("SAML", idp(SignInMode::Saml, u"https://idp.example/metadata?x=1"_s), {});
    row("SAML without entity ID", idp(SignInMode::Saml, {}), u"authentication.idpEntityId entity-id-required"_s);
    row("OpenID Connect", idp(SignInMode::OpenIdConnect, u"north-idp_1~.X"_s), {});
    row("OpenID Connect without a name", idp(SignInMode::OpenIdConnect, {}), u"authentication.idpEntityId entity-id-required"_s);
    row("OpenID Connect, 128", idp(SignInMode::OpenIdConnect, QString(u'a').repeated(128)), {});
    row("OpenID Connect, 129", idp(SignInMode::OpenIdConnect, QString(u'a').repeated(129)), u"authentication.idpEntityId idp-name"_s);
    row("OpenID Connect, space", idp(SignInMode::OpenIdConnect, u"north idp"_s), u"authentication.idpEntityId idp-name"_s);
    row("OpenID Connect, Hebrew", idp(SignInMode::OpenIdConnect, u"צפון"_s), u"authentication.idpEntityId idp-name"_s);
}

void TestRules::templates()
{
    QFETCH(const TemplateChange, change);
    QFETCH(const QString, broken);
    OnboardingTemplate value = goodTemplate();
    change(value);
    QCOMPARE(brokenRules(checkTemplate(value)), broken);
}

void TestRules::customers_data()
{
    QTest::addColumn<CustomerChange>("change");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char* tag, const CustomerChange& change, const QString& broken) { QTest::newRow(tag) << change << broken; };
    const QString calling = u"provisioningParameters.calling.location."_s;
    row("good", [](auto&) {}, {});
    row(
        "no external ID", [](auto& c) { c.externalId.clear(); }, u"externalId required"_s);
    row(
        "B17 external ID", [](auto& c) { c.externalId = u"a\u200bb"_s; }, u"externalId bidi-controls"_s);
    row(
        "no name", [](auto& c) { c.name.clear(); }, u"customerInfo.name required"_s);
    row(
        "percent", [](auto& c) { c.name = u"100% North"_s; }, u"customerInfo.name percent"_s);
    row(
        "B17 override in a name", [](auto& c) { c.name = u"North\u202e"_s; }, u"customerInfo.name bidi-controls"_s);
    row("B19 emoji and marks", [](auto& c) { c.name = u"N\u0336o\u0336rth 👩‍👩‍👧"_s; }, {});
    row("B30 markup", [](auto& c) { c.name = u"<b>North</b>"_s; }, {});
    row(
        "e-mail", [](auto& c) { c.primaryEmail = u"sam"_s; }, u"customerInfo.primaryEmail email"_s);
    row(
        "language", [](auto& c) { c.language = u"eng"_s; }, u"customerInfo.language language=eng"_s);
    row(
        "no packages",
        [](auto& c) {
            c.packages.clear();
            c.calling.reset();
        },
        u"packages required"_s);
    row(
        "unknown package", [](auto& c) { c.packages << u"webex_x"_s; }, u"packages package-unknown=webex_x"_s);
    row(
        "dependency",
        [](auto& c) {
            c.packages = QStringList{u"webex_meetings"_s, u"cisco_calling_plan"_s};
        },
        u"packages package-dependency=cisco_calling_plan"_s);
    row(
        "calling without a location", [](auto& c) { c.calling.reset(); },
        u"provisioningParameters.calling.location calling-location-required"_s);
    row("meetings without a location",
        [](auto& c) {
            c.packages = QStringList{u"webex_meetings"_s};
            c.calling.reset();
        },
        {});
    row(
        "location name", [](auto& c) { c.calling->name.clear(); }, calling + u"name required"_s);
    row(
        "location address", [](auto& c) { c.calling->address.city.clear(); }, calling + u"address.city required"_s);
    row(
        "location time zone", [](auto& c) { c.calling->timeZone = u"PST"_s; }, calling + u"timezone time-zone=PST"_s);
    row(
        "no location time zone", [](auto& c) { c.calling->timeZone.clear(); }, calling + u"timezone required"_s);
    row(
        "location language", [](auto& c) { c.calling->language.clear(); }, calling + u"language required"_s);
    row(
        "meetings time zone", [](auto& c) { c.meetingsTimeZone = u"Mars/Base"_s; },
        u"provisioningParameters.meetings.timezone time-zone=Mars/Base"_s);
    row(
        "limit", [](auto& c) { c.packageLimits.insert(u"webex_calling"_s, -1); },
        u"provisioningParameters.packages.limits.webex_calling limit"_s);
    row("limit zero", [](auto& c) { c.packageLimits.insert(u"webex_calling"_s, 0); }, {});
    row("attached",
        [](auto& c) {
            c.orgId = OrgId(u"org"_s);
            c.name.clear();
            c.primaryEmail.clear();
        },
        {});
    row(
        "attached with a wrong e-mail",
        [](auto& c) {
            c.orgId = OrgId(u"org"_s);
            c.primaryEmail = u"x"_s;
        },
        u"customerInfo.primaryEmail email"_s);
}

void TestRules::customers()
{
    QFETCH(const CustomerChange, change);
    QFETCH(const QString, broken);
    NewCustomer value = goodCustomer();
    change(value);
    QCOMPARE(brokenRules(checkNewCustomer(value, PackageCatalog::shipped())), broken);
}

void TestRules::locations_data()
{
    QTest::addColumn<LocationChange>("change");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char* tag, const LocationChange& change, const QString& broken) { QTest::newRow(tag) << change << broken; };
    row("good", [](auto&) {}, {});
    row(
        "no name", [](auto& l) { l.name.clear(); }, u"name required"_s);
    row(
        "81 characters", [](auto& l) { l.name = QString(u'x').repeated(81); }, u"name too-long=80"_s);
    row(
        "time zone", [](auto& l) { l.timeZone = u"GMT+3:00"_s; }, u"timeZone time-zone=GMT+3:00"_s);
    row(
        "languages",
        [](auto& l) {
            l.preferredLanguage.clear();
            l.announcementLanguage = u"?"_s;
        },
        u"preferredLanguage required, announcementLanguage language=?"_s);
    row(
        "names of the Locations API",
        [](auto& l) {
            l.address = Address{{}, {}, {}, {}, {}, u"US"_s};
        },
        u"address.address1 required, address.city required, address.state state-required=US, address.postalCode postal-code-required=US"_s);
}

void TestRules::locations()
{
    QFETCH(const LocationChange, change);
    QFETCH(const QString, broken);
    NewLocation value{u"Depot"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s, office()};
    change(value);
    QCOMPARE(brokenRules(checkNewLocation(value)), broken);
}

void TestRules::subscribers_data()
{
    QTest::addColumn<SubscriberChange>("change");
    QTest::addColumn<QString>("broken");
    const auto row = [](const char* tag, const SubscriberChange& change, const QString& broken) { QTest::newRow(tag) << change << broken; };
    const QString parameters = u"provisioningParameters."_s;
    const auto number = [](const QString& text) { return SubscriberChange([text](NewSubscriber& s) { s.phoneNumber = text; }); };
    row("good", [](auto&) {}, {});
    row(
        "no e-mail", [](auto& s) { s.email.clear(); }, u"email required"_s);
    row(
        "no package", [](auto& s) { s.package.clear(); }, u"packages one-base-package"_s);
    row(
        "unknown package", [](auto& s) { s.package = u"webex_x"_s; }, u"packages package-unknown=webex_x"_s);
    row(
        "package of customers only", [](auto& s) { s.package = u"common_area_calling"_s; },
        u"packages package-unknown=common_area_calling"_s);
    row(
        "neither number nor extension",
        [](auto& s) {
            s.phoneNumber.clear();
            s.extension.clear();
        },
        parameters + u"extension phone-or-extension"_s);
    row("extension only", [](auto& s) { s.phoneNumber.clear(); }, {});
    row("meetings without a number",
        [](auto& s) {
            s.package = u"webex_meetings"_s;
            s.phoneNumber.clear();
            s.extension.clear();
        },
        {});
    row("B22 leading zeros", [](auto& s) { s.extension = u"0042"_s; }, {});
    row(
        "B22 one digit", [](auto& s) { s.extension = u"4"_s; }, parameters + u"extension extension=4"_s);
    row("B21 national number", number(u"0501234567"_s), parameters + u"primaryPhoneNumber phone=0501234567"_s);
    row("B21 spreadsheet", number(u"9.72E+11"_s), parameters + u"primaryPhoneNumber phone-scientific=9.72E+11"_s);
    row("B21 letters", number(u"+1408CALLNOW"_s), parameters + u"primaryPhoneNumber phone-letters=+1408CALLNOW"_s);
    row("30 letters", [](auto& s) { s.lastName = QString(u'x').repeated(30); }, {});
    row(
        "31 letters", [](auto& s) { s.lastName = QString(u'x').repeated(31); }, parameters + u"lastName too-long=30"_s);
    row("31 letters with meetings",
        [](auto& s) {
            s.package = u"webex_meetings"_s;
            s.lastName = QString(u'x').repeated(31);
        },
        {});
    for (const char16_t c : u"%#<>\\/\""_s.toStdU16String()) {
        row(
            QByteArray(QByteArray("name with ") + char(c)).constData(), [c](auto& s) { s.firstName = u"S"_s + QChar(c); },
            parameters + u"firstName name-characters="_s + QChar(c));
    }
    row("Hebrew",
        [](auto& s) {
            s.firstName = u"דנה"_s;
            s.lastName = u"ז'בוטינסקי"_s;
        },
        {});
    row(
        "B17 override", [](auto& s) { s.firstName = u"Sam\u202e"_s; }, parameters + u"firstName bidi-controls"_s);
}

void TestRules::subscribers()
{
    QFETCH(const SubscriberChange, change);
    QFETCH(const QString, broken);
    NewSubscriber value = goodSubscriber();
    change(value);
    QCOMPARE(brokenRules(checkNewSubscriber(value, PackageCatalog::shipped())), broken);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
