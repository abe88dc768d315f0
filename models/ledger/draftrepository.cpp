// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/draftrepository.h"

#include "ledger/checksum.h"
#include "ledger/ledger.h"
#include "store/database.h"

namespace pd {

using namespace Qt::StringLiterals;

Status DraftRepository::store(const Draft& draft)
{
    return store::guarded([&] {
        SQLite::Statement statement(m_ledger.database(),
            "INSERT INTO draft (id, kind, title, updated_at, body, sum) VALUES (?1,?2,?3,?4,?5,?6) "
            "ON CONFLICT (id) DO UPDATE SET kind=?2, title=?3, updated_at=?4, body=?5, sum=?6");
        const QByteArray sum = rowChecksum(draft.id, draft.body);
        store::bind(statement, 1, draft.id);
        store::bind(statement, 2, draft.kind);
        store::bind(statement, 3, draft.title);
        store::bind(statement, 4, m_ledger.clock().nowUtc());
        store::bind(statement, 5, draft.body);
        store::bind(statement, 6, sum);
        statement.exec();
    });
}

Result<QList<Draft>> DraftRepository::all()
{
    return store::guarded([&] {
        QList<Draft> drafts;
        SQLite::Statement query(m_ledger.database(), "SELECT id, kind, title, updated_at, body, sum FROM draft ORDER BY updated_at DESC");
        while (query.executeStep()) {
            Draft draft{store::text(query.getColumn(0)), store::text(query.getColumn(1)), store::text(query.getColumn(2)),
                store::time(query.getColumn(3)), store::blob(query.getColumn(4))};
            const QByteArray sum = store::blob(query.getColumn(5));
            if (sum == rowChecksum(draft.id, draft.body))
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
