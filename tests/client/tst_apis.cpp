// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customersapi.h"
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/subscribersapi.h"
#include "client/transportfixture.h"

#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// A page of customers with the numbers from `first` on, as {"id": "C5", "externalId": "e5"}.
FaultReply customersPage(int first, int count)
{
    QJsonArray items;
    for (int i = first; i < first + count; ++i)
        items << QJsonObject{{u"id"_s, QString(u"C"_s + QString::number(i))}, {u"externalId"_s, QString(u"e"_s + QString::number(i))}};
    return FaultReply::json(QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson());
}

int queryNumber(const SeenRequest& request, const QString& key)
{
    return QUrlQuery(QUrl::fromEncoded(request.target).query(QUrl::FullyEncoded)).queryItemValue(key).toInt();
}

template<typename T>
Kind kindOf(const Result<T>& result)
{
    return result ? Kind::Internal : result.error().kind;
}

NewCustomer someCustomer()
{
    NewCustomer customer;
    customer.externalId = u"e1"_s;
    customer.packages = QStringList{u"webex_meetings"_s};
    return customer;
}

} // namespace

Q_DECLARE_METATYPE(FaultReply)

class TestApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listReadsAPage();
    void badRecordIsSetAside();
    void answerWithoutAListIsNoEmptyList();
    void lookUpReadsAllPages();
    void lookUpDoesNotSayNoneWhenARecordIsUnread();
    void acceptedCustomer_data();
    void acceptedCustomer();
    void unreadableAnswerToAWriteIsInDoubt();
    void precheckAnswers_data();
    void precheckAnswers();
    void queriesAreThoseOfTheContract();
    void consentGoesToItsOwnPath();
    void subscriberWrites();
    void locationsFollowLinksOnOurHostOnly();
    void linksInACircleEnd();
    void locationCallsOpenTheOrganization();
    void numbersRead();
    void renameUsesTheBareId();
    void organizationsOfABigPartner();
    void providersRead();
    void hostedHub();
    void recordedHubSaysSo();
};

void TestApis::listReadsAPage()
{
    TransportFixture f;
    CustomersApi api(f.transport);
    f.server.enqueue(customersPage(0, 100).with("Link", "<https://elsewhere.example/v1/wholesale/customers?offset=100&max=100>; rel=\"next\""));
    f.server.enqueue(customersPage(100, 100));
    f.server.enqueue(customersPage(200, 40));
    f.server.enqueue(customersPage(0, 0).with("Link", "<https://h/?offset=400>; rel=\"next\""));
    const QList<int> offsets{0, 100, 200, 300};
    const QList<int> next{100, 200, -1, -1};
    for (int i = 0; i < 4; ++i) {
        const auto page = QCoro::waitFor(api.list({}, offsets[i], 100));
        QVERIFY(page);
        QCOMPARE(page->nextOffset, next[i]);
    }
}

void TestApis::badRecordIsSetAside() // F50, F44, F49
{
    TransportFixture f;
    CustomersApi api(f.transport);
    f.server.enqueue(FaultReply::json(R"({"items":[{"id":"A"},{"id":"B","address":"text"},7,{"externalId":"x"},{"id":"A"}]})"));
    const auto page = QCoro::waitFor(api.list({}, 0, 100));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].id, page->items[1].id);
    QCOMPARE(page->setAside.size(), 3);
    QCOMPARE(page->setAside.first().id, u"B"_s);
    QVERIFY(page->setAside.first().reason.contains(u"address"_s));
}

void TestApis::answerWithoutAListIsNoEmptyList() // F47
{
    TransportFixture f;
    CustomersApi api(f.transport);
    for (const char* body : {"{}", "[]", R"({"items":null})", R"({"items":{}})", R"({"message":"hello"})"}) {
        f.server.enqueue(FaultReply::json(body));
        QCOMPARE(kindOf(QCoro::waitFor(api.list({}, 0, 100))), Kind::Protocol);
    }
}

void TestApis::lookUpReadsAllPages()
{
    TransportFixture f;
    CustomersApi api(f.transport);
    f.server.setHandler([](const SeenRequest& request) { // a server that knows no filter
        const int offset = queryNumber(request, u"offset"_s);
        return customersPage(offset, offset < 300 ? 100 : 0);
    });
    const auto found = QCoro::waitFor(api.findByExternalId(u"e250"_s));
    QVERIFY(found && *found);
    QCOMPARE((*found)->id, CustomerId(u"C250"_s));
    QCOMPARE(f.server.requests().size(), 3);
    const auto none = QCoro::waitFor(api.findByExternalId(u"e999"_s));
    QVERIFY(none && !*none);
}

void TestApis::lookUpDoesNotSayNoneWhenARecordIsUnread()
{
    TransportFixture f;
    const FaultReply unread = FaultReply::json(R"({"items":[{"id":["?"]}]})");
    f.server.enqueue(unread, 2);
    CustomersApi customers(f.transport);
    SubscribersApi subscribers(f.transport);
    QCOMPARE(kindOf(QCoro::waitFor(customers.findByExternalId(u"e"_s))), Kind::Protocol);
    QCOMPARE(kindOf(QCoro::waitFor(subscribers.findByEmail(CustomerId(u"C"_s), u"a@b.example"_s))), Kind::Protocol);
    f.server.enqueue(FaultReply::json(R"({"items":[{"id":"S","email":"A@B.example","customerId":"other"},{"id":"T","email":"A@B.example"}]})"));
    const auto found = QCoro::waitFor(subscribers.findByEmail(CustomerId(u"C"_s), u"a@b.example"_s));
    QCOMPARE((*found)->id, SubscriberId(u"T"_s));
}

void TestApis::acceptedCustomer_data()
{
    QTest::addColumn<QByteArray>("location"); // BASE stands for the API base
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* location, const char* body, const QString& id) {
        QTest::newRow(name) << QByteArray(location) << QByteArray(body) << id;
    };
    row("Location", "BASE/wholesale/customers/ID1", "{}", u"ID1"_s);
    row("url", "", R"({"url":"BASE/wholesale/customers/ID1"})", u"ID1"_s);
    row("relative", "/v1/wholesale/customers/ID1", "{}", u"ID1"_s);
    row("encoded", "BASE/wholesale/customers/a%2Fb", "{}", u"a/b"_s);
    row("F39 nothing", "", "{}", QString());
    row("F39 empty body", "", "", QString());
    row("F39 broken body", "", "{\"url\":", QString());
    row("F40 foreign host", "https://evil.example/v1/wholesale/customers/ID1", "{}", QString());
    row("F40 foreign port", "http://127.0.0.1:1/v1/wholesale/customers/ID1", "{}", QString());
    row("F40 user part", "http://x@127.0.0.1:PORT/v1/wholesale/customers/ID1", "{}", QString());
    row("F40 foreign, url ours", "https://evil.example/wholesale/customers/X", R"({"url":"BASE/wholesale/customers/ID1"})", u"ID1"_s);
    row("F40 another path", "BASE/wholesale/orders/ID1", "{}", QString());
}

void TestApis::acceptedCustomer()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, body);
    QFETCH(const QString, id);
    TransportFixture f;
    CustomersApi api(f.transport);
    for (QByteArray* text : {&location, &body})
        text->replace("BASE", f.server.base().toEncoded()).replace("PORT", QByteArray::number(f.server.base().port()));
    f.server.enqueue(FaultReply::json(body, 202).with("Location", location).with("TrackingID", "T"), 2);
    const auto created = QCoro::waitFor(api.create(someCustomer()));
    QVERIFY(created);
    QCOMPARE(created->id, CustomerId(id));
    QCOMPARE(created->trackingId, u"T"_s);
    const auto updated = QCoro::waitFor(api.update(CustomerId(u"OWN"_s), {}));
    QCOMPARE(updated->id, CustomerId(id.isEmpty() ? u"OWN"_s : id));
    QCOMPARE(f.server.count("POST", "/v1/wholesale/customers"), 1);
    QCOMPARE(f.server.count("PUT", "/v1/wholesale/customers/OWN"), 1);
}

void TestApis::unreadableAnswerToAWriteIsInDoubt()
{
    for (const char* body : {"", "{\"id\":", "{}", "[]"}) {
        TransportFixture f;
        f.server.setHandler([body](const SeenRequest&) { return FaultReply::json(body, 200); });
        SubscribersApi subscribers(f.transport);
        LocationsApi locations(f.transport);
        HostedPartnerHub hub(f.transport);
        QCOMPARE(kindOf(QCoro::waitFor(subscribers.create({}))), Kind::OutcomeUnknown);
        QCOMPARE(kindOf(QCoro::waitFor(locations.create(OrgId(u"O"_s), {}))), Kind::OutcomeUnknown);
        QCOMPARE(kindOf(QCoro::waitFor(hub.createTemplate({}))), Kind::OutcomeUnknown);
        QCOMPARE(f.server.count("POST"), 3);
    }
}

void TestApis::precheckAnswers_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("infoCode");
    QTest::addColumn<int>("errorCode");
    QTest::addColumn<Kind>("kind");
    const auto json = [](const char* body, int status = 200) { return FaultReply::json(body, status); };
    QTest::newRow("list") << json(R"({"message":"success","info":[{"infoCode":100}]})") << true << 100 << 0 << Kind::Internal;
    QTest::newRow("object") << json(R"({"message":"success","info":{"infoCode":"100"}})") << true << 100 << 0 << Kind::Internal;
    QTest::newRow("nothing said") << json("{}") << true << 0 << 0 << Kind::Internal;
    QTest::newRow("F23 refused") << json(R"({"errors":[{"errorCode":10022,"description":"taken"}]})", 400) << false << 0 << 10022 << Kind::Internal;
    QTest::newRow("F32 conflict") << json(R"({"errors":[{"errorCode":10022,"description":"taken"}]})", 409) << false << 0 << 10022 << Kind::Internal;
    QTest::newRow("refused with 200") << json(R"({"errors":[{"errorCode":1001,"description":"d"}]})") << false << 0 << 1001 << Kind::Internal;
    QTest::newRow("F29 forbidden") << json("{}", 403) << false << 0 << 0 << Kind::Forbidden;
    QTest::newRow("F37 server error") << json("{}", 500) << false << 0 << 0 << Kind::Server;
}

void TestApis::precheckAnswers()
{
    QFETCH(const FaultReply, reply);
    QFETCH(const Kind, kind);
    TransportFixture f;
    f.server.setHandler([reply](const SeenRequest&) { return reply; });
    CustomersApi customers(f.transport);
    SubscribersApi subscribers(f.transport);
    const auto ofCustomer = QCoro::waitFor(customers.precheck(someCustomer()));
    const auto ofSubscriber = QCoro::waitFor(subscribers.precheck({}));
    for (const auto& answer : {ofCustomer, ofSubscriber}) {
        QCOMPARE(kindOf(answer), kind);
        if (!answer)
            continue;
        QTEST(answer->ok, "ok");
        QTEST(answer->infoCode, "infoCode");
        QTEST(answer->errorCode, "errorCode");
    }
    QVERIFY(f.server.count("POST", "/validate") >= 2);
}

void TestApis::queriesAreThoseOfTheContract()
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return FaultReply::json(R"({"items":[]})"); });
    CustomersApi customers(f.transport);
    const CustomerQuery query{u"e 1"_s, OrgId(u"O"_s), {u"error"_s, u"updating"_s}, OrgId(u"P="_s)};
    QVERIFY(QCoro::waitFor(customers.list(query, 200, 50)));
    QCOMPARE(f.server.requests().last().target,
        "/v1/wholesale/customers?externalId=e%201&orgId=O&status=error&status=updating&onBehalfOfSubPartnerOrgId=P%3D&offset=200&max=50");
    SubscribersApi subscribers(f.transport);
    SubscriberQuery of;
    of.email = u"a+b%41@x.example"_s;
    of.changedSince = u"1700000000000"_s;
    of.byLastStatusChange = true;
    QVERIFY(QCoro::waitFor(subscribers.list(of, 0, 100)));
    QCOMPARE(f.server.requests().last().target,
        "/v1/wholesale/subscribers?email=a%2Bb%2541%40x.example&lastStatusChange=1700000000000&sortBy=lastStatusChange&sortOrder=ASC"
        "&offset=0&max=100");
}

void TestApis::consentGoesToItsOwnPath()
{
    TransportFixture f;
    f.server.enqueue(FaultReply::json({}, 204), 3);
    SubscribersApi api(f.transport);
    QVERIFY(QCoro::waitFor(api.resendConsent(SubscriberId(u"S/1"_s))));
    QVERIFY(QCoro::waitFor(api.remove(SubscriberId(u"S/1"_s))));
    CustomersApi customers(f.transport);
    QVERIFY(QCoro::waitFor(customers.remove(CustomerId(u"C"_s))));
    QCOMPARE(f.server.count("POST", "/v1/subscribers/S%2F1/emails/consentMove"), 1);
    QCOMPARE(f.server.count("DELETE", "/v1/wholesale/subscribers/S%2F1"), 1);
    QCOMPARE(f.server.count("DELETE", "/v1/wholesale/customers/C"), 1);
    QCOMPARE(kindOf(QCoro::waitFor(customers.remove({}))), Kind::Input);
    QCOMPARE(kindOf(QCoro::waitFor(customers.get({}))), Kind::Input);
    QCOMPARE(f.server.requests().size(), 3);
}

void TestApis::subscriberWrites()
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest&) { return FaultReply::json(R"({"id":"S","status":"pending_user_migration"})", 202); });
    SubscribersApi api(f.transport);
    const auto made = QCoro::waitFor(api.create({CustomerId(u"C"_s), u"a@b.example"_s, u"webex_suite"_s, {}, {}, {}, u"0042"_s, {}}));
    QCOMPARE(made->status, u"pending_user_migration"_s);
    SubscriberUpdate update;
    update.package = u"webex_calling"_s;
    update.extension = u"0042"_s;
    QVERIFY(QCoro::waitFor(api.update(SubscriberId(u"S"_s), update)));
    QCOMPARE(f.server.requests().last().body, R"({"packages":["webex_calling"],"provisioningParameters":{"extension":"0042"}})");
    update.extension.clear();
    QVERIFY(QCoro::waitFor(api.update(SubscriberId(u"S"_s), update)));
    QCOMPARE(f.server.requests().last().body, R"({"packages":["webex_calling"]})");
}

void TestApis::locationsFollowLinksOnOurHostOnly()
{
    TransportFixture f;
    FaultServer other;
    const QByteArray elsewhere = "<" + other.base().toEncoded() + "/locations?orgId=O&cursor=a%2Bb>; rel=\"next\"";
    f.server.enqueue(FaultReply::json(R"({"items":[{"id":"L1","name":"One"},{"name":"no ID"}]})").with("Link", elsewhere));
    f.server.enqueue(FaultReply::json(R"({"items":[{"id":"L2"}]})"));
    LocationsApi api(f.transport);
    const auto list = QCoro::waitFor(api.list(OrgId(u"O"_s)));
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->last().orgId, OrgId(u"O"_s));
    QCOMPARE(f.server.requests().last().target, "/v1/locations?orgId=O&cursor=a%2Bb");
    QCOMPARE(other.connections(), 0);
}

void TestApis::linksInACircleEnd() // F44
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest& request) {
        const QByteArray next = request.target.contains("cursor=2") ? "<http://h/?cursor=1>; rel=\"next\"" : "<http://h/?cursor=2>; rel=\"next\"";
        return FaultReply::json(R"({"items":[{"id":"P"}]})").with("Link", next);
    });
    PeopleApi api(f.transport);
    const auto list = QCoro::waitFor(api.list(OrgId(u"O"_s)));
    QVERIFY(list);
    QCOMPARE(f.server.requests().size(), 3);
}

void TestApis::locationCallsOpenTheOrganization()
{
    TransportFixture f;
    f.server.enqueue(FaultReply::json("{}", 403));
    f.server.enqueue(FaultReply::json(R"({"id":"O"})"));
    f.server.enqueue(FaultReply::json(R"({"id":"L"})"));
    LocationsApi api(f.transport);
    const NewLocation location{u"W"_s, u"Asia/Jerusalem"_s, u"en_us"_s, u"en_us"_s, {}};
    const auto made = QCoro::waitFor(api.create(OrgId(u"O"_s), location));
    QCOMPARE(*made, LocationId(u"L"_s));
    QCOMPARE(f.server.count("GET", "/v1/organizations/O"), 1);
    f.server.enqueue(FaultReply::json(R"({"id":"L"})"));
    QVERIFY(QCoro::waitFor(api.enableCalling(OrgId(u"O"_s), *made, location)));
    QCOMPARE(f.server.requests().last().target, "/v1/telephony/config/locations?orgId=O");
    QCOMPARE(QJsonDocument::fromJson(f.server.requests().last().body)[u"id"_s].toString(), u"L"_s);
    f.server.enqueue(FaultReply::json(R"({"locations":[{"id":"L","name":"W"}]})"));
    QCOMPARE(QCoro::waitFor(api.callingLocations(OrgId(u"O"_s)))->size(), 1);
}

void TestApis::numbersRead()
{
    TransportFixture f;
    f.server.enqueue(FaultReply::json(R"({"phoneNumbers":[{"phoneNumber":"+14085550101","extension":"0101","state":"ACTIVE",
        "location":{"id":"L","name":"W"},"owner":{"id":"P","type":"PEOPLE"}},{"extension":5102}]})"));
    LocationsApi api(f.transport);
    const auto numbers = QCoro::waitFor(api.numbers(OrgId(u"O"_s)));
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 2);
    QCOMPARE(numbers->first().ownerId, PersonId(u"P"_s));
    QCOMPARE(numbers->first().extension, u"0101"_s);
    QCOMPARE(numbers->last().extension, u"5102"_s);
}

void TestApis::renameUsesTheBareId()
{
    TransportFixture f;
    f.server.enqueue(FaultReply::json("{}"));
    OrganizationsApi api(f.transport);
    const OrgId org(u"Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE"_s);
    QVERIFY(QCoro::waitFor(api.rename(org, u"שם חדש"_s)));
    QCOMPARE(f.server.count("PATCH", "/v1/identity/organizations/96abc2aa-3dcc-11e5-a152-fe34819cdc9a"), 1);
    const QJsonDocument body = QJsonDocument::fromJson(f.server.requests().last().body);
    QCOMPARE(body[u"displayName"_s].toString(), u"שם חדש"_s);
    QCOMPARE(body[u"schemas"_s][0].toString(), u"urn:cisco:codev:identity:organization:core:1.0"_s);
}

void TestApis::organizationsOfABigPartner()
{
    QByteArray body = "{\"items\":[";
    for (int i = 0; i < 50'000; ++i)
        body += (i > 0 ? "," : "") + QByteArray("{\"id\":\"Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8") + QByteArray::number(i)
            + "\",\"displayName\":\"Customer number " + QByteArray::number(i) + "\",\"created\":\"2024-01-01T00:00:00.000Z\"}";
    TransportFixture f;
    f.server.enqueue(FaultReply::json(body + "]}"));
    OrganizationsApi api(f.transport);
    QElapsedTimer timer;
    timer.start();
    const auto all = QCoro::waitFor(api.all());
    qInfo() << "50,000 organizations," << body.size() << "bytes, from request to records:" << timer.elapsed() << "ms";
    QVERIFY(all);
    QCOMPARE(all->items.size(), 50'000);
    QCOMPARE(all->items.last().name, u"Customer number 49999"_s);
    f.server.enqueue(FaultReply::json(R"({"id":"O","displayName":"Acme"})"));
    QCOMPARE(QCoro::waitFor(api.get(OrgId(u"O"_s)))->name, u"Acme"_s);
}

void TestApis::providersRead()
{
    TransportFixture f;
    f.server.enqueue(FaultReply::json(R"({"items":[{"orgId":"P1","provisioningState":"active"},{}]})").with("Link", "<http://h/?offset=2>; rel=\"next\""));
    f.server.enqueue(FaultReply::json(R"({"items":[{"orgId":"P2","provisioningState":"suspended"}]})"));
    ProvidersApi api(f.transport);
    const auto all = QCoro::waitFor(api.all());
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(f.server.requests().last().target, "/v1/wholesale/subPartners?offset=2&max=100");
}

void TestApis::hostedHub()
{
    TransportFixture f;
    HostedPartnerHub hub(f.transport);
    QVERIFY(hub.hosted());
    f.server.enqueue(FaultReply::json(R"({"items":[{"name":"T","provisioningId":"P"}]})"));
    QCOMPARE(QCoro::waitFor(hub.templates())->first().provisioningId, ProvisioningId(u"P"_s));
    f.server.enqueue(FaultReply::json(R"({"name":"T","id":"1","provisioningId":"P"})"));
    QVERIFY(QCoro::waitFor(hub.createTemplate({})));
    f.server.enqueue(FaultReply::json(R"({"errors":[{"description":"taken"}]})", 409));
    QCOMPARE(kindOf(QCoro::waitFor(hub.createTemplate({}))), Kind::Conflict);
    f.server.enqueue(FaultReply::json(R"({"restrictedByPartner":true})"));
    QVERIFY(*QCoro::waitFor(hub.restrictedByPartner(OrgId(u"O"_s))));
    f.server.enqueue(FaultReply::json("{}"));
    QCOMPARE(kindOf(QCoro::waitFor(hub.restrictedByPartner(OrgId(u"O"_s)))), Kind::Protocol);
    f.server.enqueue(FaultReply::json(R"({"restrictedByPartner":false})"));
    QVERIFY(QCoro::waitFor(hub.setRestrictedByPartner(OrgId(u"O"_s), false)));
    QCOMPARE(f.server.count("PUT", "/v1/partnerhub/organizations/O/restrictedMode"), 1);
    QCOMPARE(f.server.requests().last().body, R"({"restrictedByPartner":false})");
}

void TestApis::recordedHubSaysSo()
{
    RecordedPartnerHub hub;
    QVERIFY(!hub.hosted());
    QCOMPARE(kindOf(QCoro::waitFor(hub.templates())), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.createTemplate({}))), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.restrictedByPartner({}))), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.setRestrictedByPartner({}, true))), Kind::Unsupported);
}

QTEST_GUILESS_MAIN(TestApis)
#include "tst_apis.moc"
