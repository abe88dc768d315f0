// SPDX-License-Identifier: GPL-3.0-or-later
// Every picture can be rendered by the program itself, in both themes and languages. Left in build/look for people to judge.
#include "ui/shell/pictures.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsRendered_data();
    void everyPictureIsRendered();
    void anUnknownPageIsWrongUsage();

private:
    void run(QProcess& process, const QStringList& arguments);

    QTemporaryDir m_home;
};

void LookTest::run(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.remove(u"XDG_DATA_HOME"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PD_BIN_DIR) + u"/partner-desk"_s, QStringList{u"screenshots"_s} + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 280'000);
}

void LookTest::everyPictureIsRendered_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("one page") << u"customers"_s << QStringList{u"en"_s, u"he"_s};
    QTest::newRow("all, mirrored") << QString() << QStringList{u"he"_s}; // tst_comfort opens each in English
}

void LookTest::everyPictureIsRendered()
{
    QFETCH(const QString, only);
    QFETCH(const QStringList, languages);
    const QDir directory(QStringLiteral(PD_LOOK_DIR));
    QStringList arguments{directory.path()};
    if (!only.isEmpty())
        arguments << u"--page"_s << only;
    if (languages.size() == 1)
        arguments << u"--language"_s << languages.constFirst();
    QProcess process;
    run(process, arguments);
    const QByteArray told = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, told.constData());
    QCOMPARE(told, QByteArray());
    for (const pd::Picture& picture : pd::picturesOf(only)) {
        for (const QString& language : languages) {
            for (const QString& theme : {u"light"_s, u"dark"_s}) {
                const QImage image(directory.filePath(u"%1-%2-%3.png"_s.arg(picture.name, theme, language)));
                QVERIFY2(image.size() == QSize(1400, 900), qPrintable(picture.name));
            }
        }
    }
}

void LookTest::anUnknownPageIsWrongUsage()
{
    QProcess process;
    run(process, {m_home.filePath(u"none"_s), u"--page"_s, u"nonsense"_s});
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!QDir(m_home.filePath(u"none"_s)).exists());
}

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
