// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/onboardingsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd {

class TestOnboardingSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneExternalIdAreOneCustomer();
    void columnsAreFoundByAnyOfTheirNames();
    void aCustomerThatCannotBeReadIsNamedAndTheOthersStay_data();
    void aCustomerThatCannotBeReadIsNamedAndTheOthersStay();
    void aFileWithoutExternalIdsIsRefused();

private:
    [[nodiscard]] Result<OnboardingSheet> read(const QByteArray& bytes);

    QTemporaryDir m_directory;
};

namespace {

const QByteArray bulkHeader =
    "External ID,Customer name,Administrator e-mail,Template,Packages,Limits,Address line 1,City,Country,Headquarters,Time zone,"
    "Call language,Restricted by partner,User e-mail,First name,Last name,User package,Phone number,Extension\r\n";
const QByteArray bakery =
    "b-1,Bakery,dana@bakery.example,Standard calling,Webex Calling; webex_meetings,webex_calling=10,Rothschild 45,Tel Aviv,il,Main,"
    "Asia/Jerusalem,en_us,FALSE,dana@bakery.example,Dana,Levi,Webex Calling,+97235550123,0042\r\n"
    "b-1,,,,,,,,,,,,,yossi@bakery.example,Yossi,Cohen,Meetings,,\r\n";
const QByteArray mill = "m-1,Mill,info@mill.example,Standard calling,webex_meetings,,Street 1,Berlin,DE,,Europe/Berlin,,,,,,,,\r\n";

} // namespace

Result<OnboardingSheet> TestOnboardingSheet::read(const QByteArray& bytes)
{
    const QString path = m_directory.filePath(u"customers.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the file of the test");
    file.close();
    return readOnboardingSheet(path, PackageCatalog::shipped());
}

void TestOnboardingSheet::rowsOfOneExternalIdAreOneCustomer()
{
    const auto sheet = read(bulkHeader + bakery + mill);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->entries.size(), 2);
    QVERIFY(sheet->entries.at(0).entry.has_value());
    const OnboardingEntry& first = *sheet->entries.at(0).entry;
    QCOMPARE(first.customer.externalId, u"b-1"_s);
    QCOMPARE(first.customer.packages, (QStringList{u"webex_calling"_s, u"webex_meetings"_s}));
    QCOMPARE(first.customer.packageLimits.value(u"webex_calling"_s), 10);
    QCOMPARE(first.customer.address.country, u"IL"_s);
    QVERIFY(!first.restrictedByPartner);
    QVERIFY(first.customer.calling.has_value());
    QCOMPARE(first.customer.calling->address, first.customer.address);
    QCOMPARE(first.customer.calling->timeZone, u"Asia/Jerusalem"_s);
    QCOMPARE(first.users.size(), 2);
    QCOMPARE(first.users.at(0).subscriber.extension, u"0042"_s);
    QCOMPARE(first.users.at(1).subscriber.package, u"webex_meetings"_s);
    const OnboardingEntry& second = *sheet->entries.at(1).entry;
    QVERIFY(second.restrictedByPartner);
    QVERIFY(!second.customer.calling.has_value());
    QVERIFY(second.users.isEmpty());
}

void TestOnboardingSheet::columnsAreFoundByAnyOfTheirNames()
{
    const auto sheet = read(
        "packages;externalId;NAME;primaryEmail;provisioningId;addressLine1;city;country;Notes\nwebex_meetings;x-1;Mill;a@b.example;T;S 1;B;DE;hi\n");
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->unknownColumns, QStringList{u"Notes"_s});
    const OnboardingEntry& entry = *sheet->entries.constFirst().entry;
    QCOMPARE(entry.customer.externalId, u"x-1"_s);
    QCOMPARE(entry.customer.name, u"Mill"_s);
    QCOMPARE(entry.templateRef, u"T"_s);
    QCOMPARE(entry.customer.address.line1, u"S 1"_s);
}

void TestOnboardingSheet::aCustomerThatCannotBeReadIsNamedAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("rule");
    QTest::newRow("two names for one customer")
        << QByteArray("b-1,Other,,,,,,,,,,,,,,,,,\r\n") << u"line 5, Customer name"_s << u"differs"_s;
    QTest::newRow("limit that is no number") << QByteArray("c-1,C,,,,webex_calling=many,,,,,,,,,,,,,\r\n") << u"line 5, Limits"_s
                                             << u"limit"_s;
    QTest::newRow("neither TRUE nor FALSE") << QByteArray("c-1,C,,,,,,,,,,,maybe,,,,,,\r\n") << u"line 5, Restricted by partner"_s
                                            << u"true-false"_s;
    QTest::newRow("no external ID") << QByteArray(",C,,,,,,,,,,,,,,,,,\r\n") << u"line 5, External ID"_s << u"required"_s;
    QTest::newRow("B13 short row") << QByteArray("c-1,C\r\n") << u"line 5"_s << u"too-few"_s;
}

void TestOnboardingSheet::aCustomerThatCannotBeReadIsNamedAndTheOthersStay()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, field);
    QFETCH(QString, rule);
    const auto sheet = read(bulkHeader + bakery + mill + rows);
    QVERIFY(sheet.has_value());
    int refused = 0;
    for (const OnboardingSheetEntry& entry : sheet->entries) {
        if (entry.entry)
            continue;
        ++refused;
        QCOMPARE(entry.entry.error().fields.constFirst().field, field);
        QCOMPARE(entry.entry.error().fields.constFirst().rule, rule);
    }
    QCOMPARE(refused, 1);
    QVERIFY(sheet->entries.at(1).entry.has_value());
}

void TestOnboardingSheet::aFileWithoutExternalIdsIsRefused()
{
    const auto sheet = read("Customer name,Country\nMill,DE\n");
    QVERIFY(!sheet.has_value());
    QCOMPARE(sheet.error().fields.constFirst().rule, u"missing-column"_s);
}

} // namespace pd

QTEST_GUILESS_MAIN(pd::TestOnboardingSheet)
#include "tst_onboardingsheet.moc"
