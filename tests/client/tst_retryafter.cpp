// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pagelink.h"
#include "client/retryafter.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void twoDigitYearsAreOfThePastWhenTheySeemFarAhead();
    void findsTheNextLink_data();
    void findsTheNextLink();
    void pagingAlwaysEnds_data();
    void pagingAlwaysEnds();
};

void TestRetryAfter::reads_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: as if it were not there
    const auto row = [](const char* id, const char* header, qint64 seconds) { QTest::newRow(id) << QByteArray(header) << seconds; };
    row("F35 seconds", "120", 120);
    row("F35 zero", "0", 0);
    row("F35 white space", "  7 ", 7);
    row("F36 date of today", "Sun, 06 Nov 1994 08:49:37 GMT", 37);
    row("F36 older date", "Sunday, 06-Nov-94 08:49:37 GMT", 37);
    row("F36 date of C", "Sun Nov  6 08:49:37 1994", 37);
    row("F36 date of C, two-digit day", "Thu Nov 10 08:49:00 1994", 4 * 86400);
    row("F36 past date", "Sat, 05 Nov 1994 08:49:37 GMT", 0);
    row("F36 leap second", "Sun, 06 Nov 1994 08:49:60 GMT", 59);
    row("F36 absurd", "9999999", 9'999'999);
    row("F36 beyond numbers", "99999999999999999999999999", qint64(100) * 366 * 24 * 3600);
    row("F36 beyond calendars", "Sun, 06 Nov 9999 08:49:37 GMT", qint64(100) * 366 * 24 * 3600);
    row("F36 negative", "-5", -1);
    row("F36 plus", "+5", -1);
    row("F36 fraction", "1.5", -1);
    row("F36 words", "soon", -1);
    row("F36 two numbers", "1 2", -1);
    row("F36 no such day", "Sun, 31 Feb 1994 08:49:37 GMT", -1);
    row("F36 no such month", "Sun, 06 Foo 1994 08:49:37 GMT", -1);
    row("F36 no such time", "Sun, 06 Nov 1994 25:49:37 GMT", -1);
    row("F36 half a date", "Sunday, 06-Nov 08:49:37 GMT", -1);
    row("nothing", "", -1);
}

void TestRetryAfter::reads()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), Qt::UTC);
    const auto found = parseRetryAfter(header, now);
    QCOMPARE(found ? qint64(found->count()) : -1, seconds);
}

void TestRetryAfter::twoDigitYearsAreOfThePastWhenTheySeemFarAhead()
{
    const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", now).date().year(), 1994);
    QCOMPARE(parseHttpDate("Sunday, 06-Nov-30 08:49:37 GMT", now).date().year(), 2030);
}

void TestRetryAfter::findsTheNextLink_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("link");
    QTest::newRow("alone") << u"<https://h/v1/x?offset=100&max=100>; rel=\"next\""_s << u"https://h/v1/x?offset=100&max=100"_s;
    QTest::newRow("last of three") << u"<https://h/?a=1>; rel=\"first\", <https://h/?a=2>; rel=\"prev\", <https://h/?a=3,4>; rel=\"next\""_s
                                   << u"https://h/?a=3,4"_s;
    QTest::newRow("first of two") << u"<https://h/?a=3>;rel=next,<https://h/?a=1>; rel=\"prev\""_s << u"https://h/?a=3"_s;
    QTest::newRow("several words") << u"<https://h/?a=3>; title=\"x\"; rel=\"last NEXT\""_s << u"https://h/?a=3"_s;
    QTest::newRow("no next") << u"<https://h/?a=3>; rel=\"prev\""_s << QString();
    QTest::newRow("another word") << u"<https://h/?a=3>; rel=\"nextish\""_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("garbage") << u"rel=\"next\" <"_s << QString();
}

void TestRetryAfter::findsTheNextLink()
{
    QFETCH(const QString, header);
    QFETCH(const QString, link);
    QCOMPARE(nextLink(header), link);
}

void TestRetryAfter::pagingAlwaysEnds_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("next");
    QTest::newRow("link") << u"https://h/?offset=100"_s << 0 << 100 << 100;
    QTest::newRow("F48 server gives fewer") << u"https://h/?offset=50&max=50"_s << 0 << 50 << 50;
    QTest::newRow("no link, full page") << QString() << 200 << 100 << 300;
    QTest::newRow("no link, short page") << QString() << 200 << 99 << -1;
    QTest::newRow("empty page with a link") << u"https://h/?offset=300"_s << 200 << 0 << -1;
    QTest::newRow("F44 link to itself") << u"https://h/?offset=200"_s << 200 << 100 << -1;
    QTest::newRow("F44 link back") << u"https://h/?offset=0"_s << 200 << 100 << -1;
    QTest::newRow("link without a number") << u"https://h/?page=2"_s << 0 << 100 << 100;
    QTest::newRow("link without a number, short page") << u"https://h/?page=2"_s << 0 << 10 << -1;
}

void TestRetryAfter::pagingAlwaysEnds()
{
    QFETCH(const QString, link);
    QFETCH(const int, offset);
    QFETCH(const int, received);
    QFETCH(const int, next);
    QCOMPARE(nextOffset(link, offset, 100, received), next);
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
