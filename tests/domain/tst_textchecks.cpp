// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textchecks.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What forms say about text before any server sees it, and what they propose.
class TestTextChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void domains_data();
    void domains();
    void externalIds_data();
    void externalIds();
    void externalIdsAreFreeAndAlwaysTheSame();
    void extensions_data();
    void extensions();
};

void TestTextChecks::text_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("plain") << u"Harbour Bakery"_s << QString();
    QTest::newRow("Hebrew with quotes") << u"מאפיית הנמל בע\"מ"_s << QString();
    QTest::newRow("B19 emoji ZWJ") << u"👩‍👧 Bakery"_s << QString();
    QTest::newRow("only space") << u"   "_s << u"required"_s;
    QTest::newRow("B17 override") << u"Bakery \u202Etxt"_s << u"bidi-controls"_s;
    QTest::newRow("B17 isolate") << u"Bakery \u2066x"_s << u"bidi-controls"_s;
    QTest::newRow("B17 zero width") << u"Bak\u200Bery"_s << u"bidi-controls"_s;
    QTest::newRow("B17 BOM") << u"\uFEFFBakery"_s << u"bidi-controls"_s;
    QTest::newRow("NUL") << QString(u"a\0b"_s) << u"control-characters"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"control-characters"_s;
    QTest::newRow("B19 lone surrogate") << QString(QChar(char16_t(0xD83D))) + u"x" << u"control-characters"_s;
    QTest::newRow("B19 200 characters") << QString(200, u'x') << QString();
    QTest::newRow("201 characters") << QString(201, u'x') << u"too-long"_s;
}

void TestTextChecks::text()
{
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const QList<FieldError> errors = checkText(value, u"name"_s, true, 200);
    QCOMPARE(errors.isEmpty() ? QString() : errors.first().rule, rule);
}

void TestTextChecks::domains_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Latin") << u"dana@north.example"_s << QString();
    QTest::newRow("whole label Hebrew") << u"dana@דוגמה.example"_s << QString();
    QTest::newRow("Japanese mixes its scripts") << u"a@日本のひと.example"_s << QString();
    QTest::newRow("umlaut") << u"info@müller.example"_s << QString();
    QTest::newRow("B18 mixed scripts") << u"dana@n\u043Erth.example"_s << u"xn--nrth-55d.example"_s;
    QTest::newRow("B18 whole label Cyrillic that looks Latin")
        << u"dana@\u0430\u0440\u0440\u04CF\u0435.example"_s << u"xn--80ak6aa92e.example"_s;
    QTest::newRow("a Cyrillic word that looks like nothing Latin") << u"dana@пример.example"_s << QString();
    QTest::newRow("B18 typed in its network form") << u"dana@xn--80ak6aa92e.example"_s << u"xn--80ak6aa92e.example"_s;
    QTest::newRow("no domain") << u"dana"_s << QString();
}

void TestTextChecks::domains()
{
    QFETCH(QString, email);
    QFETCH(QString, shown);
    QCOMPARE(lookAlikeDomain(email).value_or(QString()), shown);
}

void TestTextChecks::externalIds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("punctuation") << u"John's Pizza"_s << u"john-s-pizza"_s;
    QTest::newRow("umlauts") << u"Müller & Söhne GmbH"_s << u"muller-sohne-gmbh"_s;
    QTest::newRow("sharp s and ligatures") << u"Straße Œuvre"_s << u"strasse-oeuvre"_s;
    QTest::newRow("digits") << u"24/7 Help"_s << u"24-7-help"_s;
    QTest::newRow("spaces") << u"  A   B  "_s << u"a-b"_s;
    QTest::newRow("NFD") << u"Cafe\u0301"_s << u"cafe"_s;
    QTest::newRow("empty") << u"  "_s << QString();
}

void TestTextChecks::externalIds()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(proposedExternalId(name, {}), id);
}

void TestTextChecks::externalIdsAreFreeAndAlwaysTheSame()
{
    const QString hebrew = proposedExternalId(u"מאפיית הנמל בע\"מ"_s, {});
    QVERIFY2(QRegularExpression(u"^c-[0-9]{10}$"_s).match(hebrew).hasMatch(), qPrintable(hebrew));
    QCOMPARE(proposedExternalId(u"מאפיית הנמל בע\"מ"_s, {}), hebrew);
    QVERIFY(proposedExternalId(u"מאפיית הנמל"_s, {}) != hebrew);
    QCOMPARE(proposedExternalId(u"North"_s, {u"north"_s, u"NORTH-2"_s}), u"north-3"_s);
    const QString longest = proposedExternalId(QString(500, u'x'), {});
    QVERIFY(longest.size() <= 64);
    QVERIFY(proposedExternalId(QString(500, u'x'), {longest}).size() <= 64);
}

void TestTextChecks::extensions_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("like");
    QTest::addColumn<QString>("free");
    QTest::newRow("next") << QStringList{u"5101"_s, u"5102"_s} << u"5101"_s << u"5103"_s;
    QTest::newRow("B22 leading zeros") << QStringList{u"0042"_s} << u"0042"_s << u"0043"_s;
    QTest::newRow("over the end") << QStringList{u"99"_s, u"00"_s} << u"99"_s << u"01"_s;
    QTest::newRow("ten digits") << QStringList() << u"9999999999"_s << u"0000000000"_s;
    QTest::newRow("no extension") << QStringList() << u"x"_s << QString();
    QStringList all;
    for (int i = 0; i < 100; ++i)
        all << QString::number(i).rightJustified(2, u'0');
    QTest::newRow("all taken") << all << u"10"_s << QString();
}

void TestTextChecks::extensions()
{
    QFETCH(QStringList, taken);
    QFETCH(QString, like);
    QFETCH(QString, free);
    QCOMPARE(freeExtension(taken, like), free);
}

QTEST_GUILESS_MAIN(TestTextChecks)
#include "tst_textchecks.moc"
