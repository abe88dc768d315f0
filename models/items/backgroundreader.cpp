// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/backgroundreader.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// 0: there is no such file.
quint64 fileNumberOf(const QString& file)
{
    struct stat info { };
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 ? quint64(info.st_ino) : 0;
}

} // namespace

BackgroundReader::BackgroundReader(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_thread.setObjectName(u"reader"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

BackgroundReader::~BackgroundReader()
{
    for (int lane = 0; lane < laneCount; ++lane)
        cancel(lane);
    m_thread.quit();
    m_thread.wait();
}

quint64 BackgroundReader::begin(int lane)
{
    const quint64 ticket = ++m_newest[size_t(lane)];
    const QMutexLocker lock(&m_mutex);
    if (m_runningLane == lane && m_database)
        sqlite3_interrupt(m_database->getHandle());
    return ticket;
}

void BackgroundReader::post(std::function<void()> work) { QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection); }

Result<SQLite::Database*> BackgroundReader::enter(int lane, quint64 ticket)
{
    const QMutexLocker lock(&m_mutex);
    if (!isNewest(lane, ticket))
        return failed(Error::Kind::Cancelled);
    const quint64 number = fileNumberOf(m_file);
    if (m_database && number != m_fileNumber)
        m_database.reset();
    if (number == 0)
        return failed(Error::Kind::NotFound, m_file);
    if (!m_database) {
        auto opened = store::openReader(m_file);
        if (!opened)
            return failed(opened.error());
        m_database = std::move(*opened);
        m_fileNumber = number;
        ++m_connections;
    }
    m_runningLane = lane;
    return m_database.get();
}

void BackgroundReader::leave()
{
    const QMutexLocker lock(&m_mutex);
    m_runningLane = -1;
}

} // namespace pd
