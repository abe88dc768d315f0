// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callin.h"
#include "domain/countries.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Countries, their states and time zones as forms offer them, and the call-in number that follows from a country.
class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryHasANameInBothLanguages();
    void statesWhereAddressesNeedThem_data();
    void statesWhereAddressesNeedThem();
    void timeZones_data();
    void timeZones();
    void suggestions_data();
    void suggestions();
    void callIn_data();
    void callIn();
};

void TestCountries::everyCountryHasANameInBothLanguages()
{
    const QList<NamedCode> english = countries(u"en"_s);
    const QList<NamedCode> hebrew = countries(u"he"_s);
    QVERIFY(english.size() > 240);
    QCOMPARE(hebrew.size(), english.size());
    for (const NamedCode& country : english)
        QVERIFY2(country.code.size() == 2 && country.name != country.code, qPrintable(country.code));
    for (const NamedCode& country : hebrew)
        QVERIFY2(country.name.at(0).script() == QChar::Script_Hebrew, qPrintable(country.code + u' ' + country.name));
    QCOMPARE(countryName(u"IL"_s, u"he"_s), u"ישראל"_s);
    QCOMPARE(countryName(u"DE"_s, u"en"_s), u"Germany"_s);
    QCOMPARE(countryName(u"QQ"_s, u"en"_s), u"QQ"_s);
    QCOMPARE(english.first().name, u"Afghanistan"_s);
    // A dictionary puts Å with A, not after Z.
    const auto aland = std::find_if(english.cbegin(), english.cend(), [](const NamedCode& c) { return c.code == "AX"_L1; });
    QVERIFY(aland - english.cbegin() < 5);
}

void TestCountries::statesWhereAddressesNeedThem_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("known");
    QTest::newRow("US CA") << u"US"_s << u"CA"_s << u"California"_s << true;
    QTest::newRow("CA QC") << u"CA"_s << u"QC"_s << u"Quebec"_s << true;
    QTest::newRow("AU NSW") << u"AU"_s << u"NSW"_s << u"New South Wales"_s << true;
    QTest::newRow("a state of another country") << u"AU"_s << u"CA"_s << QString() << false;
    QTest::newRow("no such country") << u"QQ"_s << u"CA"_s << QString() << true;
}

void TestCountries::statesWhereAddressesNeedThem()
{
    QFETCH(QString, country);
    QFETCH(QString, code);
    QFETCH(QString, english);
    QFETCH(bool, known);
    QCOMPARE(isState(country, code), known);
    if (!english.isEmpty())
        QVERIFY(states(country, u"en"_s).contains(NamedCode{code, english}));
    QCOMPARE(states(country, u"he"_s).size(), states(country, u"en"_s).size());
}

void TestCountries::timeZones_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("zone");
    QTest::newRow("IL") << u"IL"_s << u"Asia/Jerusalem"_s;
    QTest::newRow("US") << u"US"_s << u"America/Los_Angeles"_s;
    QTest::newRow("DE") << u"DE"_s << u"Europe/Berlin"_s;
    QTest::newRow("AU") << u"AU"_s << u"Australia/Sydney"_s;
}

void TestCountries::timeZones()
{
    QFETCH(QString, country);
    QFETCH(QString, zone);
    const QStringList zones = timeZonesOf(country);
    QVERIFY2(zones.contains(zone), qPrintable(zones.join(u' ')));
    for (const QString& one : zones)
        QVERIFY2(one.contains(u'/') && !one.startsWith("Etc/"_L1), qPrintable(one));
}

void TestCountries::suggestions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::newRow("B24 UK") << u"UK"_s << u"GB"_s;
    QTest::newRow("B24 name") << u" israel "_s << u"IL"_s;
    QTest::newRow("B24 Hebrew name") << u"ישראל"_s << u"IL"_s;
    QTest::newRow("B24 code in small letters") << u"de"_s << u"DE"_s;
    QTest::newRow("B24 nothing like it") << u"Atlantis"_s << QString();
    QTest::newRow("B24 empty") << QString() << QString();
}

void TestCountries::suggestions()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QCOMPARE(suggestedCountry(typed), country);
    QCOMPARE(suggestedState(u"US"_s, u"california"_s), u"CA"_s);
    QCOMPARE(suggestedState(u"US"_s, u"ca"_s), u"CA"_s);
    QCOMPARE(suggestedState(u"US"_s, u"קליפורניה"_s), u"CA"_s);
    QCOMPARE(suggestedState(u"US"_s, u"Bavaria"_s), QString());
}

void TestCountries::callIn_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("dialCode");
    QTest::newRow("US") << u"US"_s << u"AMER"_s << u"+1"_s;
    QTest::newRow("CA") << u"CA"_s << u"AMER"_s << u"+1"_s;
    QTest::newRow("SG") << u"SG"_s << u"APAC"_s << u"+65"_s;
    QTest::newRow("AU") << u"AU"_s << u"ANZ"_s << u"+61"_s;
    QTest::newRow("GB") << u"GB"_s << u"EMEA"_s << u"+44"_s;
    QTest::newRow("IL") << u"IL"_s << u"EMEA"_s << u"+44"_s;
    QTest::newRow("DE") << u"DE"_s << u"EURO"_s << u"+49"_s;
    QTest::newRow("none") << u"UK"_s << QString() << QString();
}

void TestCountries::callIn()
{
    QFETCH(QString, country);
    QFETCH(QString, region);
    QFETCH(QString, dialCode);
    QCOMPARE(defaultCallIn(country).region, region);
    QCOMPARE(defaultCallIn(country).dialCode, dialCode);
    QCOMPARE(defaultCallIn(country).countries.isEmpty(), region.isEmpty());
}

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
