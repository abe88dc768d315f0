// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String hiddenEnd(".part");
constexpr qsizetype longestShownName = 200;

} // namespace

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
    const QString number = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QString(QFileInfo(m_target).path() + u'/' + hiddenBeginning() + number + hiddenEnd);
}

QString WholeFile::hiddenBeginning() const { return QString(u'.' + QFileInfo(m_target).fileName().left(longestShownName) + u'.'); }

/// Whoever writes holds a lock on its file, which goes with the program however that ends.
void WholeFile::clearLeftovers() const
{
    const QDir folder(QFileInfo(m_target).path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (!name.startsWith(hiddenBeginning()) || !name.endsWith(hiddenEnd))
            continue;
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

Status WholeFile::open()
{
    struct stat facts { };
    if (::stat(QFile::encodeName(m_target).constData(), &facts) == 0 && !S_ISREG(facts.st_mode))
        return problem(u"this is no regular file"_s);
    clearLeftovers();
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
    ::flock(m_descriptor, LOCK_EX | LOCK_NB); // where locks are not to be had, leftovers stay
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
        const QByteArray from = QFile::encodeName(workingPath());
        // Under a free name in one step; a file that is there is replaced by way of a hidden one.
        if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, QFile::encodeName(m_target).constData(), AT_SYMLINK_FOLLOW) == 0)
            return {};
        const QString hidden = hiddenName();
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
