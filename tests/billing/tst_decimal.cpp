// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Money and user-days never go through a double.
class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void tenthsAddUp();
    void unitsAreWhole();
    void moneyIsRoundedOnce();
};

void TestDecimal::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("whole") << u"31"_s << u"31"_s;
    QTest::newRow("zeros") << u"31.000"_s << u"31"_s;
    QTest::newRow("half") << u"0.5"_s << u"0.5"_s;
    QTest::newRow("no whole part") << u".25"_s << u"0.25"_s;
    QTest::newRow("negative") << u"-2.50"_s << u"-2.5"_s;
    QTest::newRow("plus") << u"+7"_s << u"7"_s;
    QTest::newRow("B39 10^15 less one") << u"999999999999999.999999999999999999"_s << u"999999999999999.999999999999999999"_s;
}

void TestDecimal::texts()
{
    QFETCH(const QString, text);
    const auto value = Decimal::parse(text);
    QVERIFY(value.has_value());
    QTEST(value->toString(), "shortest");
}

void TestDecimal::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"."_s, u"-"_s, u"1e3"_s, u"1,5"_s, u"1.000.000"_s, u" 1"_s, u"0x10"_s, u"NaN"_s,
             u"1000000000000000"_s, u"0.0000000000000000001"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void TestDecimal::otherTextsAreRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::tenthsAddUp()
{
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        QVERIFY(sum.add(*Decimal::parse(u"0.1"_s)));
    QCOMPARE(sum.toString(), u"1"_s);
}

void TestDecimal::unitsAreWhole()
{
    const Decimal month(31);
    QCOMPARE(month.dividedUp(31), 1);
    QCOMPARE(Decimal::parse(u"31.5"_s)->dividedUp(31), 2);
    QCOMPARE(Decimal::parse(u"46.5"_s)->dividedHalfUp(31), 2);
    QCOMPARE(Decimal::parse(u"46"_s)->dividedHalfUp(31), 1);
    QCOMPARE(Decimal::parse(u"0.5"_s)->dividedUp(31), 1);
    QCOMPARE(Decimal().dividedUp(31), 0);
}

void TestDecimal::moneyIsRoundedOnce()
{
    const auto product = Decimal::parse(u"12.345"_s)->times(*Decimal::parse(u"3"_s));
    QVERIFY(product.has_value());
    QCOMPARE(product->toFixed(2), u"37.04"_s);
    QCOMPARE(Decimal::parse(u"-0.005"_s)->toFixed(2), u"-0.01"_s);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
