// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What a script relies on when something is wrong: the exit code, where the words go, and that --json is one document.
class TestCommandLineErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
    void helpAndVersionAnswer();
    void noTokenIsRefused();
    void aRefusedTokenIsRefused_data();
    void aRefusedTokenIsRefused();
    void jsonIsOneDocument_data();
    void jsonIsOneDocument();
    void aFileMayBeginWithADash();

private:
    const test::SandboxProcess m_sandbox{{u"--provision-ms"_s, u"40"_s, u"--customers"_s, u"12"_s}};
    test::Program m_program{m_sandbox.base()};
    QString m_directory = m_program.newDirectory();
};

void TestCommandLineErrors::initTestCase()
{
    QVERIFY2(m_sandbox.isRunning(), qPrintable(m_sandbox.problem()));
    const QString file = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, file}, m_directory).code, 0);
    test::EntryShape shape;
    shape.externalId = u"errors-1"_s;
    const QByteArray entry = test::bytesOf(test::entryJson(shape));
    static_cast<void>(m_program.file(u"entry.json"_s, entry));
    static_cast<void>(m_program.file(u"-x.json"_s, entry));
}

void TestCommandLineErrors::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown command") << QStringList{u"onbord"_s, u"x.json"_s} << QByteArray("onbord");
    QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("unknown short option") << QStringList{u"sync"_s, u"-x"_s} << QByteArray("-x");
    QTest::newRow("unknown option without a command") << QStringList{u"--fast"_s} << QByteArray("--fast");
    QTest::newRow("value of a global option missing") << QStringList{u"sync"_s, u"--data-dir"_s} << QByteArray("--data-dir");
    QTest::newRow("value of an option missing") << QStringList{u"customers"_s, u"--status"_s} << QByteArray("--status");
    QTest::newRow("flag with a value") << QStringList{u"sync"_s, u"--full=yes"_s} << QByteArray("--full");
    QTest::newRow("file missing") << QStringList{u"onboard"_s} << QByteArray("onboard FILE.json");
    QTest::newRow("a file too many") << QStringList{u"onboard"_s, u"a.json"_s, u"b.json"_s} << QByteArray("b.json");
    QTest::newRow("template without a verb") << QStringList{u"template"_s} << QByteArray("create FILE.json");
    QTest::newRow("template with another verb") << QStringList{u"template"_s, u"delete"_s, u"x"_s} << QByteArray("create FILE.json");
    QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"Nobody"_s, u"sync"_s} << QByteArray("Nobody");
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"xx"_s, u"sync"_s} << QByteArray("xx");
    QTest::newRow("API base that is none") << QStringList{u"--api-base"_s, u"nonsense"_s, u"--token-env"_s, u"PD_TEST_TOKEN"_s, u"sync"_s}
                                           << QByteArray("nonsense");
    QTest::newRow("API base without TLS elsewhere")
        << QStringList{u"--api-base"_s, u"http://api.example/v1"_s, u"--token-env"_s, u"PD_TEST_TOKEN"_s, u"sync"_s} << QByteArray("https");
    QTest::newRow("API base without a token") << QStringList{u"--api-base"_s, u"https://api.example/v1"_s, u"sync"_s}
                                              << QByteArray("--token-env");
}

void TestCommandLineErrors::wrongWordsAreUsageErrors()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, named);
    const auto refused = m_program.runPlain(words, 15'000);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.contains(named), refused.err.constData());
}

void TestCommandLineErrors::helpAndVersionAnswer()
{
    const auto help = m_program.runPlain({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QByteArray command : {"sync", "customers", "template", "onboard", "operations", "tour", "screenshots"})
        QVERIFY2(help.out.contains(command), help.out.constData());
    const auto version = m_program.runPlain({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("partner-desk "));
}

void TestCommandLineErrors::noTokenIsRefused()
{
    const auto refused = m_program.runPlain({u"--api-base"_s, m_sandbox.base().toString(), u"--token-env"_s, u"PD_NO_SUCH_VARIABLE"_s,
        u"--data-dir"_s, m_program.newDirectory(), u"sync"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("PD_NO_SUCH_VARIABLE"), refused.err.constData());
}

void TestCommandLineErrors::aRefusedTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QStringList>("words");
    const QList<std::pair<QByteArray, QStringList>> commands{{"sync", {u"sync"_s}}, {"customers", {u"customers"_s}},
        {"template list", {u"template"_s, u"list"_s}}, {"template create", {u"template"_s, u"create"_s, u"template.json"_s}},
        {"onboard", {u"onboard"_s, u"entry.json"_s, u"--wait"_s}}, {"dry run", {u"onboard"_s, u"entry.json"_s, u"--dry-run"_s}}};
    for (const QByteArray token : {"expired-1", "forbidden-1"}) {
        for (const auto& [name, words] : commands)
            QTest::newRow(QByteArray(token + ' ' + name).constData()) << token << words;
    }
}

void TestCommandLineErrors::aRefusedTokenIsRefused()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QStringList, words);
    test::Program other(m_sandbox.base());
    other.token = token;
    test::EntryShape shape;
    shape.externalId = u"never"_s;
    static_cast<void>(other.file(u"entry.json"_s, test::bytesOf(test::entryJson(shape))));
    static_cast<void>(other.file(u"template.json"_s, test::bytesOf(test::templateJson(u"Other"_s))));
    const auto refused = other.run(words, other.newDirectory());
    QVERIFY2(refused.code == 3, refused.all().constData());
    QVERIFY2(!refused.err.isEmpty() && !refused.all().contains(token), refused.all().constData());
}

void TestCommandLineErrors::jsonIsOneDocument_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("sync") << QStringList{u"sync"_s} << u"customers"_s;
    QTest::newRow("customers") << QStringList{u"customers"_s} << u"customers"_s;
    QTest::newRow("customers offline") << QStringList{u"customers"_s, u"--offline"_s} << u"total"_s;
    QTest::newRow("template list") << QStringList{u"template"_s, u"list"_s} << u"templates"_s;
    QTest::newRow("template create") << QStringList{u"template"_s, u"create"_s, u"template.json"_s} << u"provisioningId"_s;
    QTest::newRow("dry run") << QStringList{u"onboard"_s, u"entry.json"_s, u"--dry-run"_s} << u"dryRun"_s;
    QTest::newRow("onboard") << QStringList{u"onboard"_s, u"entry.json"_s, u"--wait"_s} << u"entries"_s;
    QTest::newRow("operations") << QStringList{u"operations"_s} << u"operations"_s;
    QTest::newRow("missing file") << QStringList{u"onboard"_s, u"nowhere.json"_s} << u"error"_s;
    QTest::newRow("missing template file") << QStringList{u"template"_s, u"create"_s, u"nowhere.json"_s} << u"error"_s;
}

void TestCommandLineErrors::jsonIsOneDocument()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, field);
    const auto result = m_program.run(QStringList(words) << u"--json"_s, m_directory);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &problem);
    QVERIFY2(problem.error == QJsonParseError::NoError && document.isObject(), result.all().constData());
    QVERIFY2(document.object().contains(field), result.all().constData());
    QCOMPARE(result.code, field == u"error"_s ? 1 : 0);
}

void TestCommandLineErrors::aFileMayBeginWithADash()
{
    const auto found = m_program.run({u"onboard"_s, u"--dry-run"_s, u"--"_s, u"-x.json"_s}, m_directory);
    QVERIFY2(found.code == 0, found.all().constData());
}

QTEST_GUILESS_MAIN(TestCommandLineErrors)
#include "tst_commandlineerrors.moc"
