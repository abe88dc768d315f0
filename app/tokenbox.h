// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

namespace pd {

/// The bearer token of a session, handed from the thread where people sign in to the one that sends requests.
class TokenBox
{
public:
    void set(const QString& token)
    {
        const QMutexLocker lock(&m_mutex);
        m_token = token;
    }

    [[nodiscard]] QString get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_token;
    }

private:
    mutable QMutex m_mutex;
    QString m_token;
};

} // namespace pd
