// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/usersheet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd {

class TestUserSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOfControlHubAreKnown_data();
    void headersOfControlHubAreKnown();
    void aFileGivesItsUsers_data();
    void aFileGivesItsUsers();
    void aRowThatIsWrongIsNamedAndTheOthersStay_data();
    void aRowThatIsWrongIsNamedAndTheOthersStay();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void aPersonMayMapAColumn();
    void twentyThousandRowsAreReadInASecond();

private:
    [[nodiscard]] QString file(const QByteArray& bytes);
    [[nodiscard]] Result<UserSheet> read(const QByteArray& bytes) { return readUserSheet(file(bytes), PackageCatalog::shipped()); }

    QTemporaryDir m_directory;
};

namespace {

const QByteArray plainFile =
    "User ID/Email (Required),First Name,Last Name,Phone Number,Extension,Location,Webex Calling,Webex Meetings\r\n"
    "dana@bakery.example,Dana,Levi,+97235550123,0042,Head Office,TRUE,FALSE\r\n"
    "yossi@bakery.example,Yossi,Cohen,,,,FALSE,FALSE\r\n";

QByteArray utf16(const QByteArray& text, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(QString::fromUtf8(text));
}

} // namespace

QString TestUserSheet::file(const QByteArray& bytes)
{
    const QString path = m_directory.filePath(u"users.csv"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write the file of the test");
    return path;
}

void TestUserSheet::headersOfControlHubAreKnown_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("meaning");
    QTest::addColumn<QString>("package");
    QTest::newRow("key") << u"User ID/Email (Required)"_s << int(UserSheetColumn::Email) << QString();
    QTest::newRow("key, other case") << u"user id/email (required)"_s << int(UserSheetColumn::Email) << QString();
    QTest::newRow("older number") << u"Directory Number"_s << int(UserSheetColumn::PhoneNumber) << QString();
    QTest::newRow("licence with site") << u"Webex Meetings [sub-site]"_s << int(UserSheetColumn::Package) << u"webex_meetings"_s;
    QTest::newRow("licence with subscription") << u"Webex Calling (Sub1234567)"_s << int(UserSheetColumn::Package) << u"webex_calling"_s;
    QTest::newRow("renamed in 2025") << u"Customer Experience Essentials"_s << int(UserSheetColumn::Package) << u"cx_essentials"_s;
    QTest::newRow("new name") << u"Customer Assist"_s << int(UserSheetColumn::Package) << u"cx_essentials"_s;
    QTest::newRow("wire name") << u"webex_calling_standard"_s << int(UserSheetColumn::Package) << u"webex_calling_standard"_s;
    QTest::newRow("one column for all") << u"Package"_s << int(UserSheetColumn::PackageName) << QString();
    QTest::newRow("caller ID is left alone") << u"Caller ID First Name"_s << int(UserSheetColumn::Ignored) << QString();
    QTest::newRow("package of no user") << u"Common area calling"_s << int(UserSheetColumn::Ignored) << QString();
}

void TestUserSheet::headersOfControlHubAreKnown()
{
    QFETCH(QString, header);
    QFETCH(int, meaning);
    QFETCH(QString, package);
    const UserSheetColumn column = meaningOf(header, PackageCatalog::shipped());
    QCOMPARE(int(column.meaning), meaning);
    QCOMPARE(column.package, package);
}

void TestUserSheet::aFileGivesItsUsers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << plainFile;
    QTest::newRow("B01 BOM") << QByteArray("\xEF\xBB\xBF" + plainFile);
    QTest::newRow("B02 UTF-16 LE") << utf16(plainFile, false);
    QTest::newRow("B02 UTF-16 BE") << utf16(plainFile, true);
    QTest::newRow("B05 LF") << QByteArray(plainFile).replace("\r\n", "\n");
    QTest::newRow("B05 CR") << QByteArray(plainFile).replace("\r\n", "\r");
    QTest::newRow("B05 CRCRLF") << QByteArray(plainFile).replace("\r\n", "\r\r\n");
    QTest::newRow("B06 semicolon") << QByteArray(plainFile).replace(',', ';');
    QTest::newRow("B06 tab") << QByteArray(plainFile).replace(',', '\t');
    QTest::newRow("B06 sep=") << QByteArray("sep=|\r\n" + QByteArray(plainFile).replace(',', '|'));
    QTest::newRow("B10 guarded number") << QByteArray(plainFile).replace("+972", "'+972");
    QTest::newRow("B07 quoted") << QByteArray(plainFile).replace("Dana,Levi", "\"Dana\",\"Levi\"");
    QTest::newRow("empty lines") << QByteArray(plainFile + "\r\n,,,,,,,\r\n");
}

void TestUserSheet::aFileGivesItsUsers()
{
    QFETCH(QByteArray, bytes);
    const auto users = read(bytes);
    QVERIFY2(users.has_value(), users ? "" : qPrintable(users.error().detail));
    QCOMPARE(users->users.size(), 2);
    const UserRequest& first = users->users.at(0);
    QVERIFY(first.problems.isEmpty());
    QCOMPARE(first.email, u"dana@bakery.example"_s);
    QCOMPARE(first.firstName + u' ' + first.lastName, u"Dana Levi"_s);
    QCOMPARE(first.phoneNumber, u"+97235550123"_s);
    QCOMPARE(first.extension, u"0042"_s);
    QCOMPARE(first.packages, (QMap<QString, bool>{{u"webex_calling"_s, true}, {u"webex_meetings"_s, false}}));
    QVERIFY(!first.asksForDeletion());
    QVERIFY(users->users.at(1).asksForDeletion());
}

void TestUserSheet::aRowThatIsWrongIsNamedAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("rule");
    QTest::newRow("B04 not UTF-8") << QByteArray("a@b.example,D\xFFna,L,,,,TRUE,\n") << u"encoding"_s;
    QTest::newRow("B07 text after a quote") << QByteArray("a@b.example,\"D\"x,L,,,,TRUE,\n") << u"quote"_s;
    QTest::newRow("B08 NUL") << QByteArray("a@b.example,D\0na,L,,,,TRUE,\n", 28) << u"nul"_s;
    QTest::newRow("B13 short") << QByteArray("a@b.example,Dana\n") << u"too-few"_s;
    QTest::newRow("B13 long") << QByteArray("a@b.example,D,L,,,,TRUE,,,\n") << u"too-many"_s;
    QTest::newRow("B14 twice") << QByteArray("DANA@bakery.example ,D,L,,,,TRUE,\n") << u"duplicate-of"_s;
    QTest::newRow("B16 no address") << QByteArray("dana.bakery.example,D,L,,,,TRUE,\n") << u"email"_s;
    QTest::newRow("no e-mail") << QByteArray(",D,L,,,,TRUE,\n") << u"required"_s;
    QTest::newRow("neither TRUE nor FALSE") << QByteArray("a@b.example,D,L,,,,yes,\n") << u"true-false"_s;
    QTest::newRow("B17 hidden direction") << QByteArray("a\xE2\x80\xAE@b.example,D,L,,,,TRUE,\n") << u"bidi-controls"_s;
}

void TestUserSheet::aRowThatIsWrongIsNamedAndTheOthersStay()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, rule);
    const auto users = read(plainFile + row);
    QVERIFY(users.has_value());
    QCOMPARE(users->users.size(), 3);
    QCOMPARE(users->users.at(2).line, 4);
    QVERIFY(!users->users.at(2).problems.isEmpty());
    QCOMPARE(users->users.at(2).problems.constFirst().rule, rule);
    QVERIFY(users->users.at(1).problems.isEmpty());
}

void TestUserSheet::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::newRow("B09 nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("B09 header only") << plainFile.left(plainFile.indexOf('\n') + 1) << u"no-rows"_s;
    QTest::newRow("B07 quote without end") << QByteArray(plainFile + "\"a@b.example,D\n") << u"open-quote"_s;
    QTest::newRow("B11 header twice") << QByteArray("Email,First Name,first name \na@b.example,A,B\n") << u"duplicate-column"_s;
    QTest::newRow("B11 two columns of one meaning")
        << QByteArray("Email,Phone Number,Direct Line\na@b.example,1,2\n") << u"duplicate-column"_s;
    QTest::newRow("B12 no e-mail column") << QByteArray("First Name,Last Name\nA,B\n") << u"missing-column"_s;
    QTest::newRow("B27 workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00[Content_Types].xml xl/workbook.xml", 48) << u"workbook"_s;
    QTest::newRow("B27 HTML") << QByteArray("<!DOCTYPE html><html><table><tr><td>a</td></tr></table></html>") << u"html"_s;
}

void TestUserSheet::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rule);
    const auto users = read(bytes);
    QVERIFY(!users.has_value());
    QVERIFY(!users.error().fields.isEmpty());
    QCOMPARE(users.error().fields.constFirst().rule, rule);
}

void TestUserSheet::aPersonMayMapAColumn()
{
    const QString path = file("Mail,Vorname\na@b.example,Dana\n");
    QVERIFY(!readUserSheet(path, PackageCatalog::shipped()).has_value());
    const QMap<QString, UserSheetColumn> mapping = {
        {u"Mail"_s, {UserSheetColumn::Email, {}}}, {u"Vorname"_s, {UserSheetColumn::FirstName, {}}}};
    const auto users = readUserSheet(path, PackageCatalog::shipped(), mapping);
    QVERIFY(users.has_value());
    QCOMPARE(users->users.constFirst().firstName, u"Dana"_s);
}

void TestUserSheet::twentyThousandRowsAreReadInASecond()
{
    QByteArray bytes = plainFile.left(plainFile.indexOf('\n') + 1);
    for (int i = 0; i < 20'000; ++i)
        bytes += "user" + QByteArray::number(i) + "@bakery.example,First,Last,,1" + QByteArray::number(i) + ",Head Office,TRUE,FALSE\r\n";
    QElapsedTimer timer;
    timer.start();
    const auto users = read(bytes);
    QVERIFY(users.has_value());
    QCOMPARE(users->users.size(), 20'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    bytes += "one.more@bakery.example,First,Last,,1,Head Office,TRUE,FALSE\r\n";
    const auto more = read(bytes);
    QVERIFY(!more.has_value());
    QCOMPARE(more.error().kind, Error::Kind::TooLarge);
}

} // namespace pd

QTEST_GUILESS_MAIN(pd::TestUserSheet)
#include "tst_usersheet.moc"
