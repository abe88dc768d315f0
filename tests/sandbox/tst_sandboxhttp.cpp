// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/onboardedcustomer.h"
#include "support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pd::test;
using namespace Qt::StringLiterals;

/// What holds for every request: start and end, sign-in, statuses, limits, faults.
class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesItsAddressFirst();
    void endsCleanly();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void endsWithItsStandardInput();
    void refusals_data();
    void refusals();
    void everyAnswerCarriesATrackingId();
    void tellsToWaitWhenTheLimitIsUsedUp();
    void faultsHappenWhenTheyAreAskedFor();
    void oneConnectionServesManyRequestsQuickly();
};

void TestSandboxHttp::announcesItsAddressFirst()
{
    const SandboxProcess sandbox;
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    QCOMPARE(sandbox.firstLine(), QByteArray("listening on " + sandbox.base().toEncoded() + "\n"));
    QCOMPARE(sandbox.base().host(), u"127.0.0.1"_s);
    QCOMPARE(sandbox.base().path(), u"/v1"_s);
}

void TestSandboxHttp::endsCleanly()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.isRunning());
    QCOMPARE(sandbox.stop(), 0);
}

void TestSandboxHttp::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--prot"_s, u"1"_s};
    QTest::newRow("no number") << QStringList{u"--customers"_s, u"many"_s};
    QTest::newRow("out of range") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("no value") << QStringList{u"--seed"_s};
    QTest::newRow("a word") << QStringList{u"serve"_s};
    QTest::newRow("faults file that is not there") << QStringList{u"--faults"_s, u"nowhere.json"_s};
}

void TestSandboxHttp::wrongUsageIsToldApart()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(PD_BIN_DIR "/partner-desk-sandbox"), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TestSandboxHttp::endsWithItsStandardInput()
{
    QProcess process;
    process.start(QStringLiteral(PD_BIN_DIR "/partner-desk-sandbox"), {u"--until-stdin-closes"_s});
    QTRY_VERIFY(process.canReadLine());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestSandboxHttp::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET";
    const QString customers = u"/wholesale/customers"_s;
    QTest::newRow("no token") << get << customers << QByteArray() << QByteArray() << 401;
    QTest::newRow("expired token") << get << customers << QByteArray("expired-1") << QByteArray() << 401;
    QTest::newRow("forbidden token") << get << customers << QByteArray("forbidden-1") << QByteArray() << 403;
    QTest::newRow("unknown path") << get << u"/wholesale/nothing"_s << QByteArray("t") << QByteArray() << 404;
    QTest::newRow("unknown customer") << get << u"/wholesale/customers/abc"_s << QByteArray("t") << QByteArray() << 404;
    QTest::newRow("wrong method") << QByteArray("DELETE") << customers << QByteArray("t") << QByteArray() << 405;
    QTest::newRow("broken body") << QByteArray("POST") << customers << QByteArray("t") << QByteArray("{\"a\":") << 400;
    QTest::newRow("body that is an array") << QByteArray("POST") << customers << QByteArray("t") << QByteArray("[]") << 400;
    QTest::newRow("large body") << QByteArray("POST") << customers << QByteArray("t")
                                << QByteArray("{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}") << 413;
    QTest::newRow("offset that is no number") << get << u"/wholesale/customers?offset=x"_s << QByteArray("t") << QByteArray() << 400;
}

void TestSandboxHttp::refusals()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const SandboxProcess sandbox;
    HttpProbe probe(sandbox.base());
    probe.token = token;
    const ProbeReply reply = probe.send(method, path, body);
    QCOMPARE(reply.status, status);
    const QJsonObject object = reply.object();
    QVERIFY(!object[u"message"_s].toString().isEmpty());
    QVERIFY(!object[u"errors"_s].toArray().first()[u"description"_s].toString().isEmpty());
    QCOMPARE(object[u"trackingId"_s].toString().toUtf8(), reply.headers["trackingid"]);
}

void TestSandboxHttp::everyAnswerCarriesATrackingId()
{
    const SandboxProcess sandbox;
    HttpProbe probe(sandbox.base());
    const QByteArray first = probe.get(u"/people/me"_s).headers["trackingid"];
    const QByteArray second = probe.get(u"/wholesale/customers"_s).headers["trackingid"];
    QVERIFY(!first.isEmpty());
    QVERIFY(!second.isEmpty());
    QVERIFY(first != second);
}

void TestSandboxHttp::tellsToWaitWhenTheLimitIsUsedUp()
{
    const SandboxProcess sandbox({u"--rate-limit"_s, u"3"_s});
    HttpProbe probe(sandbox.base());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(probe.get(u"/people/me"_s).status, 200);
    const ProbeReply refused = probe.get(u"/people/me"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers["retry-after"].toInt() > 0);
    QVERIFY(refused.headers["retry-after"].toInt() <= 61);
}

void TestSandboxHttp::faultsHappenWhenTheyAreAskedFor()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"faults.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"method": "POST", "path": "/partnerhub/templates$", "nth": 1, "action": "close-before-response"},
        {"method": "POST", "path": "/partnerhub/templates$", "nth": 3, "action": "close-before-work"},
        {"path": "/people/me$", "every": 2, "action": "status", "value": 503, "headers": {"Retry-After": "7"}},
        {"path": "/wholesale/subPartners", "nth": 1, "action": "delay-ms", "value": 300}])");
    file.close();
    const SandboxProcess sandbox({u"--faults"_s, file.fileName()});
    HttpProbe probe(sandbox.base());
    QCOMPARE(probe.post(u"/partnerhub/templates"_s, templateBody(u"Lost answer"_s)).status, 0);
    QCOMPARE(probe.post(u"/partnerhub/templates"_s, templateBody(u"Lost answer"_s)).status, 409);
    QCOMPARE(probe.post(u"/partnerhub/templates"_s, templateBody(u"Never arrived"_s)).status, 0);
    QCOMPARE(probe.get(u"/partnerhub/templates"_s).items().size(), 1);
    const QJsonArray ledger = probe.get(u"/sandbox/creations?kind=template"_s).items();
    QCOMPARE(ledger.size(), 1);
    QCOMPARE(ledger.first()[u"key"_s].toString(), u"Lost answer"_s);
    QCOMPARE(ledger.first()[u"count"_s].toInt(), 1);
    QCOMPARE(ledger.first()[u"posts"_s].toInt(), 2);
    QCOMPARE(probe.get(u"/people/me"_s).status, 200);
    const ProbeReply busy = probe.get(u"/people/me"_s);
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.headers["retry-after"], QByteArray("7"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(probe.get(u"/wholesale/subPartners"_s).status, 200);
    QVERIFY(timer.elapsed() >= 290);
}

void TestSandboxHttp::oneConnectionServesManyRequestsQuickly()
{
    const SandboxProcess sandbox({u"--customers"_s, u"500"_s});
    HttpProbe probe(sandbox.base());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(probe.get(u"/wholesale/customers?max=10"_s).items().size(), 10);
    // With Nagle's algorithm on, fifty answers take two seconds on loopback; the limit only has to tell the two apart.
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
