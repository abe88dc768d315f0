// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/customerwriter.h"

#include "cache/foldedtext.h"
#include "cache/recordbytes.h"

#include <QDateTime>

namespace pd {

namespace {

using Part = EncodedCustomer::Part;

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

std::string_view viewOf(const QByteArray& bytes) { return {bytes.constData(), size_t(bytes.size())}; }

} // namespace

CustomerWriter::CustomerWriter(CacheStore& cache)
    : m_cache(cache)
    , m_findKey(cache.database(), "SELECT row FROM customer_keys WHERE id=?")
    , m_addKey(cache.database(), "INSERT INTO customer_keys(id) VALUES(?) ON CONFLICT DO NOTHING")
    , m_digest(cache.database(), "SELECT digest FROM customers WHERE row=?")
    , m_organization(cache.database(), "SELECT name, created FROM organizations WHERE org_id=?")
    , m_askedName(cache.database(), "SELECT asked_name FROM customer_facts WHERE row=?")
    , m_users(cache.database(),
          "SELECT count(*), ifnull(max(last_change) FILTER (WHERE typeof(last_change)='integer'), 0) FROM subscribers WHERE customer=?")
    , m_customer(cache.database(),
          "INSERT INTO customers(row, id, org_id, external_id, status, name, name_key, country, packages, packages_ready, users, "
          "updated_at, version, digest) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT(row) DO UPDATE SET "
          "org_id=?3, external_id=?4, status=?5, name=?6, name_key=?7, country=?8, packages=?9, packages_ready=?10, updated_at=?12, "
          "version=?13, digest=?14")
    , m_text(cache.database(), "INSERT OR REPLACE INTO customer_texts(row, text, uuids, body) VALUES(?, ?, ?, ?)")
    , m_unindex(cache.database(),
          "INSERT INTO customer_text(customer_text, rowid, text) SELECT 'delete', row, text FROM customer_texts WHERE row=?")
    , m_index(cache.database(), "INSERT INTO customer_text(rowid, text) VALUES(?, ?)")
    , m_seen(cache.database(), "INSERT OR IGNORE INTO seen_customers(row) VALUES(?)")
{
}

qint64 CustomerWriter::write(const Customer& customer)
{
    m_record.encode(customer);
    const Key key = claimKey();
    const std::optional<qint64> digest = key.isFresh ? std::nullopt : knownDigest(key.row);
    if (digest && *digest == m_record.digest())
        return key.row;
    const Context context = contextOf(key, !digest);
    writeRecord(key.row, customer, context);
    writeText(key.row, customer, context.name, !digest);
    m_cache.countChange();
    return key.row;
}

void CustomerWriter::markSeen(qint64 row)
{
    m_seen.integer(1, row);
    m_seen.run();
}

std::optional<qint64> CustomerWriter::knownKey()
{
    std::optional<qint64> row;
    m_record.bindKey(m_findKey, 1);
    m_findKey.first([&row](const store::BulkStatement& found) { row = found.integerAt(0); });
    return row;
}

CustomerWriter::Key CustomerWriter::claimKey()
{
    // While a first synchronisation fills the cache hardly any ID is known: then adding it is the look-up.
    if (!m_cache.isFilling()) {
        if (const auto known = knownKey())
            return {*known, false};
    }
    m_record.bindKey(m_addKey, 1);
    if (m_addKey.run() > 0)
        return {m_cache.database().getLastInsertRowid(), true};
    return {knownKey().value_or(0), false};
}

std::optional<qint64> CustomerWriter::knownDigest(qint64 row)
{
    std::optional<qint64> digest;
    m_digest.integer(1, row);
    m_digest.first([&digest](const store::BulkStatement& found) { digest = found.integerAt(0); });
    return digest;
}

void CustomerWriter::nameOrganization(Context& context, bool isNew)
{
    QString since;
    if (const OrganizationNames* names = m_cache.names()) {
        if (const auto* known = names->find(std::string(m_record.orgKey()))) {
            context.name = known->name;
            since = known->created;
        }
    } else {
        m_record.bindOrgKey(m_organization, 1);
        m_organization.first([&](const store::BulkStatement& found) {
            context.name = textOf(found.textAt(0));
            since = textOf(found.textAt(1));
        });
    }
    const qint64 created = isNew ? packed::milliseconds(since) : 0;
    if (created > 0)
        context.updated = qMin(context.updated, created);
}

void CustomerWriter::countUsers(Context& context, qint64 row)
{
    m_users.integer(1, row);
    m_users.first([&context](const store::BulkStatement& found) {
        context.users = found.integerAt(0);
        if (found.integerAt(1) > 0)
            context.updated = qMin(QDateTime::currentMSecsSinceEpoch(), found.integerAt(1));
    });
}

CustomerWriter::Context CustomerWriter::contextOf(const Key& key, bool isNew)
{
    Context context;
    context.updated = QDateTime::currentMSecsSinceEpoch();
    nameOrganization(context, isNew);
    if (context.name.isEmpty() && !key.isFresh) {
        m_askedName.integer(1, key.row);
        m_askedName.first([&context](const store::BulkStatement& found) { context.name = textOf(found.textAt(0)); });
    }
    if (isNew && !key.isFresh) // a user named it before
        countUsers(context, key.row);
    return context;
}

void CustomerWriter::writeRecord(qint64 row, const Customer& customer, const Context& context)
{
    m_texts.resize(0);
    appendUtf8(m_texts, context.name);
    const QByteArray order = m_cache.nameOrder().keyOf(context.name.isEmpty() ? customer.externalId : context.name);
    m_customer.integer(1, row);
    m_customer.text(2, m_record.part(Part::Id));
    m_customer.text(3, m_record.part(Part::Org));
    m_customer.text(4, m_record.part(Part::ExternalId));
    m_customer.text(5, m_record.part(Part::Status));
    m_customer.text(6, viewOf(m_texts));
    m_customer.blob(7, viewOf(order));
    m_customer.text(8, m_record.part(Part::Country));
    m_customer.text(9, m_record.part(Part::Packages));
    m_customer.integer(10, m_record.readyCount());
    m_customer.integer(11, context.users);
    m_customer.integer(12, context.updated);
    m_customer.integer(13, m_cache.version());
    m_customer.integer(14, m_record.digest());
    m_customer.run();
}

void CustomerWriter::writeText(qint64 row, const Customer& customer, const QString& name, bool isNew)
{
    if (!isNew) {
        m_unindex.integer(1, row);
        m_unindex.run();
    }
    m_texts.resize(0);
    appendUtf8(m_texts, searchText(name, customer.externalId));
    m_text.integer(1, row);
    m_text.text(2, viewOf(m_texts));
    m_text.text(3, m_record.uuids());
    m_text.blob(4, m_record.part(Part::Body));
    m_text.run();
    m_index.integer(1, row);
    m_index.text(2, viewOf(m_texts));
    m_index.run();
}

} // namespace pd
