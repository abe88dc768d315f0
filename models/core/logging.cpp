// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include "core/privatefiles.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxLogBytes = 2 * 1024 * 1024;

struct LogSink {
    QMutex mutex;
    QFile file;
    bool toStderr = false;
};

// The message handler is a plain function: what it writes to has to outlive every object that logs, and so is never destroyed.
LogSink& logSink()
{
    static auto* sink = new LogSink;
    return *sink;
}

void rotateWhenFull(LogSink& sink)
{
    if (sink.file.size() < maxLogBytes)
        return;
    const QString name = sink.file.fileName();
    sink.file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    if (sink.file.open(QIODevice::WriteOnly | QIODevice::Append))
        sink.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

char levelLetter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 'D';
    case QtInfoMsg: return 'I';
    case QtWarningMsg: return 'W';
    case QtCriticalMsg:
    case QtFatalMsg: return 'E';
    }
    return '?';
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
        QString(QLatin1Char(levelLetter(type))), QString::fromUtf8(context.category), redacted(message));
    const QByteArray bytes = line.toUtf8();
    LogSink& sink = logSink();
    const QMutexLocker lock(&sink.mutex);
    if (sink.file.isOpen()) {
        rotateWhenFull(sink);
        sink.file.write(bytes);
        sink.file.flush();
    }
    if (sink.toStderr || type == QtFatalMsg)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

Status installLog(const QString& directory, bool toStderr)
{
    const Status made = ensurePrivateDirectory(directory);
    LogSink& sink = logSink();
    sink.toStderr = toStderr;
    qInstallMessageHandler(writeLine);
    if (!made)
        return made;
    sink.file.setFileName(directory + u"/partner-desk.log"_s);
    if (!sink.file.open(QIODevice::WriteOnly | QIODevice::Append))
        return failed(Error::Kind::Storage, sink.file.errorString());
    return makePrivateFile(sink.file.fileName());
}

QString redacted(QString line)
{
    static const QRegularExpression bearer(u"(?i)(bearer\\s+)[^\\s\"',]+"_s);
    static const QRegularExpression field(
        u"(?i)((?:access_token|refresh_token|client_secret|code_verifier)\"?\\s*[=:]\\s*\"?)[^\"&\\s,}]+"_s);
    static const QRegularExpression signedQuery(u"(?i)([?&](?:Signature|Key-Pair-Id|Expires|token)=)[^&\\s\"]+"_s);
    line.replace(bearer, u"\\1***"_s).replace(field, u"\\1***"_s).replace(signedQuery, u"\\1***"_s);
    QString clean;
    clean.reserve(line.size());
    for (const QChar c : line) {
        if (c.category() == QChar::Other_Control)
            clean += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QChar(u'0'));
        else
            clean += c;
    }
    return clean;
}

} // namespace pd
