// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerreader.h"

#include "ledger/operationrows.h"
#include "store/database.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcLedgerReader, "pd.ledger.reader")

namespace pd {

namespace {

void reportDamaged(const QString& source, const QString& key, const QByteArray&)
{
    qCWarning(lcLedgerReader) << "damaged row left out:" << source << key;
}

} // namespace

Result<QList<Operation>> LedgerReader::recent(int limit)
{
    return store::guarded([&] {
        SQLite::Statement query(m_reader,
            "SELECT id, body, sum FROM operation WHERE ended=0 OR id IN "
            "(SELECT id FROM operation ORDER BY created_at DESC, rowid DESC LIMIT ?) ORDER BY created_at DESC, rowid DESC");
        query.bind(1, limit);
        return readOperations(m_reader, query, reportDamaged);
    });
}

Result<QList<Operation>> LedgerReader::operationsFor(const QString& externalId)
{
    return store::guarded([&] {
        SQLite::Statement query(
            m_reader, "SELECT id, body, sum FROM operation WHERE kind<>? AND natural_key=? ORDER BY created_at DESC, rowid DESC");
        query.bind(1, int(OperationKind::CreateTemplate));
        store::bind(query, 2, externalId);
        return readOperations(m_reader, query, reportDamaged);
    });
}

Result<QStringList> LedgerReader::texts(const char* sql)
{
    return store::guarded([&] {
        QStringList found;
        SQLite::Statement query(m_reader, sql);
        while (query.executeStep())
            found << store::text(query.getColumn(0));
        return found;
    });
}

Result<QStringList> LedgerReader::templateNames(bool onlyWithoutId)
{
    return texts(onlyWithoutId ? "SELECT name FROM onboarding_template WHERE provisioning_id='' ORDER BY name"
                               : "SELECT name FROM onboarding_template ORDER BY name");
}

Result<QStringList> LedgerReader::setAside() { return texts("SELECT source || ' ' || row_key FROM damaged ORDER BY seq"); }

} // namespace pd
