// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/brokenrules.h"
#include "operations/gooddraft.h"
#include "operations/onboardingplan.h"
#include "operations/templatedraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// The create-customer form: nothing that was typed is lost.
class TestCustomerDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsOnAStep();
    void whatWasTypedComesBack();
    void readsAnything_data();
    void readsAnything();
    void editAndRetryKeepsEverything();
    void duplicates();
    void locales();
};

void TestCustomerDraft::everyFieldIsOnAStep()
{
    QCOMPARE(CustomerDraft::stepOf(u"limits.webex_suite"_s), u"packages"_s);
    QCOMPARE(CustomerDraft::stepOf(QString()), u"review"_s);
    const CustomerRules rules = test::usualRules();
    for (const FieldError& error : CustomerDraft().check(rules))
        QVERIFY2(CustomerDraft::steps().contains(CustomerDraft::stepOf(error.field)), qPrintable(error.field));
    CustomerRules without = rules;
    without.delayedBilling = false;
    CustomerDraft dated = test::goodDraft();
    dated.billingStartDate = u"2026-12-01"_s;
    QCOMPARE(test::brokenRules(dated.check(without)), u"billingStartDate billing-start-unavailable"_s);
}

void TestCustomerDraft::whatWasTypedComesBack()
{
    CustomerDraft draft = test::goodDraft();
    draft.name = u"  <b>%1 & \"x\"\\ \u202E 👩‍👧 "_s;
    draft.limits = {{u"webex_calling"_s, u"ten"_s}, {u"x"_s, QString()}};
    draft.externalIdTyped = true;
    draft.billingStartDate = u"tomorrow"_s;
    draft.restrictedByPartner = false;
    draft.retryOf = u"op-1"_s;
    draft.step = 3;
    draft.visited = {u"information"_s, u"packages"_s};
    draft.attachOrgId = u"org"_s;
    draft.callingAddress = Address{u"x"_s, {}, {}, {}, {}, {}};
    draft.locations << NewLocation{u"Warehouse"_s, u"?"_s, {}, {}, draft.address};
    draft.users << OnboardingUser{NewSubscriber{{}, u"a@b"_s, u"p"_s, u"A"_s, u"B"_s, u"x"_s, u"007"_s, {}}, u"Warehouse"_s};
    const auto back = CustomerDraft::fromJson(draft.toJson());
    QVERIFY(back);
    QVERIFY(*back == draft);
    QVERIFY(!back->isEmpty());
    CustomerDraft untouched;
    untouched.step = 2;
    untouched.visited = {u"information"_s};
    QVERIFY(untouched.isEmpty());
}

void TestCustomerDraft::readsAnything_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty object") << QByteArray("{}") << true;
    QTest::newRow("every type wrong") << QByteArray(R"({"name":7,"packages":"x","limits":[1],"address":"y","step":"z","visited":{"a":1},
        "restrictedByPartner":"no","users":{"a":1},"locations":[1,null,"x",{"address":5}],"callingAddress":[],"externalIdTyped":3})")
                                      << true;
    QTest::newRow("unknown fields") << QByteArray(R"({"from":"the future","name":"N"})") << true;
    QTest::newRow("step out of range") << QByteArray(R"({"step":4711})") << true;
    QTest::newRow("step below") << QByteArray(R"({"step":-1e99})") << true;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("B28 depth") << QByteArray(100'000, '[') << false;
    QTest::newRow("trailing bytes") << QByteArray("{} x") << false;
    QTest::newRow("cut off") << QByteArray(R"({"name":"N)") << false;
    QTest::newRow("B28 too large") << QByteArray("{\"name\":\"" + QByteArray(9'000'000, 'x') + "\"}") << false;
}

void TestCustomerDraft::readsAnything()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, readable);
    const auto draft = CustomerDraft::fromJson(json);
    QCOMPARE(draft.has_value(), readable);
    if (draft) {
        QVERIFY(draft->step >= 0 && draft->step < CustomerDraft::steps().size());
        QVERIFY(draft->restrictedByPartner);
    }
    QCOMPARE(TemplateDraft::fromJson(json).has_value(), readable);
}

void TestCustomerDraft::editAndRetryKeepsEverything()
{
    CustomerDraft draft = test::goodDraft();
    draft.limits = {{u"webex_calling"_s, u"50"_s}};
    draft.emergencyIdentifier = u"95547321"_s;
    draft.billingStartDate = u"2026-12-31"_s;
    draft.restrictedByPartner = false;
    OnboardingEntry entry = draft.toEntry();
    entry.customer.provisioningId = ProvisioningId(u"id-1"_s);
    entry.users << OnboardingUser{
        NewSubscriber{{}, u"a@b.example"_s, u"webex_calling"_s, u"A"_s, u"B"_s, {}, u"0042"_s, {}}, u"Head Office"_s};
    const Operation operation = planOnboarding(entry, PackageCatalog::shipped(), u"me"_s, QDateTime::currentDateTimeUtc());
    const CustomerDraft edited = draftOf(operation);
    QCOMPARE(edited.retryOf, operation.id.toString());
    QCOMPARE(test::brokenRules(edited.check(test::usualRules())), QString());
    OnboardingEntry again = edited.toEntry();
    QCOMPARE(again.templateRef, u"id-1"_s);
    again.templateRef = entry.templateRef;
    again.customer.provisioningId = entry.customer.provisioningId;
    QVERIFY(again == entry);
}

void TestCustomerDraft::duplicates()
{
    CustomerDraft draft = test::goodDraft();
    draft.retryOf = u"op"_s;
    const CustomerDraft copy = duplicateOf(draft);
    QVERIFY(copy.name.isEmpty() && copy.externalId.isEmpty() && copy.primaryEmail.isEmpty() && copy.retryOf.isEmpty());
    QVERIFY(!copy.supportedLocationConfirmed);
    QCOMPARE(copy.packages, draft.packages);
    QCOMPARE(copy.address, draft.address);
    Customer customer;
    customer.externalId = u"x"_s;
    customer.packages = {u"webex_suite"_s};
    customer.address = draft.address;
    const CustomerDraft fromServer = duplicateOf(customer, u"Standard calling"_s);
    QVERIFY(fromServer.externalId.isEmpty());
    QCOMPARE(fromServer.packages, customer.packages);
    QCOMPARE(fromServer.templateRef, u"Standard calling"_s);
}

void TestCustomerDraft::locales()
{
    CustomerDraft draft = test::goodDraft();
    QCOMPARE(draft.locale(test::usualRules()), u"en_US"_s);
    draft.language = u"fr_CA"_s;
    QCOMPARE(draft.locale(test::usualRules()), u"fr_CA"_s);
    draft.language = u"he"_s;
    QCOMPARE(draft.locale(test::usualRules()), u"en_US"_s);
    draft.templateRef = u"unknown"_s;
    draft.language.clear();
    QCOMPARE(draft.locale(test::usualRules()), QString());
}

QTEST_GUILESS_MAIN(TestCustomerDraft)
#include "tst_customerdraft.moc"
