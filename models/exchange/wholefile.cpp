// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pd {

using namespace Qt::StringLiterals;

WholeFile::WholeFile(QString target)
    : m_target(std::move(target))
{
}

WholeFile::~WholeFile()
{
    m_file.close();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_named.isEmpty())
        ::unlink(QFile::encodeName(m_named).constData());
}

tl::unexpected<Error> WholeFile::problem(const QString& text) const
{
    return failed(Error::Kind::Storage, QString(m_target + u": "_s + text));
}

QString WholeFile::hiddenName() const
{
    const QFileInfo info(m_target);
    return u"%1/.%2.%3"_s.arg(info.path(), info.fileName().left(200), QString::number(QRandomGenerator::system()->generate64(), 36));
}

Status WholeFile::open()
{
    struct stat facts { };
    if (::stat(QFile::encodeName(m_target).constData(), &facts) == 0 && !S_ISREG(facts.st_mode))
        return problem(u"this is no regular file"_s);
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).path());
    m_descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
    if (m_descriptor < 0) {
        m_named = hiddenName();
        m_descriptor = ::open(QFile::encodeName(m_named).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
    }
    if (m_descriptor < 0) {
        m_named.clear();
        return problem(QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!m_file.open(m_descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered))
        return problem(m_file.errorString());
    return {};
}

QString WholeFile::workingPath() const { return m_named.isEmpty() ? u"/proc/self/fd/%1"_s.arg(m_descriptor) : m_named; }

Status WholeFile::commit()
{
    m_file.close();
    if (::fsync(m_descriptor) != 0)
        return problem(QString::fromLocal8Bit(std::strerror(errno)));
    if (m_named.isEmpty()) {
        const QString hidden = hiddenName();
        const QByteArray from = QFile::encodeName(workingPath());
        if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, QFile::encodeName(hidden).constData(), AT_SYMLINK_FOLLOW) != 0)
            return problem(QString::fromLocal8Bit(std::strerror(errno)));
        m_named = hidden;
    }
    if (std::rename(QFile::encodeName(m_named).constData(), QFile::encodeName(m_target).constData()) != 0)
        return problem(QString::fromLocal8Bit(std::strerror(errno)));
    m_named.clear();
    return {};
}

} // namespace pd
