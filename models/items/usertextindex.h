// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace SQLite {
class Database;
}

namespace pd {

/// The e-mail addresses of all users as one folded buffer in memory: the fastest substring search over a million of them
/// (docs: performance, table responsiveness). Used on one worker thread.
class UserTextIndex
{
public:
    struct Hit {
        qint64 user = 0; ///< row of subscribers
        qint32 customer = 0; ///< row of customer_keys
    };

    /// Reads what was added since the last call; everything when users were changed or removed. Throws SQLite::Exception.
    void update(SQLite::Database& reader);
    /// Users whose e-mail address contains `folded`, at most `limit`. Texts under three characters search small lists only: in large
    /// ones they match nearly everybody.
    [[nodiscard]] QList<Hit> find(const QString& folded, qsizetype limit) const;

private:
    void clear();

    QByteArray m_text; ///< one line each
    QList<quint32> m_starts;
    QList<Hit> m_users;
    qint64 m_lastRow = 0;
    qint64 m_rewritten = 0;
};

} // namespace pd
