// SPDX-License-Identifier: GPL-3.0-or-later
// What can be pasted into the table of users, and copied out of it.
#include "ui/gridbench.h"
#include "ui/widgets/pastedtable.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::userRow;

namespace {

QString shortened(const pd::UserRow& row)
{
    return QStringList{row.firstName, row.lastName, row.email, row.package, row.location, row.phoneNumber, row.extension}.join(u'|');
}

} // namespace

class UserPasteTest : public QObject, private pd::test::GridBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init() { begin(); }
    void cleanup() { end(); }

    void spreadsheetsArePasted_data();
    void spreadsheetsArePasted();
    void textsAreReadAsTables_data();
    void textsAreReadAsTables();
    void fiveThousandRows();
    void oneValueFillsASelection();
    void copyTakesHeadersAlong();
    void copiedRowsCanBePastedBack();
};

void UserPasteTest::spreadsheetsArePasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    const QString bom(QChar(0xFEFF));
    const QStringList two{u"Ada|Moe|ada@x.example|webex_calling|Bergen||"_s, u"Bo|Lie|bo@x.example|webex_meetings|Haifa||"_s};
    QTest::newRow("tabs, names, short names, wire names")
        << u"Ada\tMoe\tada@x.example\tWebex Calling\tBergen\nBo\tLie\tbo@x.example\twebex_meetings\thaifa"_s << two;
    QTest::newRow("B05 line ends") << u"Ada\tMoe\tada@x.example\tCalling\tBergen\r\nBo\tLie\tbo@x.example\tMeetings\tHaifa\r\n\r\n"_s
                                   << two;
    QTest::newRow("B01 mark and header") << QString(
        bom + u"First name\tLast name\tE-mail\tPackage\tLocation\rAda\tMoe\tada@x.example\tCalling\tBergen\r"_s)
                                         << two.mid(0, 1);
    QTest::newRow("B06 commas") << u"Ada,Moe,ada@x.example,Calling,Bergen\nBo,Lie,bo@x.example,Meetings,Haifa"_s << two;
    QTest::newRow("B06 semicolons") << u"Ada;Moe;ada@x.example;Calling;Bergen"_s << two.mid(0, 1);
    QTest::newRow("B12 other order, more columns")
        << u"Location,Remark,E-mail,Surname,Given name,License\nBergen,new,ada@x.example,Moe,Ada,Webex Calling"_s << two.mid(0, 1);
    QTest::newRow("Hebrew header") << u"שם פרטי\tשם משפחה\tדוא״ל\tחבילה\tמיקום\nAda\tMoe\tada@x.example\tCalling\tBergen"_s
                                   << two.mid(0, 1);
    QTest::newRow("B11 title twice") << u"First name\tFirst name\tE-mail\nAda\tBo\tada@x.example"_s
                                     << QStringList{u"Ada||ada@x.example||||"_s};
    QTest::newRow("B07 quotes") << u"\"Ada \"\"A\"\"\"\t\"Moe\"\tada@x.example"_s << QStringList{u"Ada \"A\"|Moe|ada@x.example||||"_s};
    QTest::newRow("B07 quote that never ends") << u"\"Ada\tMoe\tada@x.example"_s << QStringList{u"\"Ada|Moe|ada@x.example||||"_s};
    QTest::newRow("B10 formulas stay text") << u"=cmd|' /C calc'!A0\t+Moe\t@x"_s << QStringList{u"=cmd|' /C calc'!A0|+Moe|@x||||"_s};
    QTest::newRow("B17 marks stay to be seen") << QString(u"Ada"_s + QChar(0x202E) + u"\tMoe"_s)
                                               << QStringList{QString(u"Ada"_s + QChar(0x202E) + u"|Moe|||||"_s)};
    QTest::newRow("unknown package stays") << u"Ada\tMoe\tada@x.example\tGold"_s << QStringList{u"Ada|Moe|ada@x.example|Gold|||"_s};
    QTest::newRow("B21 numbers, B22 zeros")
        << u"E-mail\tPhone number\tExtension\nada@x.example\t55 12 34 56\t0042\nbo@x.example\t9.72E+11\t07"_s
        << QStringList{u"||ada@x.example|||+4755123456|0042"_s, u"||bo@x.example|||9.72E+11|07"_s};
    QTest::newRow("country of the location") << u"E-mail\tPhone\tLocation\nada@x.example\t03-555-0123\tHaifa"_s
                                             << QStringList{u"||ada@x.example||Haifa|+97235550123|"_s};
    QTest::newRow("B13 short and long rows") << u"Ada\nBo\tLie\tbo@x.example\tMeetings\tHaifa\t\t\tmore\teven more"_s
                                             << QStringList{u"Ada||||||"_s, u"Bo|Lie|bo@x.example|webex_meetings|Haifa||"_s};
}

void UserPasteTest::spreadsheetsArePasted()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, rows);
    m_draft.users = {pd::UserRow()};
    show();
    QApplication::clipboard()->setText(text);
    QTest::keySequence(m_grid, QKeySequence::Paste);
    QStringList found;
    for (const pd::UserRow& row : std::as_const(m_draft.users))
        found << shortened(row);
    QCOMPARE(found, rows);
    m_grid->undo();
    QCOMPARE(m_draft.users, QList{pd::UserRow()});
}

void UserPasteTest::textsAreReadAsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::newRow("a sentence is one cell") << u"Moe, Ada"_s << u"Moe, Ada"_s;
    QTest::newRow("line break in quotes") << u"\"a\nb\"\tc"_s << u"a\nb|c"_s;
    QTest::newRow("doubled ends") << u"a\tb\r\r\nc\td"_s << u"a|b/c|d"_s;
    QTest::newRow("spaces around") << u" a \t b "_s << u"a|b"_s;
    QTest::newRow("quote inside") << u"a\"b\tc"_s << u"a\"b|c"_s;
    QTest::newRow("nothing") << u"\n\t\n \n"_s << QString();
}

void UserPasteTest::textsAreReadAsTables()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cells);
    QStringList rows;
    for (const QStringList& row : pd::pastedTable(text, 10).rows)
        rows << row.join(u'|');
    QCOMPARE(rows.join(u'/'), cells);
}

void UserPasteTest::fiveThousandRows()
{
    m_draft.users = {pd::UserRow()};
    show();
    QString text = u"First name\tLast name\tE-mail\tPackage\n"_s;
    for (int i = 0; i < 5000; ++i)
        text += u"Ada\tMoe\tada%1@x.example\tWebex Calling\r\n"_s.arg(i);
    QApplication::clipboard()->setText(text);
    QSignalSpy pasted(m_grid, &pd::EditableGrid::pasted);
    QElapsedTimer timer;
    timer.start();
    QTest::keySequence(m_grid, QKeySequence::Paste);
    qInfo("5,000 rows pasted in %lld ms", timer.elapsed());
    QCOMPARE(m_draft.users.size(), 25);
    const auto result = pasted.at(0).at(0).value<pd::GridPaste>();
    QCOMPARE(result.rows, 25);
    QCOMPARE(result.rowsLeftOut, 4975);
    QVERIFY(pd::pastedTable(QString(2'000'000, u'"'), 25).rows.size() <= 1); // and a flood of quotes ends soon
}

void UserPasteTest::oneValueFillsASelection()
{
    show();
    QApplication::clipboard()->setText(u"Bergen\n"_s);
    m_grid->goTo(m_model->index(0, 4));
    m_grid->selectionModel()->select(m_model->index(1, 4), QItemSelectionModel::Select);
    QTest::keySequence(m_grid, QKeySequence::Paste);
    QCOMPARE(m_draft.users[0].location, u"Bergen"_s);
    QCOMPARE(m_draft.users[1].location, u"Bergen"_s);
}

void UserPasteTest::copyTakesHeadersAlong()
{
    show();
    m_grid->selectAll();
    QTest::keySequence(m_grid, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text().section(u'\n', 0, 1),
        u"First name\tLast name\tE-mail\tPackage\tLocation\nIngrid\tMoe\tingrid@x.example\tWebex Calling\t"_s);
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains("<th>E-mail</th>"_L1));
    m_grid->goTo(m_model->index(1, 2));
    QTest::keySequence(m_grid, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"lars@x.example\n"_s);
}

void UserPasteTest::copiedRowsCanBePastedBack()
{
    show();
    const QList<pd::UserRow> before = m_draft.users;
    m_grid->selectAll();
    QTest::keySequence(m_grid, QKeySequence::Cut);
    QVERIFY(m_draft.users[0].isEmpty());
    m_grid->goTo(m_model->index(0, 0));
    QTest::keySequence(m_grid, QKeySequence::Paste);
    QCOMPARE(m_draft.users, before);
}

QTEST_MAIN(UserPasteTest)
#include "tst_userpaste.moc"
