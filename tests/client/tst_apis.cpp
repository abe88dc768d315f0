// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/customersapi.h"
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/subscribersapi.h"
#include "client/transportfixture.h"

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
};

void TestApis::listReadsAPage()
{
    TransportFixture f;
    CustomersApi api(f.transport);
    f.server.enqueue(
        customersPage(0, 100).with("Link", "<https://elsewhere.example/v1/wholesale/customers?offset=100&max=100>; rel=\"next\""));
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
    f.server.enqueue(
        FaultReply::json(R"({"items":[{"id":"S","email":"A@B.example","customerId":"other"},{"id":"T","email":"A@B.example"}]})"));
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
    QTest::newRow("F23 refused") << json(R"({"errors":[{"errorCode":10022,"description":"taken"}]})", 400) << false << 0 << 10022
                                 << Kind::Internal;
    QTest::newRow("F32 conflict") << json(R"({"errors":[{"errorCode":10022,"description":"taken"}]})", 409) << false << 0 << 10022
                                  << Kind::Internal;
    QTest::newRow("refused with 200") << json(R"({"errors":[{"errorCode":1001,"description":"d"}]})") << false << 0 << 1001
                                      << Kind::Internal;
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

QTEST_GUILESS_MAIN(TestApis)
#include "tst_apis.moc"
