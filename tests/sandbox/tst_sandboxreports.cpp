// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpprobe.h"
#include "sandbox/onboardedcustomer.h"
#include "sandbox/resources/reportfile.h"
#include "support/sandboxprocess.h"

#include <QTest>
#include <QTimeZone>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

const QString reports = u"/wholesale/billing/reports"_s;

class SetClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());

    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(now.toMSecsSinceEpoch()); }
};

QDate daysAgo(int days) { return QDateTime::currentDateTimeUtc().date().addDays(-days); }

QJsonObject body(int firstDaysAgo, int lastDaysAgo, const QString& type = u"USER"_s)
{
    return {{u"billingStartDate"_s, daysAgo(firstDaysAgo).toString(Qt::ISODate)},
        {u"billingEndDate"_s, daysAgo(lastDaysAgo).toString(Qt::ISODate)}, {u"type"_s, type}};
}

/// The request that a link stands for.
sandbox::HttpRequest requestFor(const QString& link)
{
    const QUrl url(link);
    sandbox::HttpRequest request;
    request.method = "GET";
    request.path = url.path().split(u'/', Qt::SkipEmptyParts);
    request.query = QUrlQuery(url);
    return request;
}

} // namespace

/// Billing reports of the sandbox behave as those of the real service: what is learnt here holds there.
class TestSandboxReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameReportIsAConflict();
    void deletedReportIsGone();
    void filtersMatchExactly_data();
    void filtersMatchExactly();
    void impossibleReportsAreRefused_data();
    void impossibleReportsAreRefused();
    void linkWorksWithoutTheTokenOnly();
    void linkIsGoodAsItWasSigned_data();
    void linkIsGoodAsItWasSigned();
    void linkExpires();
    void partsAreServed_data();
    void partsAreServed();
    void columnsAreThoseOfTheType_data();
    void columnsAreThoseOfTheType();

private:
    QString create(const QJsonObject& asked);
    /// Waits until it is completed.
    QString link(const QString& id);
    ProbeReply download(const QString& url, const QByteArray& range = {}, const QByteArray& ifRange = {});

    const SandboxProcess m_sandbox{{u"--customers"_s, u"40"_s, u"--subscribers-per-customer"_s, u"3"_s, u"--provision-ms"_s, u"0"_s}};
    HttpProbe m_probe{m_sandbox.base()};
    QString m_report; ///< of the last hundred days, type USER
    QString m_provider;
};

QString TestSandboxReports::create(const QJsonObject& asked) { return m_probe.post(reports, asked).object()[u"id"_s].toString(); }

QString TestSandboxReports::link(const QString& id)
{
    QString url;
    const bool there = QTest::qWaitFor([&] {
        url = m_probe.get(reports + u'/' + id).object()[u"tempDownloadURL"_s].toString();
        return !url.isEmpty();
    });
    return there ? url : QString();
}

ProbeReply TestSandboxReports::download(const QString& url, const QByteArray& range, const QByteArray& ifRange)
{
    HttpProbe probe(m_sandbox.base());
    probe.token.clear();
    if (!range.isEmpty())
        probe.extraHeaders["Range"] = range;
    if (!ifRange.isEmpty())
        probe.extraHeaders["If-Range"] = ifRange;
    return probe.get(url);
}

void TestSandboxReports::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    m_report = create(body(100, 1));
    QVERIFY(!link(m_report).isEmpty());
    m_provider = m_probe.get(u"/wholesale/subPartners"_s).items()[0][u"orgId"_s].toString();
    QVERIFY(!m_provider.isEmpty());
}

void TestSandboxReports::sameReportIsAConflict()
{
    const ProbeReply again = m_probe.post(reports, body(100, 1));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.errors(), QStringList{u"2024"_s});
    for (const QJsonObject& other : {body(100, 1, u"CUSTOMER"_s), body(100, 2), with(body(100, 1), u"subPartnerOrgId"_s, m_provider),
             with(body(100, 1), u"category"_s, u"POINT_IN_TIME"_s)}) {
        const QString id = create(other);
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_probe.remove(reports + u'/' + id).status, 204);
    }
}

void TestSandboxReports::deletedReportIsGone()
{
    const QString id = create(body(200, 150));
    const QString url = link(id);
    QCOMPARE(download(url).status, 200);
    QCOMPARE(m_probe.remove(reports + u'/' + id).status, 204);
    QCOMPARE(m_probe.get(reports + u'/' + id).errors(), QStringList{u"2024"_s});
    QCOMPARE(m_probe.remove(reports + u'/' + id).status, 404);
    QCOMPARE(download(url).status, 404); // a link that was sent before stops working
    const QString made = create(body(200, 150));
    QVERIFY(!made.isEmpty() && made != id);
    QCOMPARE(m_probe.remove(reports + u'/' + made).status, 204);
}

void TestSandboxReports::filtersMatchExactly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    const auto dates = [](int first, int last) {
        return u"billingStartDate=%1&billingEndDate=%2"_s.arg(daysAgo(first).toString(Qt::ISODate), daysAgo(last).toString(Qt::ISODate));
    };
    QTest::newRow("nothing asked") << QString() << true;
    QTest::newRow("both days") << dates(100, 1) << true;
    QTest::newRow("first day") << dates(100, 1).section(u'&', 0, 0) << true;
    QTest::newRow("last day") << dates(100, 1).section(u'&', 1) << true;
    QTest::newRow("day inside the period") << dates(99, 1) << false;
    QTest::newRow("longer period") << dates(101, 1) << false;
    QTest::newRow("type") << u"type=USER"_s << true;
    QTest::newRow("another type") << u"type=PARTNER"_s << false;
    QTest::newRow("status") << u"status=COMPLETED"_s << true;
    QTest::newRow("another status") << u"status=FAILED"_s << false;
    QTest::newRow("provider") << u"subPartnerOrgId=PROVIDER"_s << false;
    QTest::newRow("sorted") << u"sortBy=status"_s << true;
}

void TestSandboxReports::filtersMatchExactly()
{
    QFETCH(QString, query);
    QFETCH(const bool, found);
    query.replace(u"PROVIDER"_s, m_provider);
    const ProbeReply reply = m_probe.get(reports + u'?' + query);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.items().size(), found ? 1 : 0);
    if (found)
        QCOMPARE(reply.items()[0][u"id"_s].toString(), m_report);
    QVERIFY(!reply.body.contains("tempDownloadURL"));
}

void TestSandboxReports::impossibleReportsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("field");
    const QJsonObject good = body(90, 60);
    QTest::newRow("until today") << body(90, 0) << u"billingEndDate"_s;
    QTest::newRow("six years ago") << body(6 * 366, 60) << u"billingStartDate"_s;
    QTest::newRow("ends before it begins") << body(60, 90) << u"billingStartDate"_s;
    QTest::newRow("no last day") << with(good, u"billingEndDate"_s, QJsonValue::Undefined) << u"billingEndDate"_s;
    QTest::newRow("no day") << with(good, u"billingStartDate"_s, u"2026-02-30"_s) << u"billingStartDate"_s;
    QTest::newRow("type") << with(good, u"type"_s, u"WORLD"_s) << u"type"_s;
    QTest::newRow("category") << with(good, u"category"_s, u"SOMETIMES"_s) << u"category"_s;
    QTest::newRow("point in time of the partner") << with(body(90, 60, u"PARTNER"_s), u"category"_s, u"POINT_IN_TIME"_s) << u"category"_s;
    QTest::newRow("unknown provider") << with(good, u"subPartnerOrgId"_s, u"nobody"_s) << u"subPartnerOrgId"_s;
}

void TestSandboxReports::impossibleReportsAreRefused()
{
    QFETCH(const QJsonObject, asked);
    QFETCH(const QString, field);
    const ProbeReply refused = m_probe.post(reports, asked);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errors().size(), 1);
    QVERIFY2(refused.errors().constFirst().endsWith(u' ' + field), qPrintable(refused.errors().constFirst()));
    QCOMPARE(m_probe.get(reports).items().size(), 1);
}

void TestSandboxReports::linkWorksWithoutTheTokenOnly()
{
    const QString url = link(m_report);
    QCOMPARE(m_probe.get(url).status, 400);
    const ProbeReply file = download(url);
    QCOMPARE(file.status, 200);
    QVERIFY(file.headers["content-type"].startsWith("text/csv"));
    QCOMPARE(QByteArray::number(file.body.size()), file.headers["content-length"]);
    QVERIFY(file.body.endsWith("\r\n"));
    QVERIFY(file.body.count('\n') > 10);
}

void TestSandboxReports::linkIsGoodAsItWasSigned_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("instead");
    QTest::newRow("signature") << u"Signature="_s << u"Signature=x"_s;
    QTest::newRow("no signature") << u"Signature="_s << u"Sign="_s;
    QTest::newRow("longer life") << u"Expires="_s << u"Expires=9"_s;
    QTest::newRow("another file") << u".csv"_s << u"0.csv"_s;
    QTest::newRow("another folder") << u"/WHOLESALE/"_s << u"/WHOLESALE/../"_s;
}

void TestSandboxReports::linkIsGoodAsItWasSigned()
{
    QFETCH(const QString, part);
    QFETCH(const QString, instead);
    const QString url = link(m_report);
    QVERIFY(url.contains(part));
    const ProbeReply refused = download(QString(url).replace(part, instead));
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.contains("PARTNER_NAME"));
}

/// Half an hour does not pass in a test: the file server is asked directly, with a clock that is set.
void TestSandboxReports::linkExpires()
{
    const sandbox::Options options;
    SetClock clock;
    const auto state = sandbox::State::open(options, clock);
    QVERIFY2(state.has_value(), state ? "" : qPrintable(state.error().detail));
    sandbox::ReportFile files(**state);
    files.setOrigin(u"http://127.0.0.1:9"_s);
    (*state)->run("INSERT INTO reports(type, category, first_day, last_day, provider, status, created, ends, internal) "
                  "VALUES('USER', 'RECONCILIATION', '2026-10-01', '2026-10-31', 0, 'IN_PROGRESS', ?, ?, 0)",
        (*state)->now(), (*state)->now());
    const auto report = sandbox::ReportFile::find(**state, (*state)->lastRow());
    QVERIFY(report.has_value());
    files.make(*report);
    const sandbox::HttpRequest request = requestFor(files.url(report->id, (*state)->now()));
    QTRY_COMPARE(files.serve(request).status, 200);
    clock.now = clock.now.addSecs(30 * 60);
    QCOMPARE(files.serve(request).status, 200);
    clock.now = clock.now.addSecs(1);
    const sandbox::HttpAnswer expired = files.serve(request);
    QCOMPARE(expired.status, 403);
    QVERIFY(expired.filePath.isEmpty() && expired.body.contains("expired"));
    QCOMPARE(files.serve(requestFor(files.url(report->id, (*state)->now()))).status, 200);
}

void TestSandboxReports::partsAreServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("length"); // -1: to the end
    QTest::newRow("F53 rest") << QByteArray("bytes=100-") << QByteArray() << 206 << 100 << -1;
    QTest::newRow("F53 rest of the same file") << QByteArray("bytes=100-") << QByteArray("same") << 206 << 100 << -1;
    QTest::newRow("F53 another file meanwhile") << QByteArray("bytes=100-") << QByteArray("\"old\"") << 200 << 0 << -1;
    QTest::newRow("middle") << QByteArray("bytes=10-19") << QByteArray() << 206 << 10 << 10;
    QTest::newRow("first byte") << QByteArray("bytes=0-0") << QByteArray() << 206 << 0 << 1;
    QTest::newRow("more than there is") << QByteArray("bytes=10-999999999") << QByteArray() << 206 << 10 << -1;
    QTest::newRow("behind the end") << QByteArray("bytes=999999999-") << QByteArray() << 416 << 0 << 0;
    QTest::newRow("no range") << QByteArray("lines=1-2") << QByteArray() << 200 << 0 << -1;
}

void TestSandboxReports::partsAreServed()
{
    QFETCH(const QByteArray, range);
    QFETCH(QByteArray, ifRange);
    QFETCH(const int, status);
    QFETCH(const int, begin);
    QFETCH(const int, length);
    const QString url = link(m_report);
    const ProbeReply whole = download(url);
    if (ifRange == "same")
        ifRange = whole.headers["etag"];
    const ProbeReply part = download(url, range, ifRange);
    QCOMPARE(part.status, status);
    if (status == 416)
        return;
    QCOMPARE(part.body, whole.body.mid(begin, length));
    QCOMPARE(part.headers["etag"], whole.headers["etag"]);
    const QByteArray last = QByteArray::number(begin + part.body.size() - 1);
    const QByteArray said = "bytes " + QByteArray::number(begin) + '-' + last + '/' + QByteArray::number(whole.body.size());
    QCOMPARE(part.headers["content-range"], status == 206 ? said : QByteArray());
}

void TestSandboxReports::columnsAreThoseOfTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("before"); // in front of SERVICE_NAME
    QTest::addColumn<QByteArray>("after"); // behind QUANTITY
    const QByteArray customer = ",CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID";
    QTest::newRow("PARTNER") << u"PARTNER"_s << QByteArray() << QByteArray();
    QTest::newRow("CUSTOMER") << u"CUSTOMER"_s << customer << QByteArray(",LOCATION_ID,LICENSE_ID");
    QTest::newRow("USER") << u"USER"_s << customer << QByteArray(",LOCATION_ID,SUBSCRIBER_ID,USER_ID,WORKSPACE_ID,LICENSE_ID");
}

void TestSandboxReports::columnsAreThoseOfTheType()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QString id = create(body(31, 2, type));
    const QByteArray header = download(link(id)).body.split('\r').constFirst();
    QCOMPARE(header,
        "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID" + before
            + ",SERVICE_NAME,SKU,DESCRIPTION,CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY" + after);
    QCOMPARE(m_probe.remove(reports + u'/' + id).status, 204);
}

QTEST_GUILESS_MAIN(TestSandboxReports)
#include "tst_sandboxreports.moc"
