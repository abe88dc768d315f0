// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reportdownload.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// From where files of reports may come: what a server sends as a link is not trusted.
class TestDownloadHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
};

void TestDownloadHosts::hosts_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("api");
    QTest::addColumn<bool>("good");
    const QString vendor = u"https://webexapis.com/v1"_s;
    const QString own = u"http://127.0.0.1:4711/v1"_s;
    QTest::newRow("vendor") << u"https://billing-reports-a.webexcontent.com/x.csv?Expires=1"_s << vendor << true;
    QTest::newRow("sandbox") << u"http://127.0.0.1:9/x.csv"_s << own << true;
    QTest::newRow("sandbox by name") << u"http://localhost:9/x.csv"_s << own << true;
    QTest::newRow("F57 another host") << u"https://files.example/x.csv"_s << vendor << false;
    QTest::newRow("F57 vendor's name in front") << u"https://webexcontent.com.files.example/x.csv"_s << vendor << false;
    QTest::newRow("F57 vendor's name at the end") << u"https://notwebexcontent.com/x.csv"_s << vendor << false;
    QTest::newRow("F57 http") << u"http://a.webexcontent.com/x.csv"_s << vendor << false;
    QTest::newRow("F57 address") << u"https://93.184.216.34/x.csv"_s << vendor << false;
    QTest::newRow("F57 address of IPv6") << u"https://[2001:db8::1]/x.csv"_s << vendor << false;
    QTest::newRow("F57 this computer") << u"http://127.0.0.1:9/x.csv"_s << vendor << false;
    QTest::newRow("F57 network of the office") << u"http://192.168.1.1/x.csv"_s << own << false;
    QTest::newRow("F57 another port") << u"https://a.webexcontent.com:8443/x.csv"_s << vendor << false;
    QTest::newRow("F57 name before the host") << u"https://a.webexcontent.com@files.example/x.csv"_s << vendor << false;
    QTest::newRow("F57 sign-in inside") << u"https://me:secret@a.webexcontent.com/x.csv"_s << vendor << false;
    QTest::newRow("F57 file") << u"file:///etc/hosts"_s << own << false;
    QTest::newRow("F57 no link") << QString() << vendor << false;
}

void TestDownloadHosts::hosts()
{
    QFETCH(const QString, link);
    QFETCH(const QString, api);
    QFETCH(const bool, good);
    const Status allowed = checkDownloadUrl(QUrl(link), QUrl(api));
    QCOMPARE(allowed.has_value(), good);
    if (good)
        return;
    QCOMPARE(allowed.error().kind, Error::Kind::Redirect);
    QCOMPARE(allowed.error().fields.first().rule, u"download-host"_s);
    QVERIFY(!allowed.error().detail.contains("secret"_L1));
}

QTEST_GUILESS_MAIN(TestDownloadHosts)
#include "tst_downloadhosts.moc"
