// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/auditrepository.h"

#include "ledger/checksum.h"
#include "ledger/ledger.h"
#include "store/database.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QByteArray auditSum(const AuditEntry& e)
{
    const QStringList parts{e.who, e.what, e.subject, e.outcome, e.detail};
    return rowChecksum(QString::number(e.at.toMSecsSinceEpoch()), parts.join(QChar(0x1f)).toUtf8());
}

} // namespace

Status AuditRepository::append(const AuditEntry& entry)
{
    return store::guarded([&] {
        AuditEntry dated = entry;
        dated.at = m_ledger.clock().nowUtc();
        SQLite::Statement statement(
            m_ledger.database(), "INSERT INTO audit (at, who, what, subject, outcome, detail, sum) VALUES (?,?,?,?,?,?,?)");
        store::bind(statement, 1, dated.at);
        store::bind(statement, 2, dated.who);
        store::bind(statement, 3, dated.what);
        store::bind(statement, 4, dated.subject);
        store::bind(statement, 5, dated.outcome);
        store::bind(statement, 6, dated.detail);
        const QByteArray sum = auditSum(dated);
        store::bind(statement, 7, sum);
        statement.exec();
    });
}

Result<QList<AuditEntry>> AuditRepository::recent(int limit)
{
    return store::guarded([&] {
        QList<AuditEntry> entries;
        SQLite::Statement query(
            m_ledger.database(), "SELECT at, who, what, subject, outcome, detail, sum, seq FROM audit ORDER BY seq DESC LIMIT ?");
        query.bind(1, limit);
        while (query.executeStep()) {
            const AuditEntry entry{store::time(query.getColumn(0)), store::text(query.getColumn(1)), store::text(query.getColumn(2)),
                store::text(query.getColumn(3)), store::text(query.getColumn(4)), store::text(query.getColumn(5))};
            const QByteArray sum = store::blob(query.getColumn(6));
            if (sum == auditSum(entry))
                entries << entry;
            else
                m_ledger.setAside(u"audit"_s, store::text(query.getColumn(7)), entry.subject.toUtf8());
        }
        return entries;
    });
}

} // namespace pd
