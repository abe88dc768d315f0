// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/functionspans.h"
#include "house/repeatedlines.h"
#include "house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace pd::house;

namespace {

/// The arrows of docs/architecture.md: a storey, and the first word of what it may include besides its own.
const QHash<QString, QStringList>& arrows()
{
    static const QHash<QString, QStringList> table{
        {u"models/core"_s, {}},
        {u"models/store"_s, {u"core"_s}},
        {u"models/domain"_s, {u"core"_s, u"reference"_s}},
        {u"models/client"_s, {u"core"_s, u"domain"_s}},
        {u"models/cache"_s, {u"core"_s, u"domain"_s, u"store"_s}},
        {u"models/ledger"_s, {u"core"_s, u"domain"_s, u"store"_s}},
        {u"models/billing"_s, {u"core"_s, u"domain"_s, u"store"_s}},
        {u"models/sync"_s, {u"core"_s, u"domain"_s, u"client"_s, u"cache"_s}},
        {u"models/operations"_s, {u"core"_s, u"domain"_s, u"client"_s, u"cache"_s, u"ledger"_s}},
        {u"models/exchange"_s, {u"core"_s, u"domain"_s, u"cache"_s, u"billing"_s}},
        {u"models/items"_s, {u"core"_s, u"domain"_s, u"cache"_s, u"ledger"_s, u"billing"_s, u"store"_s}},
        {u"ui"_s, {u"core"_s, u"domain"_s, u"items"_s, u"operations"_s, u"sync"_s, u"exchange"_s, u"billing"_s}},
        {u"app"_s,
            {u"core"_s, u"domain"_s, u"store"_s, u"client"_s, u"cache"_s, u"ledger"_s, u"sync"_s, u"operations"_s, u"exchange"_s,
                u"billing"_s, u"items"_s, u"ui"_s}},
        {u"sandbox"_s, {u"core"_s, u"domain"_s, u"store"_s}},
        {u"resources"_s, {}},
    };
    return table;
}

/// Files that may be longer than the others, each with its reason.
const QHash<QString, QString>& longFiles()
{
    static const QHash<QString, QString> files{
        {u"ui/billing/billingpage.h"_s, u"one report seen in five ways: its parts are classes of their own already"_s},
    };
    return files;
}

constexpr int longestFile = 400;
constexpr int longestHeader = 120;
constexpr int longestLine = 150;
constexpr int longestFunction = 40;
constexpr int sameLinesInARow = 6;

} // namespace

/// The rules of the house that a compiler does not know.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsCodeWithoutCommentsAndTexts();
    void findsFunctions();
    void arrowsRunDownOnly();
    void everyFolderHasItsArrows();
    void widgetsStayAbove();
    void filesAreShort();
    void linesAreShort();
    void functionsAreShort();
    void nothingIsWrittenTwice();
    void licenceComesFirst();
    void headersAreReadOnce();
    void namesMeanOneThing();
    void words_data();
    void words();
    void noPlacesOfOneMachine();

private:
    /// Fails with one line per finding.
    static void none(const QStringList& findings);

    QList<SourceFile> m_product;
    QList<SourceFile> m_all;
};

void TestHouse::initTestCase()
{
    const QString root = QStringLiteral(PD_SOURCE_DIR);
    m_product = readSources(root, {u"app"_s, u"ui"_s, u"models"_s, u"sandbox"_s, u"resources"_s});
    m_all = m_product + readSources(root, {u"tests"_s});
    QVERIFY(m_product.size() > 100);
}

void TestHouse::none(const QStringList& findings) { QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n'))); }

void TestHouse::readsCodeWithoutCommentsAndTexts()
{
    const QString text = u"int a = 1'000; // b\nchar c = '{'; /* d\n e */ auto f = \"g \\\" h\";\nauto i = R\"x(j)\" k)x\"_s;"_s;
    QCOMPARE(withoutCommentsAndTexts(text), u"int a = 1'000; \nchar c = ''; \n auto f = \"\";\nauto i = \"\"_s;"_s);
}

void TestHouse::findsFunctions()
{
    const QString code = u"namespace a {\nint x{1};\nclass B {\npublic:\n    B(int c)\n        : m_c{c}\n    {\n        one();\n    }\n};\n"
                         "void f(int a = {}) const\n{\n    if (a) {\n        g();\n    }\n}\n}\n"_s;
    const QList<FunctionSpan> spans = functionsOf(code);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].signature, u"B(int c) : m_c{}"_s);
    QCOMPARE(spans[0].firstLine, 7);
    QCOMPARE(spans[0].bodyLines, 1);
    QCOMPARE(spans[1].bodyLines, 3);
}

void TestHouse::arrowsRunDownOnly()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_product)) {
        const QString storey = file.storey();
        const QString own = storey.section(u'/', -1);
        for (const QString& include : file.includes()) {
            const QString target = include.section(u'/', 0, 0);
            const bool generated = !include.contains(u'/') || include.endsWith(".moc"_L1) || storey == "resources"_L1;
            if (!generated && target != own && !arrows().value(storey).contains(target))
                wrong << u"%1 includes %2"_s.arg(file.path, include);
        }
    }
    none(wrong);
}

void TestHouse::everyFolderHasItsArrows()
{
    QStringList unknown;
    for (const SourceFile& file : std::as_const(m_product)) {
        if (!arrows().contains(file.storey()))
            unknown << file.path;
    }
    none(unknown);
}

void TestHouse::widgetsStayAbove()
{
    QStringList wrong;
    for (const QString& folder : {u"models"_s, u"sandbox"_s}) {
        QDirIterator it(QStringLiteral(PD_SOURCE_DIR) + u'/' + folder, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains("Qt6::Widgets"))
                wrong << file.fileName();
        }
    }
    none(wrong);
}

void TestHouse::filesAreShort()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        if (file.lines.size() > (file.isHeader() ? longestHeader : longestFile) && !longFiles().contains(file.path))
            wrong << u"%1 has %2 lines"_s.arg(file.path).arg(file.lines.size());
    }
    none(wrong);
}

void TestHouse::linesAreShort()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (file.lines[i].size() > longestLine)
                wrong << u"%1:%2 has %3 columns"_s.arg(file.path).arg(i + 1).arg(file.lines[i].size());
        }
    }
    none(wrong);
}

void TestHouse::functionsAreShort()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        for (const FunctionSpan& span : functionsOf(file.code)) {
            const bool isTable = file.path.startsWith("tests/"_L1) && span.signature.endsWith("_data()"_L1); // rows, not steps
            if (span.bodyLines > longestFunction && !isTable)
                wrong << u"%1:%2 %3: %4 lines"_s.arg(file.path).arg(span.firstLine).arg(span.signature).arg(span.bodyLines);
        }
    }
    none(wrong);
}

void TestHouse::nothingIsWrittenTwice()
{
    QList<SourceFile> definitions; // declarations are alike wherever the same is offered
    std::copy_if(m_product.cbegin(), m_product.cend(), std::back_inserter(definitions), [](const SourceFile& f) { return !f.isHeader(); });
    none(repeatedLines(definitions, sameLinesInARow));
}

void TestHouse::licenceComesFirst()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        if (file.lines.first() != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
            wrong << file.path;
    }
    none(wrong);
}

void TestHouse::headersAreReadOnce()
{
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        if (file.isHeader() && file.lines.value(1) != "#pragma once"_L1)
            wrong << file.path;
    }
    none(wrong);
}

/// Two classes of one name in one program: the linker takes either for both, and says nothing.
void TestHouse::namesMeanOneThing()
{
    static const QRegularExpression space(u"^namespace ([\\w:]+)"_s);
    static const QRegularExpression type(u"^(?:class|struct|enum class|enum) (\\w+)(?=\\s|$)[^;]*$"_s);
    QHash<QString, QString> seen;
    QStringList findings;
    for (const SourceFile& file : m_product) {
        QString around;
        for (const QString& line : file.lines) {
            if (const auto found = space.match(line); found.hasMatch())
                around = found.captured(1);
            const auto found = type.match(line);
            if (!file.path.endsWith(".h"_L1) || !found.hasMatch() || line.endsWith(u';'))
                continue;
            const QString name = around + u"::"_s + found.captured(1);
            if (seen.contains(name))
                findings << u"%1 in %2 and %3"_s.arg(name, seen.value(name), file.path);
            seen.insert(name, file.path);
        }
    }
    none(findings);
}

void TestHouse::words_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("except");
    const QStringList product{u"app/"_s, u"ui/"_s, u"models/"_s, u"sandbox/"_s};
    const QStringList window{u"ui/"_s, u"models/"_s};
    QTest::newRow("no singletons") << u"(?<!QCoreApplication)(?<!QGuiApplication)(?<!QApplication)::instance\\s*\\("_s << product
                                   << QString();
    QTest::newRow("no message boxes") << u"\\bQMessageBox\\b"_s << product << QString();
    QTest::newRow("no nested event loops") << u"\\bQEventLoop\\b|\\bprocessEvents\\b"_s << window << QString();
    QTest::newRow("no dialog that blocks") << u"(\\.|->|::)exec\\s*\\("_s << QStringList{u"ui/"_s} << QString();
    QTest::newRow("no waiting")
        << u"\\bwaitFor(Finished|ReadyRead|Started|Done|BytesWritten)\\b|\\bQThread::(m|u)?sleep\\b|\\bsleep_for\\b"_s
        << QStringList{u"ui/"_s} << QString();
    QTest::newRow("colours come from the theme") << u"\\bsetStyleSheet\\b|\\bQColor\\s*[({]\\s*(u?\"|0x|\\d)|\\bqRgba?\\s*\\("
                                                    "|\\bQt::(black|white|red|green|blue|gray|darkGray|lightGray|yellow)\\b"_s
                                                 << QStringList{u"ui/"_s, u"app/"_s} << u"ui/theme/"_s;
    QTest::newRow("no SQL in the window") << u"\\bSQLite::|\\bQSqlDatabase\\b"_s << QStringList{u"ui/"_s, u"app/"_s} << QString();
    QTest::newRow("no lower-case signals and slots") << u"\\b(emit|slots|signals)\\b\\s*:?"_s << product << QString();
    QTest::newRow("no vague names") << u"\\b(class|struct)\\s+\\w*(Manager|Helper|Helpers|Utils|Util)\\b(?!\\s*;)"_s << product
                                    << QString();
}

void TestHouse::words()
{
    QFETCH(const QString, pattern);
    QFETCH(const QStringList, folders);
    QFETCH(const QString, except);
    const QRegularExpression expression(pattern);
    QVERIFY(expression.isValid());
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_product)) {
        const bool concerned = std::any_of(folders.cbegin(), folders.cend(), [&](const QString& f) { return file.path.startsWith(f); });
        if (!concerned || (!except.isEmpty() && file.path.startsWith(except)))
            continue;
        const QStringList code = file.code.split(u'\n');
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (!code[i].startsWith(u'#') && expression.match(code[i]).hasMatch())
                wrong << u"%1:%2 %3"_s.arg(file.path).arg(i + 1).arg(code[i].trimmed());
        }
    }
    none(wrong);
}

void TestHouse::noPlacesOfOneMachine()
{
    static const QRegularExpression place(u"[\"' (](/(work|home|root|mnt|Users)/|[A-Z]:\\\\)|\\b(TO"_s % u"DO|FIX"_s % u"ME)\\b"_s);
    QStringList wrong;
    for (const SourceFile& file : std::as_const(m_all)) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (place.match(file.lines[i]).hasMatch())
                wrong << u"%1:%2 %3"_s.arg(file.path).arg(i + 1).arg(file.lines[i].trimmed());
        }
    }
    none(wrong);
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
