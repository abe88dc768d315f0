// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString packagingFile(const QString& name)
{
    QFile file(QStringLiteral(PD_SOURCE_DIR) + u"/packaging/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Exit code and standard output of a program; -1 when it cannot be started or does not end.
std::pair<int, QString> outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QSet<QString> found(const QString& text, const QString& pattern)
{
    QSet<QString> words;
    for (auto it = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); it.hasNext();)
        words.insert(it.next().captured(1));
    return words;
}

QStringList sorted(const QSet<QString>& words)
{
    QStringList list(words.cbegin(), words.cend());
    list.sort();
    return list;
}

} // namespace

/// What is installed beside the programs says the same as the programs.
class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs_data();
    void programs();
    void validators_data();
    void validators();
};

void TestPackaging::programs_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("partner-desk") << u"partner-desk"_s;
    QTest::newRow("partner-desk-sandbox") << u"partner-desk-sandbox"_s;
}

void TestPackaging::programs()
{
    QFETCH(const QString, program);
    const auto [code, help] = outputOf(QStringLiteral(PD_BIN_DIR) + u'/' + program, {u"--help"_s});
    QCOMPARE(code, 0);
    const QString option = u"(?<![\\w-])--([a-z][a-z-]+)"_s;
    const QSet<QString> options = found(help, option);
    const QSet<QString> commands = found(help, u"^  ([a-z]+) "_s);
    QVERIFY(options.size() > 5);

    QString manual = packagingFile(u"man/%1.1"_s.arg(program));
    manual.replace(u"\\-"_s, u"-"_s);
    QCOMPARE(sorted(found(manual, option)), sorted(options));
    const QString bash = packagingFile(u"completions/partner-desk.bash"_s);
    const QString zsh = packagingFile(u"completions/_partner-desk"_s);
    const QString fish = packagingFile(u"completions/partner-desk.fish"_s);
    const QSet<QString> fishOptions = found(fish, u"-l ([a-z-]+)"_s) | found(fish, u"\\b([a-z-]+)(?=[a-z -]*$)"_s);
    for (const QString& name : options) {
        QVERIFY2(found(bash, option).contains(name), qPrintable(u"bash: "_s + name));
        QVERIFY2(found(zsh, option).contains(name), qPrintable(u"zsh: "_s + name));
        QVERIFY2(fishOptions.contains(name), qPrintable(u"fish: "_s + name));
    }
    for (const QString& name : commands) {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(name));
        for (const QString& text : {manual, bash, zsh, fish})
            QVERIFY2(word.match(text).hasMatch(), qPrintable(name));
    }
}

void TestPackaging::validators_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString stem = QStringLiteral(PD_SOURCE_DIR) + u"/packaging/desktop/org.partnerdesk.partnerdesk"_s;
    QTest::newRow("desktop file") << u"desktop-file-validate"_s << QStringList{stem + u".desktop"_s};
    QTest::newRow("AppStream") << u"appstreamcli"_s << QStringList{u"validate"_s, u"--no-net"_s, stem + u".metainfo.xml"_s};
}

void TestPackaging::validators()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP("the validator is not installed");
    const auto [code, output] = outputOf(program, arguments);
    QVERIFY2(code == 0, qPrintable(output));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
