// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>

namespace pd {

/// An exclusive lock on a file (flock), held while the object lives. The kernel drops it when the process dies in any way,
/// and it does not depend on process numbers, so it also works between containers that share a home.
class FileLock
{
public:
    /// Waits at most `wait`. Kind::Storage with detail "in use" when another program holds it.
    [[nodiscard]] static Result<FileLock> take(const QString& path, std::chrono::milliseconds wait = {});

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor = -1;
};

} // namespace pd
