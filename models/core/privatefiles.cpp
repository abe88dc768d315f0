// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace pd {

using namespace Qt::StringLiterals;

Status ensurePrivateDirectory(const QString& path)
{
    if (!QDir().mkpath(path))
        return failed(Error::Kind::Storage, u"cannot make the directory %1"_s.arg(path));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(path, owner))
        return failed(Error::Kind::Storage, u"cannot protect the directory %1"_s.arg(path));
    return {};
}

Status makePrivateFile(const QString& path)
{
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return failed(Error::Kind::Storage, u"cannot protect the file %1"_s.arg(path));
    return {};
}

Result<QByteArray> readRegularFile(const QString& path, qint64 maxBytes)
{
    struct stat facts { };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return failed(Error::Kind::Input, u"%1: there is no such file"_s.arg(path));
    if (!S_ISREG(facts.st_mode))
        return failed(Error::Kind::Input, u"%1: this is not a regular file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error::Kind::Input, u"%1: %2"_s.arg(path, file.errorString()));
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return failed(Error::Kind::TooLarge, u"%1: the file is over %2 bytes"_s.arg(path).arg(maxBytes));
    return bytes;
}

} // namespace pd
