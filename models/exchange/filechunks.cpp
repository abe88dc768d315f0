// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filechunks.h"

#include <QCryptographicHash>

namespace pd {

namespace {

// To recognise a file again; of the hashes that Qt has, the quickest one without known collisions.
constexpr auto fileHashKind = QCryptographicHash::Blake2b_256;

} // namespace

FileChunks::FileChunks(QFile& file)
    : m_file(file)
    , m_thread([this] { read(); })
{
}

FileChunks::~FileChunks()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool FileChunks::offer(QByteArray piece)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_waiting.size() < mostWaiting; });
    if (m_stopped)
        return false;
    m_waiting.push_back(std::move(piece));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void FileChunks::read()
{
    QCryptographicHash hash(fileHashKind);
    QString problem;
    m_file.seek(0);
    for (;;) {
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        const qint64 size = m_file.read(piece.data(), piece.size());
        if (size < 0)
            problem = m_file.errorString();
        if (size <= 0)
            break;
        piece.truncate(size);
        const QByteArray hashed = piece; // shared, not copied
        if (!offer(std::move(piece)))
            return;
        hash.addData(hashed);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_problem = problem;
        m_hash = hash.result();
        m_ended = true;
    }
    m_changed.notify_all();
}

Result<QByteArray> FileChunks::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended || !m_waiting.empty(); });
    if (m_waiting.empty()) {
        if (!m_problem.isEmpty())
            return failed(Error::Kind::Storage, m_problem);
        return QByteArray();
    }
    QByteArray piece = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return piece;
}

Result<QByteArray> FileChunks::hashOf(QFile& file)
{
    QCryptographicHash hash(fileHashKind);
    if (!file.seek(0) || !hash.addData(&file))
        return failed(Error::Kind::Storage, file.errorString());
    return hash.result();
}

} // namespace pd
