// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/tagsapi.h"
#include "client/transportfixture.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// Organizations, locations, people, providers and Partner Hub on the wire.
class TestOrganizationApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locationsFollowLinksOnOurHostOnly();
    void linksInACircleEnd();
    void locationCallsOpenTheOrganization();
    void numbersRead();
    void renameUsesTheBareId();
    void organizationsOfABigPartner();
    void providersRead();
    void hostedHub();
    void recordedHubSaysSo();
    void taggedOrganizationsInAnyShape_data();
    void taggedOrganizationsInAnyShape();
    void aHundredTaggedOnesAreNotAll();
};

void TestOrganizationApis::locationsFollowLinksOnOurHostOnly()
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

void TestOrganizationApis::linksInACircleEnd() // F44
{
    TransportFixture f;
    f.server.setHandler([](const SeenRequest& request) {
        const QByteArray next =
            request.target.contains("cursor=2") ? "<http://h/?cursor=1>; rel=\"next\"" : "<http://h/?cursor=2>; rel=\"next\"";
        return FaultReply::json(R"({"items":[{"id":"P"}]})").with("Link", next);
    });
    PeopleApi api(f.transport);
    const auto list = QCoro::waitFor(api.list(OrgId(u"O"_s)));
    QVERIFY(list);
    QCOMPARE(f.server.requests().size(), 3);
}

void TestOrganizationApis::locationCallsOpenTheOrganization()
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

void TestOrganizationApis::numbersRead()
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

void TestOrganizationApis::renameUsesTheBareId()
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

void TestOrganizationApis::organizationsOfABigPartner()
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

void TestOrganizationApis::providersRead()
{
    TransportFixture f;
    const FaultReply first = FaultReply::json(R"({"items":[{"orgId":"P1","provisioningState":"active"},{}]})");
    f.server.enqueue(first.with("Link", "<http://h/?offset=2>; rel=\"next\""));
    f.server.enqueue(FaultReply::json(R"({"items":[{"orgId":"P2","provisioningState":"suspended"}]})"));
    ProvidersApi api(f.transport);
    const auto all = QCoro::waitFor(api.all());
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(f.server.requests().last().target, "/v1/wholesale/subPartners?offset=2&max=100");
}

void TestOrganizationApis::hostedHub()
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

void TestOrganizationApis::recordedHubSaysSo()
{
    RecordedPartnerHub hub;
    QVERIFY(!hub.hosted());
    QCOMPARE(kindOf(QCoro::waitFor(hub.templates())), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.createTemplate({}))), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.restrictedByPartner({}))), Kind::Unsupported);
    QCOMPARE(kindOf(QCoro::waitFor(hub.setRestrictedByPartner({}, true))), Kind::Unsupported);
}

void TestOrganizationApis::taggedOrganizationsInAnyShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as documented: an array") << QByteArray(R"([{"orgName":"A","orgId":"O1","tags":["Key","West"]}])");
    QTest::newRow("tags with a description") << QByteArray(R"([{"orgId":"O1","tags":[{"name":"Key"},{"name":"West","description":"d"}]}])");
    QTest::newRow("items") << QByteArray(R"({"items":[{"orgId":"O1","tags":["Key","West"]}]})");
}

void TestOrganizationApis::taggedOrganizationsInAnyShape()
{
    QFETCH(QByteArray, body);
    TransportFixture f;
    f.server.enqueue(FaultReply::json(body));
    TagsApi api(f.transport);
    const auto found = QCoro::waitFor(api.organizationsWith(u"Key & co"_s));
    QVERIFY(found);
    QCOMPARE(found->items.size(), 1);
    QCOMPARE(found->items.first().id, OrgId(u"O1"_s));
    QCOMPARE(found->items.first().tags, QStringList({u"Key"_s, u"West"_s}));
    QVERIFY(found->complete);
    QVERIFY2(f.server.requests().last().target.contains("tags=Key%20%26%20co"), f.server.requests().last().target.constData());
}

void TestOrganizationApis::aHundredTaggedOnesAreNotAll()
{
    TransportFixture f;
    QByteArray hundred;
    for (int i = 0; i < 100; ++i)
        hundred += (i > 0 ? "," : "") + QByteArray(R"({"tags":["Key"],"orgId":"O)") + QByteArray::number(i) + "\"}";
    f.server.enqueue(FaultReply::json("[" + hundred + "]"));
    TagsApi api(f.transport);
    const auto found = QCoro::waitFor(api.organizationsWith(u"Key"_s));
    QVERIFY(found);
    QCOMPARE(found->items.size(), 100);
    QVERIFY(!found->complete); // the server gives no way to the others: nothing is known of who is not named
}

QTEST_GUILESS_MAIN(TestOrganizationApis)
#include "tst_organizationapis.moc"
