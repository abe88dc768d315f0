// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace pd {

/// A file in pieces, read and hashed on a thread of its own while the reader of the pieces works.
class FileChunks
{
public:
    /// `file` is open, is read from its beginning, and outlives the object.
    explicit FileChunks(QFile& file);
    ~FileChunks();
    FileChunks(const FileChunks&) = delete;
    FileChunks& operator=(const FileChunks&) = delete;

    /// The next piece; empty at the end. Kind::Storage when the file cannot be read on.
    [[nodiscard]] Result<QByteArray> next();
    /// Of all pieces, after the end.
    [[nodiscard]] const QByteArray& hash() const { return m_hash; }

    /// Of a whole file: the same as hash() after the end.
    [[nodiscard]] static Result<QByteArray> hashOf(QFile& file);

private:
    void read();
    [[nodiscard]] bool offer(QByteArray piece);

    static constexpr qint64 pieceBytes = 1024 * 1024;
    static constexpr size_t mostWaiting = 3;

    QFile& m_file;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_waiting;
    bool m_ended = false;
    bool m_stopped = false;
    QString m_problem;
    QByteArray m_hash;
    std::thread m_thread;
};

} // namespace pd
