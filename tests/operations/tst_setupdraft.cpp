// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/brokenrules.h"
#include "operations/onboardingplan.h"
#include "operations/setupdraft.h"

#include <QTest>

#include <functional>

using namespace pd;
using namespace Qt::StringLiterals;

using Change = std::function<void(SetUpDraft&)>;
Q_DECLARE_METATYPE(Change)

/// The set-up form: its table of users and its new locations.
class TestSetUpDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void entry();
    void whatWasTypedComesBack();
    void readsAnything();
    void editAndRetryLeavesOutWhatIsDone();
};

namespace {

SetUpRules usualRules()
{
    SetUpRules rules;
    rules.emails = {u"Old@north.example"_s};
    rules.phoneNumbers = {u"+14085550100"_s};
    rules.extensions = {u"5100"_s};
    return rules;
}

UserRow userRow(const QString& email, const QString& extension)
{
    return {u"Dana"_s, u"Levi"_s, email, u"webex_calling"_s, u"Head Office"_s, {}, extension};
}

SetUpDraft goodDraft()
{
    SetUpDraft d;
    d.customerId = u"customer"_s;
    d.externalId = u"north"_s;
    d.customerName = u"North"_s;
    d.packages = {u"webex_calling"_s, u"webex_meetings"_s, u"attendant_console"_s};
    d.knownLocations = {{u"Head Office"_s, u"US"_s}};
    d.country = u"US"_s;
    d.locations = {{u"Warehouse"_s, u"Asia/Jerusalem"_s, u"en_us"_s, u"en_us"_s, {u"רוטשילד 45"_s, {}, u"תל אביב"_s, {}, {}, u"IL"_s}}};
    d.users = {userRow(u"a@north.example"_s, u"5101"_s), userRow(u"b@north.example"_s, u"0042"_s), UserRow()};
    d.users[1].location = u" warehouse "_s;
    return d;
}

void add(const char* name, const Change& change, const QString& wrong) { QTest::newRow(name) << change << wrong; }

void userRows()
{
    add("all is well", [](SetUpDraft&) {}, {});
    add(
        "nobody and nothing",
        [](SetUpDraft& d) {
            d.users = {UserRow()};
            d.locations.clear();
        },
        u"users required"_s);
    add("only a location", [](SetUpDraft& d) { d.users.clear(); }, {});
    add(
        "26 users",
        [](SetUpDraft& d) {
            d.users.clear();
            for (int i = 0; i < 26; ++i)
                d.users << userRow(u"u%1@n.example"_s.arg(i), QString::number(6000 + i));
        },
        u"users too-many=25"_s);
    add("25 users and empty rows",
        [](SetUpDraft& d) {
            d.users = QList<UserRow>(9);
            for (int i = 0; i < 25; ++i)
                d.users << userRow(u"u%1@n.example"_s.arg(i), QString::number(6000 + i));
        },
        {});
    add(
        "no first name", [](SetUpDraft& d) { d.users[0].firstName.clear(); }, u"users[0].firstName required"_s);
    add(
        "no last name", [](SetUpDraft& d) { d.users[0].lastName = u" "_s; }, u"users[0].lastName required"_s);
}

void moreUserRows()
{
    add(
        "name of 31 for calling", [](SetUpDraft& d) { d.users[0].firstName = QString(31, u'x'); }, u"users[0].firstName too-long=30"_s);
    add(
        "% in a name", [](SetUpDraft& d) { d.users[0].lastName = u"L%vi"_s; }, u"users[0].lastName name-characters=%"_s);
    add(
        "B17 in a name", [](SetUpDraft& d) { d.users[0].lastName = u"L\u202Evi"_s; }, u"users[0].lastName bidi-controls"_s);
    add(
        "B30 markup in a name", [](SetUpDraft& d) { d.users[0].lastName = u"<b>"_s; }, u"users[0].lastName name-characters=<"_s);
    add(
        "no e-mail", [](SetUpDraft& d) { d.users[1].email.clear(); }, u"users[1].email required"_s);
    add(
        "B16 e-mail", [](SetUpDraft& d) { d.users[1].email = u"a@@b"_s; }, u"users[1].email email"_s);
    add(
        "B14 e-mail twice, other case", [](SetUpDraft& d) { d.users[1].email = u"A@north.example "_s; },
        u"users[1].email duplicate=A@north.example"_s);
    add(
        "B15 e-mail there already", [](SetUpDraft& d) { d.users[1].email = u"old@north.example"_s; },
        u"users[1].email email-taken=old@north.example"_s);
}

void packageRows()
{
    add(
        "no package", [](SetUpDraft& d) { d.users[0].package.clear(); }, u"users[0].package one-base-package"_s);
    add(
        "a package that the customer lacks", [](SetUpDraft& d) { d.users[0].package = u"webex_suite"_s; },
        u"users[0].package package-not-assigned=webex_suite"_s);
    add(
        "an add-on", [](SetUpDraft& d) { d.users[0].package = u"attendant_console"_s; },
        u"users[0].package one-base-package=attendant_console"_s);
    add(
        "no such package", [](SetUpDraft& d) { d.users[0].package = u"gold"_s; }, u"users[0].package package-unknown=gold"_s);
    add("meetings need no number and no location",
        [](SetUpDraft& d) {
            d.users[0].package = u"webex_meetings"_s;
            d.users[0].extension.clear();
            d.users[0].location.clear();
        },
        {});
    add(
        "no location for calling where there are two", [](SetUpDraft& d) { d.users[0].location.clear(); }, u"users[0].location required"_s);
    add("no location where there is one",
        [](SetUpDraft& d) {
            d.locations.clear();
            d.users.removeAt(1);
            d.users[0].location.clear();
        },
        {});
    add(
        "unknown location", [](SetUpDraft& d) { d.users[0].location = u"Moon"_s; }, u"users[0].location location-unknown=Moon"_s);
}

void numberRows()
{
    add(
        "neither number nor extension", [](SetUpDraft& d) { d.users[0].extension.clear(); }, u"users[0].extension phone-or-extension"_s);
    add("B21 national number", [](SetUpDraft& d) { d.users[0].phoneNumber = u"(408) 555-0101"_s; }, {});
    add("B21 national number of the location's country", [](SetUpDraft& d) { d.users[1].phoneNumber = u"03-555-0123"_s; }, {});
    add("B21 00 instead of +", [](SetUpDraft& d) { d.users[1].phoneNumber = u"00972 3 555 0123"_s; }, {});
    add("B21 Arabic digits", [](SetUpDraft& d) { d.users[1].phoneNumber = u"٠٣٥٥٥٠١٢٣"_s; }, {});
    add(
        "B21 letters", [](SetUpDraft& d) { d.users[0].phoneNumber = u"1-800-FLOWERS"_s; },
        u"users[0].phoneNumber phone-letters=1-800-FLOWERS"_s);
    add(
        "B21 scientific",
        [](SetUpDraft& d) {
            d.users[0].phoneNumber = u"9.72E+11"_s;
            d.users[0].extension.clear();
        },
        u"users[0].phoneNumber phone-scientific=9.72E+11"_s);
    add(
        "B21 16 digits", [](SetUpDraft& d) { d.users[0].phoneNumber = u"+1234567890123456"_s; },
        u"users[0].phoneNumber phone-length=+1234567890123456"_s);
    add(
        "number twice, written in two ways",
        [](SetUpDraft& d) {
            d.users[0].phoneNumber = u"+14085550101"_s;
            d.users[1].phoneNumber = u"+1 408 555 0101"_s;
        },
        u"users[1].phoneNumber duplicate=+14085550101"_s);
    add(
        "number there already", [](SetUpDraft& d) { d.users[0].phoneNumber = u"408-555-0100"_s; },
        u"users[0].phoneNumber number-taken=+14085550100"_s);
    add(
        "extension twice", [](SetUpDraft& d) { d.users[1].extension = u"5101"_s; }, u"users[1].extension duplicate=5101"_s);
    add(
        "extension there already", [](SetUpDraft& d) { d.users[1].extension = u"5100"_s; }, u"users[1].extension extension-taken=5100"_s);
    add(
        "extension of one digit", [](SetUpDraft& d) { d.users[1].extension = u"5"_s; }, u"users[1].extension extension=5"_s);
    add(
        "extension with letters", [](SetUpDraft& d) { d.users[1].extension = u"51a"_s; }, u"users[1].extension extension=51a"_s);
}

void locationRows()
{
    add(
        "location without a name",
        [](SetUpDraft& d) {
            d.locations[0].name.clear();
            d.users.removeAt(1);
        },
        u"locations[0].name required"_s);
    add(
        "location of 81",
        [](SetUpDraft& d) {
            d.locations[0].name = QString(81, u'x');
            d.users.removeAt(1);
        },
        u"locations[0].name too-long=80"_s);
    add(
        "location there already",
        [](SetUpDraft& d) {
            d.locations[0].name = u"HEAD office"_s;
            d.users.removeAt(1);
        },
        u"locations[0].name name-taken=HEAD office"_s);
    add(
        "location twice", [](SetUpDraft& d) { d.locations << d.locations[0]; }, u"locations[1].name duplicate=Warehouse"_s);
}

void moreLocationRows()
{
    add(
        "location without time zone", [](SetUpDraft& d) { d.locations[0].timeZone.clear(); }, u"locations[0].timeZone required"_s);
    add(
        "location without language", [](SetUpDraft& d) { d.locations[0].preferredLanguage.clear(); },
        u"locations[0].preferredLanguage required"_s);
    add(
        "location, line 1 of 51", [](SetUpDraft& d) { d.locations[0].address.line1 = QString(51, u'x'); },
        u"locations[0].address.line1 too-long=50"_s);
    add(
        "location in the US without state",
        [](SetUpDraft& d) {
            d.locations[0].address = {u"1 Road"_s, {}, u"Reno"_s, {}, u"89501"_s, u"US"_s};
        },
        u"locations[0].address.state state-required=US"_s);
    add(
        "location with a state of nowhere",
        [](SetUpDraft& d) {
            d.locations[0].address = {u"1 Road"_s, {}, u"Reno"_s, u"XX"_s, u"89501"_s, u"US"_s};
        },
        u"locations[0].address.state state=XX"_s);
}

} // namespace

void TestSetUpDraft::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("wrong");
    userRows();
    moreUserRows();
    packageRows();
    numberRows();
    locationRows();
    moreLocationRows();
}

void TestSetUpDraft::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, wrong);
    SetUpDraft draft = goodDraft();
    change(draft);
    const QList<FieldError> errors = draft.check(usualRules());
    QCOMPARE(test::brokenRules(errors), wrong);
    for (const FieldError& error : errors)
        QVERIFY2(SetUpDraft::stepOf(error.field) != "review"_L1, qPrintable(error.field));
    if (errors.isEmpty())
        QCOMPARE(test::brokenRules(checkSetUp(draft.toEntry(), PackageCatalog::shipped())), QString());
    const auto back = SetUpDraft::fromJson(draft.toJson());
    QVERIFY(back && *back == draft);
}

void TestSetUpDraft::entry()
{
    SetUpDraft draft = goodDraft();
    draft.users[0].phoneNumber = u"(408) 555-0101"_s;
    draft.users.prepend(UserRow());
    QCOMPARE(draft.filledRows(), (QList<qsizetype>{1, 2}));
    const SetUpEntry made = draft.toEntry();
    QCOMPARE(made.users.size(), 2);
    QCOMPARE(made.users[0].subscriber.phoneNumber, u"+14085550101"_s);
    QCOMPARE(made.users[1].subscriber.extension, u"0042"_s);
    QCOMPARE(made.users[1].locationName, u"warehouse"_s);
    QCOMPARE(made.knownLocations, QStringList{u"Head Office"_s});
    QCOMPARE(draft.countryOf(u"WAREHOUSE"_s), u"IL"_s);
    QCOMPARE(draft.countryOf(QString()), u"US"_s);
    SetUpDraft one = draft;
    one.locations.clear();
    one.users = {userRow(u"a@north.example"_s, u"5101"_s)};
    one.users[0].location.clear();
    QCOMPARE(one.toEntry().users.first().locationName, u"Head Office"_s);
    draft.users[1].email = u"a@n\u043Erth.example"_s;
    draft.locations[0].timeZone = u"Europe/Berlin"_s;
    QCOMPARE(test::brokenRules(draft.warnings()),
        u"locations[0].timeZone time-zone-country=Europe/Berlin, users[1].email look-alike=xn--nrth-55d.example"_s);
}

void TestSetUpDraft::whatWasTypedComesBack()
{
    SetUpDraft draft = goodDraft();
    draft.users[2].phoneNumber = u" 9.72E+11 "_s;
    draft.users << UserRow();
    draft.locations << NewLocation();
    draft.newCustomer = true;
    draft.retryOf = u"op"_s;
    draft.step = 2;
    draft.visited = {u"locations"_s};
    QVERIFY(*SetUpDraft::fromJson(draft.toJson()) == draft);
    QVERIFY(!draft.isEmpty());
    SetUpDraft untouched = goodDraft();
    untouched.locations.clear();
    untouched.users = {UserRow(), UserRow()};
    QVERIFY(untouched.isEmpty());
}

void TestSetUpDraft::readsAnything()
{
    const auto odd =
        SetUpDraft::fromJson(R"({"users":[1,"x",null,{"email":5},[]],"locations":{"a":1},"knownLocations":[7],"packages":7,"step":"x"})");
    QVERIFY(odd);
    QCOMPARE(odd->users.size(), 5);
    QVERIFY(odd->filledRows().isEmpty());
    for (const QByteArray& json : {QByteArray("[]"), QByteArray("nul"), QByteArray(), QByteArray(200'000, '{')})
        QVERIFY(!SetUpDraft::fromJson(json));
}

void TestSetUpDraft::editAndRetryLeavesOutWhatIsDone()
{
    const SetUpDraft draft = goodDraft();
    Operation operation = planSetUp(draft.toEntry(), PackageCatalog::shipped(), u"me"_s, QDateTime::currentDateTimeUtc());
    QCOMPARE(operation.naturalKey, u"north"_s);
    QCOMPARE(operation.steps.first().kind, StepKind::AwaitCustomer);
    SetUpDraft again = setUpDraftOf(operation);
    QCOMPARE(again.users.size(), 2);
    QCOMPARE(again.locations, draft.locations);
    QCOMPARE(test::brokenRules(again.check(usualRules())), QString());
    for (OperationStep& step : operation.steps) {
        const bool failed = step.subject == "b@north.example"_L1;
        step.state = failed ? StepState::Failed : StepState::Done;
    }
    again = setUpDraftOf(operation);
    QCOMPARE(again.users.size(), 1);
    QCOMPARE(again.users.first().email, u"b@north.example"_s);
    QVERIFY(again.locations.isEmpty());
    QCOMPARE(again.locationNames(), (QStringList{u"Head Office"_s, u"Warehouse"_s}));
    QCOMPARE(again.retryOf, operation.id.toString());
    QCOMPARE(test::brokenRules(again.check(usualRules())), QString());
}

QTEST_GUILESS_MAIN(TestSetUpDraft)
#include "tst_setupdraft.moc"
