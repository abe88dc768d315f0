// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/locales.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The languages of the offer (offer.md, "Create customer").
class TestLocales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreResolved_data();
    void languagesAreResolved();
    void everyLocaleIsItself();
    void someMeetingSitesStayEnglish();
};

void TestLocales::languagesAreResolved_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("result");
    QTest::newRow("supported") << u"fr_CA"_s << u"US"_s << u"fr_CA"_s;
    QTest::newRow("any case") << u"FR_ca"_s << u"US"_s << u"fr_CA"_s;
    QTest::newRow("hyphen") << u"pt-BR"_s << u"US"_s << u"pt_BR"_s;
    QTest::newRow("bare, template's country") << u"en"_s << u"GB"_s << u"en_GB"_s;
    QTest::newRow("bare, template's country, French") << u"fr"_s << u"CA"_s << u"fr_CA"_s;
    QTest::newRow("bare, default") << u"en"_s << u"IL"_s << u"en_US"_s;
    QTest::newRow("bare, default of Spanish") << u"es"_s << u"US"_s << u"es_ES"_s;
    QTest::newRow("bare, default of Portuguese") << u"pt"_s << u"US"_s << u"pt_PT"_s;
    QTest::newRow("bare, default of Chinese") << u"zh"_s << u"US"_s << u"zh_CN"_s;
    QTest::newRow("bare capital") << u"DE"_s << u"US"_s << u"de_DE"_s;
    QTest::newRow("country that is none") << u"de_AT"_s << u"DE"_s << u"de_DE"_s;
    QTest::newRow("none") << u""_s << u"GB"_s << u"sv_SE"_s;
    QTest::newRow("unknown language") << u"xx"_s << u"GB"_s << u"sv_SE"_s;
    QTest::newRow("not in the offer") << u"he_IL"_s << u"IL"_s << u"sv_SE"_s;
    QTest::newRow("white space") << u" en_us "_s << u""_s << u"en_US"_s;
}

void TestLocales::languagesAreResolved()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, country);
    QFETCH(const QString, result);
    QCOMPARE(resolvedLocale(asked, country, u"sv_SE"_s), result);
}

void TestLocales::everyLocaleIsItself()
{
    QCOMPARE(supportedLocales().size(), 29);
    for (const QString& locale : supportedLocales())
        QCOMPARE(resolvedLocale(locale, u"US"_s, {}), locale);
}

void TestLocales::someMeetingSitesStayEnglish()
{
    QStringList english;
    for (const QString& locale : supportedLocales()) {
        if (meetingSiteStaysEnglish(locale))
            english << locale;
    }
    QCOMPARE(english, (QStringList{u"id_ID"_s, u"es_CO"_s, u"nb_NO"_s, u"pt_PT"_s}));
}

QTEST_GUILESS_MAIN(TestLocales)
#include "tst_locales.moc"
