// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webexid.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// IDs that the API encodes and some of its neighbours want bare (domain.md 1.2).
class TestWebexId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBack_data();
    void everyTypeComesBack();
    void whatIsNoIdIsNone_data();
    void whatIsNoIdIsNone();
};

void TestWebexId::everyTypeComesBack_data()
{
    QTest::addColumn<QString>("cluster");
    for (const char* type :
        {"ENTERPRISE", "ORGANIZATION", "SUBSCRIBER", "PEOPLE", "LOCATION", "LICENSE", "BILLING_REPORT", "PSTN_CONNECTION"}) {
        QTest::newRow(type) << u"us"_s;
        QTest::newRow(QByteArray(QByteArray(type) + " elsewhere").constData()) << u"urn:TEAM:eu-central-1_k"_s;
    }
}

void TestWebexId::everyTypeComesBack()
{
    QFETCH(const QString, cluster);
    const QString type = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QString uuid = u"0b4dd0bd-1c75-41a1-a4d6-fb1d6ee2b9fe"_s;
    const QString encoded = encodeWebexId({cluster, type, uuid});
    QVERIFY(!encoded.contains(u'='));
    for (const QString& padding : {u""_s, u"="_s, u"=="_s}) {
        if (!padding.isEmpty() && (encoded.size() + padding.size()) % 4 != 0)
            continue;
        const auto decoded = decodeWebexId(encoded + padding);
        QVERIFY(decoded);
        QCOMPARE(decoded->cluster, cluster);
        QCOMPARE(decoded->type, type);
        QCOMPARE(decoded->uuid, uuid);
        QCOMPARE(bareUuid(encoded + padding), uuid);
    }
}

void TestWebexId::whatIsNoIdIsNone_data()
{
    QTest::addColumn<QString>("text");
    const auto base64 = [](const QByteArray& text) { return QString::fromLatin1(text.toBase64()); };
    QTest::newRow("empty") << QString();
    QTest::newRow("bare UUID") << u"0b4dd0bd-1c75-41a1-a4d6-fb1d6ee2b9fe"_s;
    QTest::newRow("bare UUID encoded") << base64("0b4dd0bd-1c75-41a1-a4d6-fb1d6ee2b9fe");
    QTest::newRow("no base64") << u"%2F..?#"_s;
    QTest::newRow("other scheme") << base64("https://us/PEOPLE/1");
    QTest::newRow("part missing") << base64("ciscospark://us/PEOPLE");
    QTest::newRow("part empty") << base64("ciscospark://us//1");
    QTest::newRow("part too many") << base64("ciscospark://us/PEOPLE/1/2");
    QTest::newRow("Hebrew") << u"שלום"_s;
}

void TestWebexId::whatIsNoIdIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!decodeWebexId(text));
    QCOMPARE(bareUuid(text), text);
}

QTEST_GUILESS_MAIN(TestWebexId)
#include "tst_webexid.moc"
