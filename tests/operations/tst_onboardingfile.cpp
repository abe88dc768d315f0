// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/onboardingfile.h"
#include "operations/onboardingjson.h"
#include "operations/onboardingplan.h"

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Onboarding files: what is read, and for every field that can be wrong its path and rule (reliability.md B28).
class TestOnboardingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeEntryIsRead();
    void defaultsAreThoseOfTheOffer();
    void numbersBecomeE164();
    void everyFieldNeedsItsType_data();
    void everyFieldNeedsItsType();
    void nearMissesAreNamed_data();
    void nearMissesAreNamed();
    void otherFieldsAreToldAndNotSent();
    void entriesDoNotTouchEachOther();
    void sizesAreBounded_data();
    void sizesAreBounded();
    void whatIsThereTwiceIsNamed_data();
    void whatIsThereTwiceIsNamed();
    void thePlanHasEveryStepInOrder();
    void attachingLeavesRestrictedModeAlone();
};

namespace {

QJsonObject wholeEntry()
{
    test::EntryShape shape;
    shape.externalId = u"file-1"_s;
    shape.users = 3;
    return test::entryJson(shape);
}

Result<OnboardingEntry> readOne(const QJsonObject& object)
{
    const auto file = readOnboardingFile(test::bytesOf(object));
    return file ? file->first().entry : Result<OnboardingEntry>(failed(file.error()));
}

QStringList toldOf(const QList<FieldError>& errors)
{
    QStringList lines;
    for (const FieldError& error : errors)
        lines << u"%1 %2 %3"_s.arg(error.field, error.rule, error.text);
    return lines;
}

} // namespace

void TestOnboardingFile::aWholeEntryIsRead()
{
    const auto entry = readOne(wholeEntry());
    QVERIFY(entry);
    QCOMPARE(entry->templateRef, u"Standard north"_s);
    QCOMPARE(entry->customer.externalId, u"file-1"_s);
    QCOMPARE(entry->customer.calling->name, u"Head office"_s);
    QCOMPARE(entry->locations.first().address.line1, u"7 Dock Road"_s);
    QCOMPARE(entry->users.size(), 3);
    QCOMPARE(entry->users[1].locationName, u"Depot 0 file-1"_s);
    QCOMPARE(entry->users[0].subscriber.extension, u"1000"_s);
    QCOMPARE(toldOf(checkEntry(*entry, PackageCatalog::shipped())), QStringList());
}

void TestOnboardingFile::defaultsAreThoseOfTheOffer()
{
    for (const QJsonValue& silent : {QJsonValue(QJsonValue::Undefined), QJsonValue()})
        QVERIFY(readOne(test::withValue(wholeEntry(), u"restrictedByPartner"_s, silent))->restrictedByPartner);
    QVERIFY(!readOne(test::withValue(wholeEntry(), u"restrictedByPartner"_s, false))->restrictedByPartner);
    const auto bare = readOne(test::withValue(test::withValue(wholeEntry(), u"users"_s, QJsonValue()), u"locations"_s, QJsonValue()));
    QVERIFY(bare && bare->users.isEmpty() && bare->locations.isEmpty());
}

void TestOnboardingFile::numbersBecomeE164()
{
    const QString path = u"users[0].provisioningParameters.primaryPhoneNumber"_s;
    QCOMPARE(readOne(test::withValue(wholeEntry(), path, u"(408) 555-0101"_s))->users[0].subscriber.phoneNumber, u"+14085550101"_s);
    QCOMPARE(readOne(test::withValue(wholeEntry(), path, u"00972 3 555 0123"_s))->users[0].subscriber.phoneNumber, u"+97235550123"_s);
    QCOMPARE(readOne(test::withValue(wholeEntry(), path, u"9.72E+11"_s))->users[0].subscriber.phoneNumber, u"9.72E+11"_s);
}

void TestOnboardingFile::everyFieldNeedsItsType_data()
{
    QTest::addColumn<QJsonValue>("wrong");
    QTest::addColumn<QString>("type");
    const auto rows = [](const QStringList& paths, const QJsonValue& wrong, const QString& type) {
        for (const QString& path : paths)
            QTest::newRow(qPrintable(path)) << wrong << type;
    };
    const QString location = u"customer.provisioningParameters.calling.location"_s;
    rows({u"template"_s, u"customer.provisioningId"_s, u"customer.orgId"_s, u"customer.externalId"_s, u"customer.subPartnerAdminEmail"_s,
             u"customer.packages[0]"_s, u"customer.customerInfo.name"_s, u"customer.customerInfo.primaryEmail"_s,
             u"customer.customerInfo.language"_s, u"customer.address.addressLine1"_s, u"customer.address.addressLine2"_s,
             u"customer.address.city"_s, u"customer.address.stateOrProvince"_s, u"customer.address.zipOrPostalCode"_s,
             u"customer.address.country"_s, location + u".name"_s, location + u".timezone"_s, location + u".language"_s,
             location + u".address.city"_s, u"customer.provisioningParameters.meetings.timezone"_s, u"locations[0].name"_s,
             u"locations[0].timeZone"_s, u"locations[0].preferredLanguage"_s, u"locations[0].announcementLanguage"_s,
             u"locations[0].address.address1"_s, u"locations[0].address.postalCode"_s, u"users[0].email"_s, u"users[0].package"_s,
             u"users[0].location"_s, u"users[0].packages[0]"_s, u"users[0].provisioningParameters.firstName"_s,
             u"users[0].provisioningParameters.lastName"_s, u"users[0].provisioningParameters.primaryPhoneNumber"_s,
             u"users[0].provisioningParameters.extension"_s},
        17, u"text"_s);
    rows({u"customer"_s, u"customer.address"_s, u"customer.customerInfo"_s, u"customer.provisioningParameters"_s,
             u"customer.provisioningParameters.calling"_s, location, location + u".address"_s, u"locations[0]"_s, u"locations[0].address"_s,
             u"users[0]"_s, u"users[0].provisioningParameters"_s},
        u"text"_s, u"object"_s);
    rows({u"customer.packages"_s, u"locations"_s, u"users"_s, u"users[0].packages"_s}, u"text"_s, u"list"_s);
    rows({u"restrictedByPartner"_s}, u"true"_s, u"boolean"_s);
}

void TestOnboardingFile::everyFieldNeedsItsType()
{
    QFETCH(const QJsonValue, wrong);
    QFETCH(const QString, type);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    const auto entry = readOne(test::withValue(wholeEntry(), path, wrong));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Invalid);
    QCOMPARE(toldOf(entry.error().fields), QStringList{u"%1 type %2"_s.arg(path, type)});
}

void TestOnboardingFile::nearMissesAreNamed_data()
{
    QTest::addColumn<QString>("meant");
    QTest::newRow("Template") << u"template"_s;
    QTest::newRow("tempalte") << u"template"_s;
    QTest::newRow("user") << u"users"_s;
    QTest::newRow("restrictedByPartners") << u"restrictedByPartner"_s;
    QTest::newRow("customer.externalID") << u"externalId"_s;
    QTest::newRow("customer.package") << u"packages"_s;
    QTest::newRow("customer.adress") << u"address"_s;
    QTest::newRow("customer.address.addressLine") << u"addressLine1"_s;
    QTest::newRow("customer.address.adressLine2") << u"addressLine2"_s;
    QTest::newRow("customer.address.stateOrProvice") << u"stateOrProvince"_s;
    QTest::newRow("customer.address.coutnry") << u"country"_s;
    QTest::newRow("customer.customerInfo.primaryEmial") << u"primaryEmail"_s;
    QTest::newRow("locations[0].timezone") << u"timeZone"_s;
    QTest::newRow("customer.provisioningParameters.calling.location.timeZone") << u"timezone"_s;
    QTest::newRow("users[0].emial") << u"email"_s;
    QTest::newRow("users[0].provisioningParameters.fistName") << u"firstName"_s;
    QTest::newRow("users[0].provisioningParameters.primaryPhonenumber") << u"primaryPhoneNumber"_s;
}

void TestOnboardingFile::nearMissesAreNamed()
{
    QFETCH(const QString, meant);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    const auto entry = readOne(test::withValue(wholeEntry(), path, u"x"_s));
    QVERIFY(!entry);
    QCOMPARE(toldOf(entry.error().fields), QStringList{u"%1 unknown-field %2"_s.arg(path, meant)});
}

void TestOnboardingFile::otherFieldsAreToldAndNotSent()
{
    QJsonObject object = test::withValue(wholeEntry(), u"customer.favouriteColour"_s, u"blue"_s);
    object = test::withValue(object, u"users[1].shoeSize"_s, 44);
    const auto file = readOnboardingFile(test::bytesOf(object));
    QVERIFY(file && file->first().entry);
    QCOMPARE(file->first().unknownFields, (QStringList{u"customer.favouriteColour"_s, u"users[1].shoeSize"_s}));
    QVERIFY(*file->first().entry == *readOne(wholeEntry()));
}

void TestOnboardingFile::entriesDoNotTouchEachOther()
{
    const QJsonArray entries{wholeEntry(), QJsonValue(), test::withValue(wholeEntry(), u"customer.packages"_s, 1), wholeEntry()};
    const auto file = readOnboardingFile(test::bytesOf(entries));
    QVERIFY(file);
    QCOMPARE(file->size(), 4);
    QList<bool> read;
    for (qsizetype i = 0; i < file->size(); ++i) {
        QCOMPARE(file->at(i).position, i + 1);
        read << file->at(i).entry.has_value();
    }
    QCOMPARE(read, (QList<bool>{true, false, false, true}));
    QCOMPARE(file->at(2).externalId, u"file-1"_s);
}

void TestOnboardingFile::sizesAreBounded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("B28 depth 100,000") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QTest::newRow("B28 depth 2,000 in a field")
        << QByteArray(R"({"customer":)" + QByteArray(R"({"a":)").repeated(2000) + "1" + QByteArray(2001, '}'));
    QTest::newRow("B28 1e400") << QByteArray(R"({"customer":{"packages":1e400}})");
    QTest::newRow("B28 NaN") << QByteArray(R"({"customer":NaN})");
    QTest::newRow("B28 million keys") << [] {
        QByteArray json = "{";
        for (int i = 0; i < 300'000; ++i)
            json += "\"k" + QByteArray::number(i) + "\":0,";
        return QByteArray(json + "\"customer\":1}");
    }();
    QTest::newRow("B28 long text") << QByteArray(R"({"customer":")" + QByteArray(20'000'000, 'x') + R"("})");
}

void TestOnboardingFile::sizesAreBounded()
{
    QFETCH(const QByteArray, json);
    const auto file = readOnboardingFile(json);
    QVERIFY(!file || !file->first().entry);
}

void TestOnboardingFile::whatIsThereTwiceIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("e-mail") << u"users[2].email"_s << u"USER0.file-1@north.example"_s << u"duplicate"_s;
    QTest::newRow("extension") << u"users[1].provisioningParameters.extension"_s << u"1000"_s << u"duplicate"_s;
    QTest::newRow("location like the calling location") << u"locations[0].name"_s << u"head OFFICE"_s << u"duplicate"_s;
    QTest::newRow("location that is not there") << u"users[0].location"_s << u"Attic"_s << u"location-unknown"_s;
}

void TestOnboardingFile::whatIsThereTwiceIsNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const QString, rule);
    const auto entry = readOne(test::withValue(wholeEntry(), path, value));
    QVERIFY(entry);
    const QStringList told = toldOf(checkEntry(*entry, PackageCatalog::shipped()));
    QVERIFY2(told.contains(u"%1 %2 %3"_s.arg(path, rule, value)), qPrintable(told.join(u'\n')));
}

void TestOnboardingFile::thePlanHasEveryStepInOrder()
{
    const Operation plan = planOnboarding(*readOne(wholeEntry()), PackageCatalog::shipped(), u"tester"_s, QDateTime::currentDateTimeUtc());
    QList<StepKind> kinds;
    for (const OperationStep& step : plan.steps)
        kinds << step.kind;
    const QList<StepKind> wanted{StepKind::CreateCustomer, StepKind::SetRestricted, StepKind::CreateLocation, StepKind::EnableCalling,
        StepKind::CreateSubscriber, StepKind::CreateSubscriber, StepKind::CreateSubscriber};
    QVERIFY(kinds == wanted);
    QCOMPARE(plan.naturalKey, u"file-1"_s);
    QCOMPARE(plan.steps[4].subject, u"user0.file-1@north.example"_s);
}

void TestOnboardingFile::attachingLeavesRestrictedModeAlone()
{
    const auto entry = readOne(test::withValue(wholeEntry(), u"customer.orgId"_s, u"someOrganization"_s));
    const Operation plan = planOnboarding(*entry, PackageCatalog::shipped(), u"tester"_s, QDateTime::currentDateTimeUtc());
    for (const OperationStep& step : plan.steps)
        QVERIFY(step.kind != StepKind::SetRestricted);
}

QTEST_GUILESS_MAIN(TestOnboardingFile)
#include "tst_onboardingfile.moc"
