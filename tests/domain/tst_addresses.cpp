// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// E-mail and postal addresses, and names compared (reliability.md B16–B20, B24; domain.md 1.11).
class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data();
    void emails();
    void postalAddresses_data();
    void postalAddresses();
    void namesCompareAsPeopleSeeThem_data();
    void namesCompareAsPeopleSeeThem();
};

namespace {

/// "field rule" of each, joined.
QString told(const QList<FieldError>& errors)
{
    QStringList lines;
    for (const FieldError& error : errors)
        lines << error.field + u' ' + error.rule;
    return lines.join(u", "_s);
}

Address harbour() { return {u"12 Harbour Street"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}; }

} // namespace

void TestAddresses::emails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("rule");
    const auto good = [](const char* tag, const QString& email) { QTest::newRow(tag) << email << QString(); };
    const auto bad = [](const char* tag, const QString& email, const QString& rule = u"email"_s) { QTest::newRow(tag) << email << rule; };
    good("plain", u"sam@north.example"_s);
    good("B16 +tag", u"sam+tag@north.example"_s);
    good("B16 IDN", u"sam@bäckerei.example"_s);
    good("B16 Hebrew domain", u"sam@הנמל.example"_s);
    good("apostrophe", u"o'brien@north.example"_s);
    good("B16 254 characters", QString(u'a').repeated(240) + u"@north.example"_s);
    bad("B16 255 characters", QString(u'a').repeated(241) + u"@north.example"_s, u"email-too-long"_s);
    bad("empty", u""_s, u"required"_s);
    bad("white space", u"  "_s, u"required"_s);
    bad("B16 no @", u"sam.north.example"_s);
    bad("B16 two @", u"sam@x@north.example"_s);
    bad("B16 quoted local part", u"\"sam x\"@north.example"_s);
    bad("B16 trailing dot", u"sam@north.example."_s);
    bad("dot first", u".sam@north.example"_s);
    bad("dot last", u"sam.@north.example"_s);
    bad("two dots", u"s..am@north.example"_s);
    bad("no top level", u"sam@north"_s);
    bad("hyphen first", u"sam@-north.example"_s);
    bad("space inside", u"sam x@north.example"_s);
    bad("space behind", u"sam@north.example "_s);
    bad("percent", u"sam%x@north.example"_s);
    bad("B17 line feed", u"sam@north.example\n"_s, u"control-characters"_s);
    bad("B17 NUL", u"sam"_s + QChar(0) + u"@north.example"_s, u"control-characters"_s);
    for (const char16_t mark : {0x202A, 0x202E, 0x2066, 0x2069, 0x200B, 0xFEFF, 0x200E, 0x200F, 0x200C, 0x200D})
        bad(QByteArray("B17 U+" + QByteArray::number(mark, 16)).constData(), u"sam"_s + QChar(mark) + u"@north.example"_s,
            u"bidi-controls"_s);
    bad("B19 lone surrogate", u"sam@no"_s + QChar(0xD800) + u"rth.example"_s, u"control-characters"_s);
}

void TestAddresses::emails()
{
    QFETCH(const QString, email);
    QFETCH(const QString, rule);
    QCOMPARE(told(checkEmail(email, u"email"_s)), rule.isEmpty() ? QString() : QString(u"email "_s + rule));
}

void TestAddresses::postalAddresses_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char* tag, QString Address::*field, const QString& value, const QString& errors) {
        Address address = harbour();
        address.*field = value;
        QTest::newRow(tag) << address << errors;
    };
    row("good", &Address::line2, u"Floor 3"_s, {});
    row("no line", &Address::line1, {}, u"a.addressLine1 required"_s);
    row("50 characters", &Address::line1, QString(u'x').repeated(50), {});
    row("51 characters", &Address::line1, QString(u'x').repeated(51), u"a.addressLine1 too-long"_s);
    row("51 characters in line 2", &Address::line2, QString(u'x').repeated(51), u"a.addressLine2 too-long"_s);
    row("no city", &Address::city, u"  "_s, u"a.city required"_s);
    row("B24 no country", &Address::country, {}, u"a.country required"_s);
    row("B24 name of a country", &Address::country, u"Germany"_s, u"a.country country"_s);
    row("B24 small letters", &Address::country, u"us"_s, u"a.country country"_s);
    row("B24 UK is GB", &Address::country, u"UK"_s, u"a.country country"_s);
    row("B24 GB", &Address::country, u"GB"_s, {});
    row("B24 XK", &Address::country, u"XK"_s, {});
    row("B24 no such country", &Address::country, u"QQ"_s, u"a.country country"_s);
    row("state missing", &Address::state, {}, u"a.stateOrProvince state-required"_s);
    row("postal code missing", &Address::postalCode, {}, u"a.zipOrPostalCode postal-code-required"_s);
    row("B17 override", &Address::city, u"Oak\u202eland"_s, u"a.city bidi-controls"_s);
    row("B17 tabulator", &Address::line1, u"12\tHarbour"_s, u"a.addressLine1 control-characters"_s);
    row("Hebrew", &Address::line1, u"שדרות רוטשילד 45"_s, {});
    for (const QString& country : {u"CA"_s, u"AU"_s, u"US"_s}) {
        QTest::newRow(qPrintable(country)) << Address{u"1"_s, {}, u"x"_s, {}, {}, country}
                                           << u"a.stateOrProvince state-required, a.zipOrPostalCode postal-code-required"_s;
    }
    QTest::newRow("IL") << Address{u"1"_s, {}, u"x"_s, {}, {}, u"IL"_s} << QString();
    QTest::newRow("nothing") << Address{} << u"a.addressLine1 required, a.city required, a.country required"_s;
}

void TestAddresses::postalAddresses()
{
    QFETCH(const Address, address);
    QFETCH(const QString, errors);
    QCOMPARE(told(checkAddress(address, u"a."_s)), errors);
}

void TestAddresses::namesCompareAsPeopleSeeThem_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Head Office"_s << u"HEAD office"_s << true;
    QTest::newRow("B20 NFC and NFD") << u"Caf\u00e9"_s << u"Cafe\u0301"_s << true;
    QTest::newRow("B20 Hebrew points") << u"\ufb2a"_s << u"\u05e9\u05c1"_s << true;
    QTest::newRow("white space") << u"  Head   office "_s << u"Head office"_s << true;
    QTest::newRow("no-break space") << u"Head\u00a0office"_s << u"Head office"_s << true;
    QTest::newRow("accent counts") << u"Cafe"_s << u"Caf\u00e9"_s << false;
    QTest::newRow("B18 Cyrillic") << u"Depot"_s << u"D\u0435pot"_s << false;
}

void TestAddresses::namesCompareAsPeopleSeeThem()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(comparable(a) == comparable(b), same);
}

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
