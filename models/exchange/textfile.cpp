// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textfile.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 guessedBytes = 256 * 1024;

} // namespace

tl::unexpected<Error> unusableFile(const QString& path, const QString& rule)
{
    Error error;
    error.kind = Error::Kind::Input;
    error.detail = path;
    error.fields << FieldError{QFileInfo(path).fileName(), rule, {}};
    return failed(error);
}

Result<TextGuess> openTextFile(QFile& file, std::optional<TextEncoding> wanted)
{
    const QString path = file.fileName();
    struct stat facts { };
    // Before opening: a pipe would make us wait for its writer.
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return unusableFile(path, u"not-a-file"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusableFile(path, u"unreadable"_s);
    if (file.size() == 0)
        return unusableFile(path, u"empty"_s);
    const QByteArray head = file.read(guessedBytes);
    TextGuess guess = guessEncoding(head, head.size() == file.size());
    if (const QString kind = foreignKind(head, guess); !kind.isEmpty())
        return unusableFile(path, kind);
    if (wanted)
        guess = {*wanted, guess.encoding == *wanted ? guess.markBytes : 0, true};
    file.seek(0);
    return guess;
}

} // namespace pd
