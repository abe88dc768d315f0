// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Numbers as people and spreadsheets write them (reliability.md B21, B22).
class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBecomeE164_data();
    void numbersBecomeE164();
    void e164IsRecognised_data();
    void e164IsRecognised();
    void extensionsKeepTheirZeros_data();
    void extensionsKeepTheirZeros();
};

void TestPhoneNumber::numbersBecomeE164_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("result"); ///< E.164, or the rule
    QTest::newRow("B21 national") << u"050-1234567"_s << u"IL"_s << u"+972501234567"_s;
    QTest::newRow("B21 spaces") << u"+972 50 123 4567"_s << u""_s << u"+972501234567"_s;
    QTest::newRow("B21 spaces, other country") << u"+972 50 123 4567"_s << u"US"_s << u"+972501234567"_s;
    QTest::newRow("B21 00") << u"00972501234567"_s << u"IL"_s << u"+972501234567"_s;
    QTest::newRow("B21 Arabic-Indic digits") << u"٠٥٠-١٢٣٤٥٦٧"_s << u"IL"_s << u"+972501234567"_s;
    QTest::newRow("B21 brackets") << u"(408) 555-0101"_s << u"US"_s << u"+14085550101"_s;
    QTest::newRow("B21 dots") << u"408.555.0101"_s << u"US"_s << u"+14085550101"_s;
    QTest::newRow("B21 direction marks") << u"\u200e+972-50-1234567\u200f"_s << u""_s << u"+972501234567"_s;
    QTest::newRow("B21 no-break space") << u"+49\u00a030\u00a01234567"_s << u""_s << u"+49301234567"_s;
    QTest::newRow("already") << u"+97235550123"_s << u"IL"_s << u"+97235550123"_s;
    QTest::newRow("B21 letters") << u"1-800-FLOWERS"_s << u"US"_s << u"phone-letters"_s;
    QTest::newRow("B21 too long") << u"+9725012345678901"_s << u""_s << u"phone-length"_s;
    QTest::newRow("B21 too short") << u"+97212"_s << u""_s << u"phone-length"_s;
    QTest::newRow("B21 spreadsheet") << u"9.72E+11"_s << u"IL"_s << u"phone-scientific"_s;
    QTest::newRow("B21 spreadsheet, small e") << u"9.72e11"_s << u"IL"_s << u"phone-scientific"_s;
    QTest::newRow("B21 no country") << u"0501234567"_s << u""_s << u"phone-country"_s;
    QTest::newRow("no country of this world") << u"0501234567"_s << u"QQ"_s << u"phone-length"_s;
    QTest::newRow("empty") << u""_s << u"IL"_s << u"phone-length"_s;
    QTest::newRow("only signs") << u"+-()"_s << u"IL"_s << u"phone-length"_s;
}

void TestPhoneNumber::numbersBecomeE164()
{
    QFETCH(const QString, written);
    QFETCH(const QString, country);
    QFETCH(const QString, result);
    const Result<QString> number = toE164(written, country);
    QCOMPARE(number ? *number : number.error().fields.first().rule, result);
    if (number)
        QVERIFY(isE164(*number));
    else
        QCOMPARE(number.error().kind, Error::Kind::Invalid);
}

void TestPhoneNumber::e164IsRecognised_data()
{
    QTest::addColumn<bool>("is");
    for (const char* good : {"+14085550101", "+97235550123", "+1234567", "+123456789012345"})
        QTest::newRow(good) << true;
    for (const char* bad :
        {"", "+", "14085550101", "+04085550101", "+123456", "+1234567890123456", "+1408555010a", "+1 4085550101", "++1408555"})
        QTest::newRow(bad) << false;
}

void TestPhoneNumber::e164IsRecognised()
{
    QFETCH(const bool, is);
    QCOMPARE(isE164(QString::fromLatin1(QTest::currentDataTag())), is);
}

void TestPhoneNumber::extensionsKeepTheirZeros_data()
{
    QTest::addColumn<bool>("is");
    for (const char* good : {"0042", "42", "1234567890", "00"})
        QTest::newRow(good) << true;
    for (const char* bad : {"", "4", "12345678901", "12a", "1 2", "+42", "1.5"})
        QTest::newRow(bad) << false;
}

void TestPhoneNumber::extensionsKeepTheirZeros()
{
    QFETCH(const bool, is);
    QCOMPARE(isExtension(QString::fromLatin1(QTest::currentDataTag())), is);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
