// SPDX-License-Identifier: GPL-3.0-or-later
// What people really give to the page that imports users (reliability.md B01–B27): each file gives its verdicts and its sentence; nothing is sent.
#include "items/userplanmodel.h"
#include "ui/userbench.h"
#include "ui/users/importuserspage.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

#include <sys/stat.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using pd::UserImport;
using pd::UserVerdict;
using pd::test::UserBench;

namespace {

const QByteArray titles = "User ID/Email (Required),First Name,Last Name,Location,Phone Number,Extension,Webex Calling,Webex Meetings";
const QByteArray good = "mia@harbour.example,Mia,Moor,,,,FALSE,TRUE";

QByteArray fileOf(const QList<QByteArray>& rows, const QByteArray& end = "\r\n")
{
    QByteArray bytes = titles + end;
    for (const QByteArray& row : rows)
        bytes += row + end;
    return bytes;
}

QByteArray inUtf16(const QByteArray& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
        mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder(QString::fromUtf8(text));
}

QByteArray withPhone(const QByteArray& number) { return "mia@harbour.example,Mia,Moor,Head office," + number + ",,TRUE,FALSE"; }

QByteArray withEmail(const QByteArray& email) { return email + ",Mia,Moor,,,,FALSE,TRUE"; }

QByteArray withName(const QByteArray& name) { return "mia@harbour.example," + name + ",Moor,,,,FALSE,TRUE"; }

} // namespace

class UsersFileFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileGivesItsVerdicts_data();
    void aFileGivesItsVerdicts();
    void aFileThatIsNoneIsRefusedInWords_data();
    void aFileThatIsNoneIsRefusedInWords();
    void valuesAreTakenAsTheyAreMeant_data();
    void valuesAreTakenAsTheyAreMeant();
    void whatIsNoRegularFileIsRefused();
    void suggestedNamesAreHarmless();

private:
    [[nodiscard]] pd::ImportUsersPage& page()
    {
        return *static_cast<pd::ImportUsersPage*>(m_bench->desk().window().page(u"import-users"_s));
    }
    [[nodiscard]] UserImport& import() { return *page().import(); }
    [[nodiscard]] QString write(const QByteArray& bytes);
    void open(const QString& path);
    [[nodiscard]] QString message();
    /// A letter for each row: Add, Change, Remove, Unchanged, Wrong.
    [[nodiscard]] QString verdicts();
    [[nodiscard]] QString reason(int row) { return page().model()->index(row, pd::UserPlanModel::ReasonColumn).data().toString(); }

    std::unique_ptr<UserBench> m_bench;
};

void UsersFileFaultsTest::initTestCase()
{
    m_bench = std::make_unique<UserBench>();
    QVERIFY(m_bench->isReady());
    pd::UserRequest jose = UserBench::user(u"jose"_s, u"webex_meetings"_s);
    jose.firstName = u"Jos\u00e9"_s;
    jose.displayName.clear();
    QVERIFY(m_bench->add({UserBench::user(u"dana"_s, u"webex_calling"_s, u"2001"_s), jose}));
    m_bench->show();
    m_bench->desk().window().setCurrentPage(u"import-users"_s);
}

QString UsersFileFaultsTest::write(const QByteArray& bytes)
{
    QFile file(m_bench->desk().session().file(u"fault.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("test file not written");
    return file.fileName();
}

void UsersFileFaultsTest::open(const QString& path)
{
    import().begin();
    page().open(m_bench->desk().customerId(), {}, path);
    QTRY_VERIFY_WITH_TIMEOUT(import().phase() == UserImport::Phase::Ready || import().error().has_value(), 20'000);
}

QString UsersFileFaultsTest::message()
{
    const auto* bar = page().findChild<pd::MessageBar*>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

QString UsersFileFaultsTest::verdicts()
{
    QString letters;
    for (const pd::UserChange& change : import().plan().changes)
        letters += u"ACRUW"_s.at(int(change.verdict));
    return letters;
}

void UsersFileFaultsTest::aFileGivesItsVerdicts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("verdicts");
    QTest::addColumn<QString>("words"); // in the reason of the last row
    QTest::addColumn<bool>("asks"); // to look at the encoding
    const auto row = [](const char* name, const QByteArray& bytes, const QString& letters, const QString& words = {}, bool asks = false) {
        QTest::newRow(name) << bytes << letters << words << asks;
    };
    row("B01 BOM", "\xEF\xBB\xBF" + fileOf({good}), u"A"_s);
    row("B02 UTF-16 LE", inUtf16(fileOf({good}), false, true), u"A"_s);
    row("B02 UTF-16 BE", inUtf16(fileOf({good}), true, true), u"A"_s);
    row("B02 UTF-16 LE without BOM", inUtf16(fileOf({good}), false, false), u"A"_s, {}, true);
    row("B02 UTF-16 BE without BOM", inUtf16(fileOf({good}), true, false), u"A"_s, {}, true);
    row("B03 Windows-1255", fileOf({withName("\xe3\xf0\xe4")}), u"A"_s, {}, true);
    row("B04 invalid byte in one row",
        fileOf({good, withEmail("b@harbour.example").replace("Mia", "Jos\xC3\xA9"), "x@harbour.example,D\xFF,L,,,,FALSE,TRUE"}), u"AAW"_s,
        u"2"_s);
    row("B05 LF", fileOf({good, withEmail("b@harbour.example")}, "\n"), u"AA"_s);
    row("B05 CR", fileOf({good, withEmail("b@harbour.example")}, "\r"), u"AA"_s);
    row("B05 mixed", fileOf({good}, "\n") + withEmail("b@harbour.example") + "\r\n", u"AA"_s);
    row("B06 semicolon", fileOf({good}).replace(',', ';'), u"A"_s);
    row("B06 tab", fileOf({good}).replace(',', '\t'), u"A"_s);
    row("B06 bar", fileOf({good}).replace(',', '|'), u"A"_s);
    row("B06 sep=;", "sep=;\r\n" + fileOf({good}).replace(',', ';'), u"A"_s);
    row("B07 newline in quotes", fileOf({withName("\"Mia\nMaria\"")}), u"W"_s);
    row("B07 text after a quote", fileOf({good, "x@harbour.example,\"M\"x,L,,,,FALSE,TRUE"}), u"AW"_s, u"quot"_s);
    row("B08 NUL", fileOf({good, QByteArray("x@harbour.example,M\0a,L,,,,FALSE,TRUE", 38)}), u"AW"_s);
    row("B10 formulas are text",
        fileOf({withName("=cmd"), withEmail("b@harbour.example").replace("Mia", "@SUM"),
            withEmail("c@harbour.example")
                .replace("Mia",
                    "\xEF\xBC\x9D"
                    "1+1")}),
        u"AAA"_s);
    row("B12 extra and reordered columns",
        "Department,Webex Meetings,Last Name,First Name,User ID/Email (Required)\r\nSales,TRUE,Moor,Mia,mia@harbour.example\r\n", u"A"_s);
    row("B13 short row", fileOf({good, "x@harbour.example,M"}), u"AW"_s, u"2"_s);
    row("B13 long row", fileOf({good, withEmail("x@harbour.example") + ",,"}), u"AW"_s, u"10"_s);
    row("B14 the same user twice", fileOf({good, withEmail("MIA@harbour.example ")}), u"AW"_s, u"2"_s);
    row("B15 is there already", fileOf({"dana@harbour.example,,,,,2001,TRUE,FALSE", "dana2@harbour.example,D,L,,,,FALSE,TRUE"}), u"UA"_s);
    row("B15 is there, to be changed", fileOf({"dana@harbour.example,Daniela,,,,,TRUE,FALSE"}), u"C"_s);
    row("B16 no @", fileOf({withEmail("mia.harbour.example")}), u"W"_s, u"address"_s);
    row("B16 two @", fileOf({withEmail("mia@x@harbour.example")}), u"W"_s, u"address"_s);
    row("B16 255 characters", fileOf({withEmail(QByteArray(240, 'm') + "@harbour.example")}), u"W"_s);
    row("B16 IDN",
        fileOf({withEmail("mia@b\xC3\xBC"
                          "cher.example")}),
        u"A"_s);
    row("B16 quoted local part", fileOf({"\"\"\"mia moor\"\"@harbour.example\",Mia,Moor,,,,FALSE,TRUE"}), u"W"_s);
    row("B16 +tag", fileOf({withEmail("mia+work@harbour.example")}), u"A"_s);
    row("B16 trailing dot", fileOf({withEmail("mia@harbour.example.")}), u"W"_s);
    row("B17 hidden direction in an e-mail", fileOf({withEmail("mia\xE2\x80\xAE@harbour.example")}), u"W"_s);
    row("B17 hidden direction in a name",
        fileOf({withName("Mi\xE2\x80\xAE"
                         "a")}),
        u"A"_s, u"Mia"_s);
    row("B18 look-alike domain", fileOf({withEmail("mia@h\xD0\xB0rbour.example")}), u"A"_s, u"xn--"_s);
    row("B19 combining flood", fileOf({withName("M\xCC\x81\xCC\x82\xCC\x83\xCC\x84ia")}), u"A"_s);
    row("B19 200 characters", fileOf({withName(QByteArray(200, 'm'))}), u"W"_s);
    row("B19 emoji with joiners", fileOf({withName("Mia \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB")}), u"A"_s);
    row("B19 lone surrogate", fileOf({good, "x@harbour.example,M\xED\xA0\x80,L,,,,FALSE,TRUE", withName("Jos\xC3\xA9")}), u"AWW"_s);
    row("B20 decomposed name", fileOf({"jose@harbour.example,Jose\xCC\x81,Stone,,,,FALSE,TRUE"}), u"U"_s);
    row("B21 letters", fileOf({withPhone("510-CALL-NOW")}), u"W"_s, u"digits"_s);
    row("B21 16 digits", fileOf({withPhone("+1510555014200000")}), u"W"_s);
    row("B21 spreadsheet notation", fileOf({withPhone("9.72E+11")}), u"W"_s, u"text"_s);
}

void UsersFileFaultsTest::aFileGivesItsVerdicts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    open(write(bytes));
    QVERIFY2(!import().error(), qPrintable(message()));
    QTEST(verdicts(), "verdicts");
    const int last = page().model()->rowCount() - 1;
    const QString why = reason(last);
    QVERIFY2(why.contains(words), qPrintable(why));
    if (verdicts().endsWith(u'W'))
        QVERIFY(!why.isEmpty());
    QTEST(import().isEncodingDoubtful(), "asks");
}

void UsersFileFaultsTest::aFileThatIsNoneIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("B07 never closed") << fileOf({good, "x@harbour.example,\"M,L"}) << u"3"_s;
    QTest::newRow("B09 10 MB in one cell") << fileOf({withName(QByteArray(10 * 1024 * 1024, 'm'))}) << QString();
    QTest::newRow("B09 1,000,000 columns") << QByteArray(QByteArray("Email") + QByteArray(1'000'000, ',') + "\r\n" + good + "\r\n")
                                           << QString();
    QTest::newRow("B09 empty") << QByteArray() << QString();
    QTest::newRow("B09 header only") << QByteArray(titles + "\r\n") << QString();
    QTest::newRow("B11 a title twice") << QByteArray("Email,First Name,first name \r\na@b.example,A,B\r\n") << u"first name"_s;
    QTest::newRow("B11 two titles of one meaning")
        << QByteArray("Email,Phone Number,Direct Line\r\na@b.example,1,2\r\n") << u"Direct Line"_s;
    QTest::newRow("B12 no e-mail column") << QByteArray("First Name,Last Name\r\nA,B\r\n") << u"User ID/Email"_s;
    QTest::newRow("B27 workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00[Content_Types].xml xl/workbook.xml", 48) << u"workbook"_s;
    QTest::newRow("B27 old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(64, 'x')) << u"workbook"_s;
    QTest::newRow("B27 HTML") << QByteArray("<!DOCTYPE html><html><table><tr><td>a</td></tr></table></html>") << QString();
    QTest::newRow("B27 PDF") << QByteArray("%PDF-1.7\n1 0 obj") << QString();
    QTest::newRow("B27 gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) << QString();
}

void UsersFileFaultsTest::aFileThatIsNoneIsRefusedInWords()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    open(write(bytes));
    QVERIFY(import().error().has_value());
    QVERIFY2(!message().isEmpty() && message().contains(words), qPrintable(message()));
    QCOMPARE(page().model()->rowCount(), 0);
    QVERIFY(!page().findChild<QPushButton*>(u"apply"_s)->isVisible());
}

void UsersFileFaultsTest::valuesAreTakenAsTheyAreMeant_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("extension");
    QTest::newRow("B21 national") << withPhone("(510) 555-0142") << u"+15105550142"_s << QString();
    QTest::newRow("B21 international") << withPhone("+972 50 123 4567") << u"+972501234567"_s << QString();
    QTest::newRow("B21 00 in front") << withPhone("00972501234567") << u"+972501234567"_s << QString();
    QTest::newRow("B21 plus lost in a spreadsheet") << withPhone("972501234567") << u"+972501234567"_s << QString();
    QTest::newRow("B21 Arabic digits") << withPhone(
        "+\xD9\xA9\xD9\xA7\xD9\xA2\xD9\xA5\xD9\xA0\xD9\xA1\xD9\xA2\xD9\xA3\xD9\xA4\xD9\xA5\xD9\xA6\xD9\xA7")
                                       << u"+972501234567"_s << QString();
    QTest::newRow("B22 leading zeros") << QByteArray("mia@harbour.example,Mia,Moor,Head office,,0042,TRUE,FALSE") << QString() << u"0042"_s;
}

void UsersFileFaultsTest::valuesAreTakenAsTheyAreMeant()
{
    QFETCH(const QByteArray, row);
    open(write(fileOf({row})));
    QCOMPARE(verdicts(), u"A"_s);
    QTEST(import().plan().changes.constFirst().phoneNumber, "number");
    QTEST(import().plan().changes.constFirst().extension, "extension");
}

/// B26, and B05 at the edges of read buffers.
void UsersFileFaultsTest::whatIsNoRegularFileIsRefused()
{
    const auto path = [this](const QString& name) { return m_bench->desk().session().file(name); };
    QCOMPARE(mkfifo(qPrintable(path(u"pipe.csv"_s)), 0600), 0);
    QCOMPARE(symlink(qPrintable(path(u"loop.csv"_s)), qPrintable(path(u"loop.csv"_s))), 0);
    for (const QString& one : {path(QString()), path(u"pipe.csv"_s), path(u"loop.csv"_s), path(u"gone.csv"_s), u"/dev/zero"_s}) {
        open(one);
        QVERIFY2(import().error().has_value() && !message().isEmpty(), qPrintable(one));
    }
    for (const int size : {4095, 4096, 4097, 8191, 8192, 8193}) {
        QByteArray bytes = titles + "\r\r\n";
        int i = 0;
        while (bytes.size() + 60 < size)
            bytes += "u" + QByteArray::number(i++) + "@harbour.example,A,B,,,,FALSE,TRUE\r\r\n";
        bytes += "last@harbour.example," + QByteArray(std::max(1, size - int(bytes.size()) - 41), 'm') + ",B,,,,FALSE,TRUE\r\r\n";
        open(write(bytes));
        QCOMPARE(import().plan().changes.size(), i + 1);
        QCOMPARE(import().plan().count(UserVerdict::Add), i + 1);
    }
}

/// B25
void UsersFileFaultsTest::suggestedNamesAreHarmless()
{
    open(write(fileOf({withEmail("no address")})));
    QTest::mouseClick(page().findChild<QPushButton*>(u"saveFailed"_s), Qt::LeftButton);
    auto* dialog = page().findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"failed-users.csv"_s);
    dialog->reject();
}

QTEST_MAIN(UsersFileFaultsTest)
#include "tst_usersfilefaults.moc"
