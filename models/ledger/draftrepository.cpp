// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/draftrepository.h"

#include "ledger/checksum.h"
#include "ledger/ledger.h"
#include "store/database.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the first edition of the ledger have a checksum of their body only (column sum_covers).
enum SumCovers { Body = 1, KindTitleAndBody = 2 };

QByteArray draftSum(const Draft& draft, int covers)
{
    if (covers == Body)
        return rowChecksum(draft.id, draft.body);
    const QByteArray zero(1, '\0');
    return rowChecksum(draft.id, draft.kind.toUtf8() + zero + draft.title.toUtf8() + zero + draft.body);
}

} // namespace

Status DraftRepository::store(const Draft& draft)
{
    return store::guarded([&] {
        SQLite::Statement statement(m_ledger.database(),
            "INSERT INTO draft (id, kind, title, updated_at, body, sum, sum_covers) VALUES (?1,?2,?3,?4,?5,?6,?7) "
            "ON CONFLICT (id) DO UPDATE SET kind=?2, title=?3, updated_at=?4, body=?5, sum=?6, sum_covers=?7");
        const QByteArray sum = draftSum(draft, KindTitleAndBody);
        store::bind(statement, 1, draft.id);
        store::bind(statement, 2, draft.kind);
        store::bind(statement, 3, draft.title);
        store::bind(statement, 4, m_ledger.clock().nowUtc());
        store::bind(statement, 5, draft.body);
        store::bind(statement, 6, sum);
        statement.bind(7, int(KindTitleAndBody));
        statement.exec();
    });
}

Result<QList<Draft>> DraftRepository::all()
{
    return store::guarded([&] {
        QList<Draft> drafts;
        SQLite::Statement query(m_ledger.database(),
            "SELECT id, kind, title, updated_at, body, sum, sum_covers FROM draft ORDER BY updated_at DESC, rowid DESC");
        while (query.executeStep()) {
            Draft draft{store::text(query.getColumn(0)), store::text(query.getColumn(1)), store::text(query.getColumn(2)),
                store::time(query.getColumn(3)), store::blob(query.getColumn(4))};
            const QByteArray sum = store::blob(query.getColumn(5));
            if (sum == draftSum(draft, query.getColumn(6).getInt()))
                drafts << draft;
            else
                m_ledger.setAside(u"draft"_s, draft.id, draft.body);
        }
        return drafts;
    });
}

Status DraftRepository::remove(const QString& id)
{
    return store::guarded([&] {
        SQLite::Statement statement(m_ledger.database(), "DELETE FROM draft WHERE id=?");
        store::bind(statement, 1, id);
        statement.exec();
    });
}

} // namespace pd
