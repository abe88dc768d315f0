// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/brokenrules.h"
#include "operations/gooddraft.h"
#include "operations/onboardingplan.h"

#include <QTest>

#include <functional>

using namespace pd;
using namespace Qt::StringLiterals;

using Change = std::function<void(CustomerDraft&)>;
Q_DECLARE_METATYPE(Change)

/// Every rule of the offer that the create-customer form can enforce.
class TestCustomerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void warnings_data();
    void warnings();
};

namespace {

void add(const char* name, const Change& change, const QString& wrong) { QTest::newRow(name) << change << wrong; }

void informationRows()
{
    add("all is well", [](CustomerDraft&) {}, {});
    add("space around",
        [](CustomerDraft& d) {
            d.name = u" John's Pizza "_s;
            d.externalId += u' ';
            d.address.country = u" US "_s;
        },
        {});
    add(
        "no name", [](CustomerDraft& d) { d.name = u"  "_s; }, u"name required"_s);
    add(
        "% in the name", [](CustomerDraft& d) { d.name = u"50% Pizza"_s; }, u"name percent"_s);
    add("name of 256", [](CustomerDraft& d) { d.name = QString(256, u'x'); }, {});
    add(
        "name of 257", [](CustomerDraft& d) { d.name = QString(257, u'x'); }, u"name too-long=256"_s);
    add("B30 markup and B31 %1 &", [](CustomerDraft& d) { d.name = u"<b>A&B</b> {1}"_s; }, {});
    add(
        "B17 override in the name", [](CustomerDraft& d) { d.name = u"A\u202EB"_s; }, u"name bidi-controls"_s);
    add(
        "B19 lone surrogate", [](CustomerDraft& d) { d.name = u"A" + QString(QChar(char16_t(0xDC00))); }, u"name control-characters"_s);
    add(
        "no e-mail", [](CustomerDraft& d) { d.primaryEmail.clear(); }, u"primaryEmail required"_s);
    add(
        "B16 no @", [](CustomerDraft& d) { d.primaryEmail = u"john"_s; }, u"primaryEmail email"_s);
    add(
        "B16 two @", [](CustomerDraft& d) { d.primaryEmail = u"a@b@c.example"_s; }, u"primaryEmail email"_s);
    add(
        "B16 255 characters", [](CustomerDraft& d) { d.primaryEmail = QString(243, u'a') + u"@b.example.q"; },
        u"primaryEmail email-too-long=254"_s);
}

void moreInformationRows()
{
    add("B16 +tag", [](CustomerDraft& d) { d.primaryEmail = u"john+x@b.example"_s; }, {});
    add(
        "B16 trailing dot", [](CustomerDraft& d) { d.primaryEmail = u"john@b.example."_s; }, u"primaryEmail email"_s);
    add(
        "B17 zero width in the e-mail", [](CustomerDraft& d) { d.primaryEmail = u"jo\u200Dhn@b.example"_s; },
        u"primaryEmail bidi-controls"_s);
    add(
        "no external ID", [](CustomerDraft& d) { d.externalId.clear(); }, u"externalId required"_s);
    add(
        "external ID taken", [](CustomerDraft& d) { d.externalId = u"taken-1"_s; }, u"externalId external-id-taken=taken-1"_s);
    add("external ID of the customer that is retried",
        [](CustomerDraft& d) {
            d.externalId = u"taken-1"_s;
            d.retryOf = u"op"_s;
        },
        {});
    add(
        "external ID of 256", [](CustomerDraft& d) { d.externalId = QString(256, u'x'); }, u"externalId too-long=255"_s);
    add("B29 external ID with / ? #", [](CustomerDraft& d) { d.externalId = u"a/b?c#d%2F.."_s; }, {});
    add(
        "no template", [](CustomerDraft& d) { d.templateRef.clear(); }, u"template required"_s);
    add(
        "unknown template", [](CustomerDraft& d) { d.templateRef = u"Other"_s; }, u"template template-unknown=Other"_s);
    add(
        "template without ID", [](CustomerDraft& d) { d.templateRef = u"Recorded"_s; }, u"template template-without-id=Recorded"_s);
    add("template by its ID", [](CustomerDraft& d) { d.templateRef = u"id-1"_s; }, {});
    add("language", [](CustomerDraft& d) { d.language = u"de"_s; }, {});
    add(
        "no language", [](CustomerDraft& d) { d.language = u"German"_s; }, u"language language=German"_s);
}

void packageRows()
{
    add(
        "no package", [](CustomerDraft& d) { d.packages.clear(); }, u"packages required"_s);
    add(
        "unknown package", [](CustomerDraft& d) { d.packages << u"webex_x"_s; }, u"packages package-unknown=webex_x"_s);
    add(
        "attendant console alone",
        [](CustomerDraft& d) {
            d.packages = {u"webex_meetings"_s, u"attendant_console"_s};
        },
        u"packages package-dependency=attendant_console"_s);
    add(
        "calling plan alone",
        [](CustomerDraft& d) {
            d.packages = {u"webex_meetings"_s, u"cisco_calling_plan"_s};
        },
        u"packages package-dependency=cisco_calling_plan"_s);
    add("limit", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u" 50 "_s; }, {});
    add("limit left empty", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u" "_s; }, {});
    add(
        "limit zero", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u"0"_s; }, u"limits.webex_calling limit=0"_s);
    add(
        "limit negative", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u"-5"_s; }, u"limits.webex_calling limit=-5"_s);
    add(
        "limit in words", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u"ten"_s; }, u"limits.webex_calling limit=ten"_s);
    add(
        "limit with a point", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u"1.5"_s; }, u"limits.webex_calling limit=1.5"_s);
    add(
        "limit beyond numbers", [](CustomerDraft& d) { d.limits[u"webex_calling"_s] = u"99999999999"_s; },
        u"limits.webex_calling limit=99999999999"_s);
    add("limit of a package that is not chosen", [](CustomerDraft& d) { d.limits[u"webex_suite"_s] = u"x"_s; }, {});
}

void headquarterRows()
{
    add(
        "no line 1", [](CustomerDraft& d) { d.address.line1.clear(); }, u"address.line1 required"_s);
    add(
        "line 1 of 51", [](CustomerDraft& d) { d.address.line1 = QString(51, u'x'); }, u"address.line1 too-long=50"_s);
    add(
        "line 2 of 51", [](CustomerDraft& d) { d.address.line2 = QString(51, u'x'); }, u"address.line2 too-long=50"_s);
    add(
        "no city", [](CustomerDraft& d) { d.address.city.clear(); }, u"address.city required"_s);
    add(
        "no country", [](CustomerDraft& d) { d.address.country.clear(); }, u"address.country required"_s);
    add(
        "B24 UK",
        [](CustomerDraft& d) {
            d.address = {u"1 Road"_s, {}, u"London"_s, {}, u"N1"_s, u"UK"_s};
        },
        u"address.country country=UK"_s);
    add(
        "no state in the US", [](CustomerDraft& d) { d.address.state.clear(); }, u"address.state state-required=US"_s);
    add(
        "B24 no such state", [](CustomerDraft& d) { d.address.state = u"XX"_s; }, u"address.state state=XX"_s);
    add(
        "state by its name", [](CustomerDraft& d) { d.address.state = u"California"_s; }, u"address.state state=California"_s);
    add(
        "no postal code in the US", [](CustomerDraft& d) { d.address.postalCode.clear(); },
        u"address.postalCode postal-code-required=US"_s);
    add(
        "postal code of another form", [](CustomerDraft& d) { d.address.postalCode = u"950"_s; }, u"address.postalCode postal-code=950"_s);
}

void moreHeadquarterRows()
{
    add("ZIP+4", [](CustomerDraft& d) { d.address.postalCode = u"95035-1234"_s; }, {});
    add("Israel needs neither", [](CustomerDraft& d) { d.address = {u"רוטשילד 45"_s, {}, u"תל אביב"_s, {}, {}, u"IL"_s}; }, {});
    add("Canada", [](CustomerDraft& d) { d.address = {u"1 Rue"_s, {}, u"Montréal"_s, u"QC"_s, u"H2X 1Y4"_s, u"CA"_s}; }, {});
    add(
        "Australia",
        [](CustomerDraft& d) {
            d.address = {u"1 St"_s, {}, u"Sydney"_s, u"NSW"_s, u"20000"_s, u"AU"_s};
        },
        u"address.postalCode postal-code=20000"_s);
    add(
        "no location name", [](CustomerDraft& d) { d.locationName.clear(); }, u"calling.name required"_s);
    add(
        "no time zone", [](CustomerDraft& d) { d.timeZone.clear(); }, u"calling.timeZone required"_s);
    add(
        "no such time zone", [](CustomerDraft& d) { d.timeZone = u"Mars/Base"_s; }, u"calling.timeZone time-zone=Mars/Base"_s);
    add(
        "no call language", [](CustomerDraft& d) { d.callLanguage.clear(); }, u"calling.language required"_s);
    add("no calling, no location",
        [](CustomerDraft& d) {
            d.packages = {u"webex_meetings"_s};
            d.locationName.clear();
            d.timeZone.clear();
            d.callLanguage.clear();
        },
        {});
    add("emergency identifier", [](CustomerDraft& d) { d.emergencyIdentifier = u"95547321"_s; }, {});
    add(
        "emergency identifier with a line break", [](CustomerDraft& d) { d.emergencyIdentifier = u"1\n2"_s; },
        u"calling.emergencyIdentifier control-characters"_s);
    add(
        "location not confirmed", [](CustomerDraft& d) { d.supportedLocationConfirmed = false; }, u"supportedLocation not-confirmed"_s);
}

void optionRows()
{
    add("billing starts today", [](CustomerDraft& d) { d.billingStartDate = u"2026-11-23"_s; }, {});
    add("billing starts in 90 days", [](CustomerDraft& d) { d.billingStartDate = u"2027-02-21"_s; }, {});
    add(
        "billing starts in 91 days", [](CustomerDraft& d) { d.billingStartDate = u"2027-02-22"_s; },
        u"billingStartDate billing-start-late=90"_s);
    add(
        "billing started yesterday", [](CustomerDraft& d) { d.billingStartDate = u"2026-11-22"_s; },
        u"billingStartDate billing-start-past=2026-11-22"_s);
    add(
        "B23 29 February", [](CustomerDraft& d) { d.billingStartDate = u"2027-02-29"_s; }, u"billingStartDate date=2027-02-29"_s);
    add(
        "B23 another order", [](CustomerDraft& d) { d.billingStartDate = u"03/04/2027"_s; }, u"billingStartDate date=03/04/2027"_s);
    add(
        "no such meetings zone", [](CustomerDraft& d) { d.meetingsTimeZone = u"x"_s; }, u"meetings.timeZone time-zone=x"_s);
}

} // namespace

void TestCustomerRules::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wrong");
    informationRows();
    moreInformationRows();
    packageRows();
    headquarterRows();
    moreHeadquarterRows();
    optionRows();
}

void TestCustomerRules::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, wrong);
    CustomerDraft draft = test::goodDraft();
    change(draft);
    const QList<FieldError> errors = draft.check(test::usualRules());
    QCOMPARE(test::brokenRules(errors), wrong);
    for (const FieldError& error : errors)
        QVERIFY2(CustomerDraft::stepOf(error.field) != "review"_L1, qPrintable(error.field));
    // What the form lets through, onboarding takes; and nothing typed is lost, right or wrong.
    if (errors.isEmpty())
        QCOMPARE(test::brokenRules(checkEntry(draft.toEntry(), PackageCatalog::shipped())), QString());
    const auto back = CustomerDraft::fromJson(draft.toJson());
    if (draft.name.isValidUtf16())
        QVERIFY(back && *back == draft);
}

void TestCustomerRules::warnings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("warned");
    add("none", [](CustomerDraft&) {}, {});
    add(
        "B18 look-alike", [](CustomerDraft& d) { d.primaryEmail = u"john@n\u043Erth.example"_s; },
        u"primaryEmail look-alike=xn--nrth-55d.example"_s);
    for (const QString& locale : {u"es_CO"_s, u"id_ID"_s, u"nb_NO"_s, u"pt_PT"_s}) {
        add(
            qPrintable(u"meeting site stays English: "_s + locale), [locale](CustomerDraft& d) { d.language = locale; },
            u"language meeting-site-english="_s + locale);
    }
    add(
        "bare code", [](CustomerDraft& d) { d.language = u"id"_s; }, u"language meeting-site-english=id_ID"_s);
    add(
        "zone of another country", [](CustomerDraft& d) { d.timeZone = u"Asia/Jerusalem"_s; },
        u"calling.timeZone time-zone-country=Asia/Jerusalem"_s);
}

void TestCustomerRules::warnings()
{
    QFETCH(Change, change);
    QFETCH(QString, warned);
    CustomerDraft draft = test::goodDraft();
    change(draft);
    QCOMPARE(test::brokenRules(draft.warnings(test::usualRules())), warned);
    QCOMPARE(test::brokenRules(draft.check(test::usualRules())), QString());
}

QTEST_GUILESS_MAIN(TestCustomerRules)
#include "tst_customerrules.moc"
