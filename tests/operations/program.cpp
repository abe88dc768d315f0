// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;

QJsonObject ProgramResult::json() const { return QJsonDocument::fromJson(out).object(); }

Program::Program(const QUrl& base)
    : m_base(base)
{
}

QStringList Program::words(const QStringList& arguments, const QString& dataDirectory) const
{
    const QStringList profile{u"--api-base"_s, m_base.toString(), u"--token-env"_s, u"PD_TEST_TOKEN"_s, u"--data-dir"_s, dataDirectory};
    return profile + arguments;
}

void Program::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PD_TEST_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.setProgram(QStringLiteral(PD_BIN_DIR "/partner-desk"));
    process.setStandardInputFile(QProcess::nullDevice());
}

ProgramResult Program::run(const QStringList& arguments, const QString& dataDirectory, int timeoutMs) const
{
    return runPlain(words(arguments, dataDirectory), timeoutMs);
}

ProgramResult Program::runPlain(const QStringList& words, int timeoutMs) const
{
    QProcess process;
    prepare(process);
    process.setArguments(words);
    QElapsedTimer timer;
    timer.start();
    process.start();
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, timeoutMs);
    ProgramResult result;
    result.milliseconds = timer.elapsed();
    if (!ended) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart) {
        result.code = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        result.err += "it did not start: " + process.errorString().toUtf8();
    return result;
}

QString Program::file(const QString& name, const QByteArray& contents) const
{
    const QString path = m_home.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString Program::newDirectory() { return m_home.filePath(u"data-%1"_s.arg(++m_directories)); }

} // namespace pd::test
