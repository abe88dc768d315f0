// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec.h"
#include "client/contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const char* text) { return QJsonDocument::fromJson(text).object(); }

Address someAddress() { return {u"771 Alder Drive"_s, u"Cisco Site 5"_s, u"Milpitas"_s, u"CA"_s, u"95035"_s, u"US"_s}; }

NewCustomer fullCustomer()
{
    NewCustomer customer;
    customer.provisioningId = ProvisioningId(u"PROV"_s);
    customer.packages = QStringList{u"webex_calling"_s, u"webex_meetings"_s};
    customer.orgId = OrgId(u"ORG"_s);
    customer.externalId = u"ext-1"_s;
    customer.address = someAddress();
    customer.name = u"John's Pizza"_s;
    customer.primaryEmail = u"john@pizza.example"_s;
    customer.language = u"en"_s;
    customer.calling = CallingLocation{u"Head Office"_s, someAddress(), u"America/Los_Angeles"_s, u"en_us"_s, u"95547321"_s};
    customer.meetingsTimeZone = u"America/Los_Angeles"_s;
    customer.packageLimits = {{u"webex_calling"_s, 50}, {u"attendant_console"_s, 0}};
    customer.subPartnerAdminEmail = u"admin@sub.example"_s;
    return customer;
}

NewCustomer smallCustomer()
{
    NewCustomer customer;
    customer.provisioningId = ProvisioningId(u"PROV"_s);
    customer.packages = QStringList{u"webex_meetings"_s};
    customer.externalId = u"ext-2"_s;
    customer.address = Address{u"A 1"_s, {}, u"Berlin"_s, {}, {}, u"DE"_s};
    customer.name = u"Müller"_s;
    customer.primaryEmail = u"m@x.example"_s;
    return customer;
}

NewSubscriber fullSubscriber()
{
    return {CustomerId(u"CUST"_s), u"a+b@x.example"_s, u"webex_calling"_s, u"דנה"_s, u"לוי"_s, u"+97235550123"_s, u"0042"_s,
        LocationId(u"LOC"_s)};
}

CustomerUpdate fullUpdate()
{
    const NewCustomer customer = fullCustomer();
    CustomerUpdate update;
    update.packages = customer.packages;
    update.externalId = customer.externalId;
    update.address = customer.address;
    update.calling = customer.calling;
    update.meetingsTimeZone = customer.meetingsTimeZone;
    update.packageLimits = customer.packageLimits;
    return update;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack();
    void emptyFieldsAreLeftOut();
    void bodiesAgreeWithTheContract_data();
    void bodiesAgreeWithTheContract();
    void examplesOfTheContractRead();
    void samplesRead();
    void customerIsReadWithPatience_data();
    void customerIsReadWithPatience();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();
    void packageOrPackages();
    void peopleAndPlacesRead();
    void templateReads();
    void errorBodies_data();
    void errorBodies();
};

void TestCodec::whatIsWrittenReadsBack()
{
    for (const NewCustomer& customer : {fullCustomer(), smallCustomer(), NewCustomer()})
        QVERIFY(codec::readNewCustomer(codec::writeNewCustomer(customer)) == customer);
    for (const NewSubscriber& subscriber : {fullSubscriber(), NewSubscriber()})
        QVERIFY(codec::readNewSubscriber(codec::writeNewSubscriber(subscriber)) == subscriber);
    const NewLocation location{u"Warehouse"_s, u"Asia/Jerusalem"_s, u"en_us"_s, u"he_il"_s, someAddress()};
    for (const NewLocation& one : {location, NewLocation()})
        QVERIFY(codec::readNewLocation(codec::writeNewLocation(one)) == one);
    OnboardingTemplate value{u"Standard"_s, u"US"_s, u"a@b.example"_s, u"Sub1"_s, SignInMode::Saml, u"urn:idp"_s, u"Provider"_s, true,
        u"Northwind"_s, true, u"en_US"_s, ProvisioningId(u"P"_s)};
    for (const SignInMode mode : {SignInMode::Webex, SignInMode::Saml, SignInMode::OpenIdConnect}) {
        value.signIn = mode;
        const auto read = codec::readTemplate(codec::writeTemplate(value));
        QVERIFY(read && *read == value);
    }
}

void TestCodec::emptyFieldsAreLeftOut()
{
    const QJsonObject customer = codec::writeNewCustomer(smallCustomer());
    QCOMPARE(customer.keys(), (QStringList{u"address"_s, u"customerInfo"_s, u"externalId"_s, u"packages"_s, u"provisioningId"_s}));
    QCOMPARE(customer[u"address"_s].toObject().keys(), (QStringList{u"addressLine1"_s, u"city"_s, u"country"_s}));
    QCOMPARE(customer[u"customerInfo"_s].toObject().keys(), (QStringList{u"name"_s, u"primaryEmail"_s}));
    QVERIFY(!codec::writeCustomerPrecheck(fullCustomer())[u"customerInfo"_s].toObject().contains(u"language"_s));
    const QJsonObject subscriber =
        codec::writeNewSubscriber({CustomerId(u"C"_s), u"a@b.example"_s, u"webex_meetings"_s, {}, {}, {}, {}, {}});
    QCOMPARE(subscriber.keys(), (QStringList{u"customerId"_s, u"email"_s, u"packages"_s, u"provisioningParameters"_s}));
    QCOMPARE(subscriber[u"packages"_s].toArray(), QJsonArray{u"webex_meetings"_s});
    QCOMPARE(codec::writeNewLocation({u"N"_s, {}, {}, {}, someAddress()})[u"address"_s].toObject().keys(),
        (QStringList{u"address1"_s, u"address2"_s, u"city"_s, u"country"_s, u"postalCode"_s, u"state"_s}));
}

void TestCodec::bodiesAgreeWithTheContract_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("body");
    const QString customers = u"/wholesale/customers"_s;
    const QString subscribers = u"/wholesale/subscribers"_s;
    CustomerUpdate small;
    small.packages = QStringList{u"webex_suite"_s};
    QTest::newRow("customer") << customers << u"post"_s << codec::writeNewCustomer(fullCustomer());
    QTest::newRow("small customer") << customers << u"post"_s << codec::writeNewCustomer(smallCustomer());
    QTest::newRow("update") << QString(customers + u"/{customerId}"_s) << u"put"_s << codec::writeCustomerUpdate(fullUpdate());
    QTest::newRow("small update") << QString(customers + u"/{customerId}"_s) << u"put"_s << codec::writeCustomerUpdate(small);
    QTest::newRow("precheck") << QString(customers + u"/validate"_s) << u"post"_s << codec::writeCustomerPrecheck(fullCustomer());
    QTest::newRow("small precheck") << QString(customers + u"/validate"_s) << u"post"_s << codec::writeCustomerPrecheck(smallCustomer());
    QTest::newRow("subscriber") << subscribers << u"post"_s << codec::writeNewSubscriber(fullSubscriber());
    QTest::newRow("subscriber precheck") << QString(subscribers + u"/validate"_s) << u"post"_s
                                         << codec::writeNewSubscriber(fullSubscriber());
}

void TestCodec::bodiesAgreeWithTheContract()
{
    const Contract contract;
    if (!contract.isThere())
        QSKIP("the contract is not beside the source tree");
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    QFETCH(const QJsonObject, body);
    const QJsonObject schema = contract.requestSchema(path, method);
    QVERIFY(!schema.isEmpty());
    QCOMPARE(contract.disagreements(body, schema), QStringList());
    QJsonObject spoilt = body;
    spoilt.insert(u"nonsense"_s, 1);
    QCOMPARE(contract.disagreements(spoilt, schema).size(), 1); // the comparison does compare
}

void TestCodec::examplesOfTheContractRead()
{
    const Contract contract;
    if (!contract.isThere())
        QSKIP("the contract is not beside the source tree");
    const QJsonObject list = contract.responseExample(u"/wholesale/customers"_s, u"get"_s, u"200"_s);
    const auto listed = codec::readCustomer(list[u"items"_s][0].toObject());
    QVERIFY(listed);
    QCOMPARE(listed->status, u"provisioned_with_errors"_s);
    QCOMPARE(listed->packageStates.size(), 7);
    QCOMPARE(listed->packageStates[1].warnings.first().code, 2560);
    const auto one = codec::readCustomer(contract.responseExample(u"/wholesale/customers/{customerId}"_s, u"get"_s, u"200"_s));
    QVERIFY(one);
    QCOMPARE(one->packageStates.first().licenseIds.size(), 1);
    const auto made = codec::readSubscriber(contract.responseExample(u"/wholesale/subscribers"_s, u"post"_s, u"202"_s));
    QVERIFY(made);
    QVERIFY(made->personId.isEmpty());
    QCOMPARE(made->packages, QStringList{u"webex_calling"_s});
    const QJsonObject partners = contract.responseExample(u"/wholesale/subPartners"_s, u"get"_s, u"200"_s);
    for (const QJsonValue& partner : partners[u"items"_s].toArray())
        QVERIFY(codec::readProvider(partner.toObject()));
}

void TestCodec::samplesRead()
{
    const QJsonDocument sample = sharedJson(u"data/onboarding-sample.json"_s);
    if (sample.isNull())
        QSKIP("the samples are not beside the source tree");
    const QJsonArray entries = sample.array();
    for (const QJsonValue& entry : entries) {
        const QJsonObject given = entry[u"customer"_s].toObject();
        QCOMPARE(codec::writeNewCustomer(codec::readNewCustomer(given)), given);
        const QJsonArray users = entry[u"users"_s].toArray();
        for (const QJsonValue& user : users) {
            const NewSubscriber read = codec::readNewSubscriber(user.toObject());
            QCOMPARE(codec::writeNewSubscriber(read)[u"provisioningParameters"_s], user[u"provisioningParameters"_s]);
        }
    }
    QCOMPARE(codec::readNewSubscriber(entries[1][u"users"_s][0].toObject()).extension, u"0042"_s);
    QVERIFY(codec::readTemplate(sharedJson(u"data/template-sample.json"_s).object()));
}

void TestCodec::customerIsReadWithPatience_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<Customer>("customer");
    const auto customer = [](auto change) {
        Customer value;
        value.id = CustomerId(u"C"_s);
        change(value);
        return value;
    };
    QTest::newRow("F50 only the ID") << parsed(R"({"id":"C"})") << customer([](Customer&) {});
    QTest::newRow("F50 unknown fields") << parsed(R"({"id":"C","new":{"a":[1]},"address":{"planet":"X"}})") << customer([](Customer&) {});
    QTest::newRow("F50 null") << parsed(R"({"id":"C","orgId":null,"address":null,"packages":null,"errors":null,"resourceDetails":null})")
                              << customer([](Customer&) {});
    QTest::newRow("F50 numbers for text") << parsed(R"({"id":"C","externalId":12345678901,"address":{"zipOrPostalCode":95035}})")
                                          << customer([](Customer& c) {
                                                 c.externalId = u"12345678901"_s;
                                                 c.address.postalCode = u"95035"_s;
                                             });
    QTest::newRow("F42 unknown status") << parsed(R"({"id":"C","status":"hibernating"})")
                                        << customer([](Customer& c) { c.status = u"hibernating"_s; });
    QTest::newRow("B28 large number") << parsed(R"({"id":"C","externalId":9007199254740993})")
                                      << customer([](Customer& c) { c.externalId = u"9007199254740993"_s; });
    QTest::newRow("error codes") << parsed(
        R"({"id":"C","errors":[{"errorCode":"1001","description":"d","fieldName":"f"},{"errorCode":7}]})")
                                 << customer([](Customer& c) {
                                        c.errors = {{1001, u"d"_s, u"f"_s}, {7, {}, {}}};
                                    });
    QTest::newRow("one error, no list") << parsed(R"({"id":"C","errors":{"errorCode":7}})") << customer([](Customer& c) {
        c.errors = {{7, {}, {}}};
    });
    QTest::newRow("unknown package") << parsed(R"({"id":"C","packages":["warp_drive"]})")
                                     << customer([](Customer& c) { c.packages = QStringList{u"warp_drive"_s}; });
}

void TestCodec::customerIsReadWithPatience()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const Customer, customer);
    const auto read = codec::readCustomer(object);
    QVERIFY(read);
    QVERIFY(*read == customer);
}

void TestCodec::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("field");
    QTest::newRow("F50 no ID") << parsed("{}") << u"id"_s;
    QTest::newRow("F50 empty ID") << parsed(R"({"id":""})") << u"id"_s;
    QTest::newRow("F50 ID is a list") << parsed(R"({"id":["a"]})") << u"id"_s;
    QTest::newRow("F50 status is an object") << parsed(R"({"id":"C","status":{}})") << u"status"_s;
    QTest::newRow("F50 address is text") << parsed(R"({"id":"C","address":"Berlin"})") << u"address"_s;
    QTest::newRow("F50 city is a list") << parsed(R"({"id":"C","address":{"city":[]}})") << u"address.city"_s;
    QTest::newRow("F50 package is an object") << parsed(R"({"id":"C","packages":[{}]})") << u"packages"_s;
}

void TestCodec::whatCannotBeMeantIsRefused()
{
    QFETCH(const QJsonObject, object);
    QFETCH(const QString, field);
    const auto read = codec::readCustomer(object);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
    QVERIFY2(read.error().detail.contains(QString(u"field "_s + field + u' ')), qPrintable(read.error().detail));
}

void TestCodec::packageOrPackages()
{
    const QStringList expected{u"webex_suite"_s};
    for (const char* text : {R"({"id":"S","package":"webex_suite"})", R"({"id":"S","packages":["webex_suite"]})",
             R"({"id":"S","packages":["webex_suite"],"package":"webex_calling"})", R"({"id":"S","packages":"webex_suite"})"}) {
        QCOMPARE(codec::readSubscriber(parsed(text))->packages, expected);
        QCOMPARE(codec::readNewSubscriber(parsed(text)).package, expected.first());
    }
}

void TestCodec::peopleAndPlacesRead()
{
    const auto person = codec::readPerson(parsed(R"({"id":"P","emails":["a@b.example"],"displayName":"A B","orgId":"O","extension":5101,
        "phoneNumbers":[{"type":"work","value":"+14085550101"},{"type":"fax"}],"locationId":"L"})"));
    QVERIFY(person);
    QCOMPARE(person->email, u"a@b.example"_s);
    QCOMPARE(person->phoneNumbers, QStringList{u"+14085550101"_s});
    QCOMPARE(person->extension, u"5101"_s);
    const auto location = codec::readLocation(
        parsed(R"({"id":"L","name":"N","timeZone":"Asia/Jerusalem","address":{"address1":"x","postalCode":1,"country":"IL"}})"),
        OrgId(u"O"_s));
    QVERIFY(location);
    QCOMPARE(location->orgId, OrgId(u"O"_s));
    QCOMPARE(location->address.line1, u"x"_s);
    QCOMPARE(location->address.postalCode, u"1"_s);
    QCOMPARE(codec::readOrganization(parsed(R"({"id":"O","displayName":"Acme","created":"2024-01-01T00:00:00Z"})"))->name, u"Acme"_s);
    QVERIFY(!codec::readProvider(parsed("{}")));
}

void TestCodec::templateReads()
{
    const auto plain = codec::readTemplate(parsed(R"({"name":"N","pstnProvider":null})"));
    QVERIFY(plain);
    QCOMPARE(plain->signIn, SignInMode::Webex);
    QCOMPARE(plain->pstnProvider, QString());
    QVERIFY(!codec::readTemplate(parsed(R"({"name":"N","authentication":{"mode":"telepathy"}})")));
    QVERIFY(!codec::readTemplate(parsed("{}")));
}

void TestCodec::errorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("fields");
    const auto row = [](const char* name, const char* body, const QString& detail, int code, int fields) {
        QTest::newRow(name) << QByteArray(body) << detail << code << fields;
    };
    row("wholesale", R"({"errors":[{"errorCode":10022,"description":"taken","fieldName":"email"}],"trackingId":"T"})", u"taken"_s, 10022,
        1);
    row("wider API", R"({"message":"Bad request","errors":[{"description":"no such org"}],"trackingId":"T"})", u"no such org"_s, 0, 1);
    row("message only", R"({"message":"Not allowed","trackingId":"T"})", u"Not allowed"_s, 0, 0);
    row("code as text", R"({"errors":[{"errorCode":"1001","description":"d"}],"trackingId":"T"})", u"d"_s, 1001, 1);
    row("one error", R"({"errors":{"errorCode":1001,"description":"d"},"trackingId":"T"})", u"d"_s, 1001, 1);
    row("gateway", R"({"error":{"key":"400","message":[{"description":"d","code":"5"}]},"trackingId":"T"})", u"d"_s, 5, 1);
    row("errors are text", R"({"errors":["d"],"message":"m","trackingId":"T"})", u"m"_s, 0, 0);
    row("no JSON", "<html>", QString(), 0, 0);
    row("cut JSON", R"({"errors":[{"errorCode")", QString(), 0, 0);
}

void TestCodec::errorBodies()
{
    QFETCH(const QByteArray, body);
    Error error;
    codec::readErrorBody(body, error);
    QTEST(error.detail, "detail");
    QTEST(error.errorCode, "code");
    QTEST(int(error.fields.size()), "fields");
    QCOMPARE(error.trackingId, body.contains("trackingId") ? u"T"_s : QString());
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
