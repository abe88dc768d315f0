// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerdetails.h"

#include "cache/packed.h"
#include "cache/records.h"
#include "items/backgroundreader.h"
#include "ledger/ledgerreader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// Reads one customer out of a snapshot of the cache. Throws SQLite::Exception.
class DetailsQuery
{
public:
    DetailsQuery(SQLite::Database& reader, CustomerId id)
        : m_reader(reader)
        , m_id(std::move(id))
    {
    }

    [[nodiscard]] bool readCustomer(CustomerDetails& details);
    void readFacts(CustomerDetails& details);
    void readUsers(CustomerDetails& details);
    void readPlaces(CustomerDetails& details);
    void readPeople(CustomerDetails& details);

private:
    SQLite::Database& m_reader;
    CustomerId m_id;
    qint64 m_row = 0;
    std::string m_org;
};

bool DetailsQuery::readCustomer(CustomerDetails& details)
{
    SQLite::Statement query(m_reader,
        u"SELECT c.row, c.name, c.updated_at, c.users, %1 FROM customers c JOIN customer_texts t "
        "USING(row) WHERE c.row=(SELECT row FROM customer_keys WHERE id=?)"_s.arg(QLatin1String(records::customerColumns))
            .toStdString());
    packed::bindCustomerId(query, 1, m_id.toString());
    if (!query.executeStep())
        return false;
    m_row = query.getColumn(0).getInt64();
    details.name = store::text(query.getColumn(1));
    details.updatedAt = QDateTime::fromMSecsSinceEpoch(query.getColumn(2).getInt64(), Qt::UTC);
    details.subscriberCount = query.getColumn(3).getInt();
    details.customer = records::customerOf(query, 4);
    m_org = details.customer.orgId.toString().toStdString();
    return true;
}

void DetailsQuery::readFacts(CustomerDetails& details)
{
    SQLite::Statement query(
        m_reader, "SELECT restricted, template, administrator, limits, details_at, provider FROM customer_facts WHERE row=?");
    query.bind(1, int64_t(m_row));
    if (!query.executeStep())
        return;
    if (!query.isColumnNull(0))
        details.restrictedByPartner = query.getColumn(0).getInt() != 0;
    details.templateName = store::text(query.getColumn(1));
    details.administratorEmail = store::text(query.getColumn(2));
    const QJsonObject limits = QJsonDocument::fromJson(store::text(query.getColumn(3)).toUtf8()).object();
    for (auto it = limits.constBegin(); it != limits.constEnd(); ++it)
        details.packageLimits.insert(it.key(), it->toInt());
    details.customer.provider = OrgId(store::text(query.getColumn(5)));
    if (!query.isColumnNull(4))
        details.detailsLoadedAt = QDateTime::fromMSecsSinceEpoch(query.getColumn(4).getInt64(), Qt::UTC);
}

void DetailsQuery::readUsers(CustomerDetails& details)
{
    SQLite::Statement first(m_reader,
        u"SELECT %1 FROM subscribers s WHERE customer=? ORDER BY email LIMIT 200"_s.arg(QLatin1String(records::subscriberColumns))
            .toStdString());
    first.bind(1, int64_t(m_row));
    while (first.executeStep())
        details.subscribers << records::subscriberOf(first, m_id);
    SQLite::Statement packages(m_reader, "SELECT packages, count(*) FROM subscribers WHERE customer=? GROUP BY packages");
    packages.bind(1, int64_t(m_row));
    while (packages.executeStep()) {
        for (const QString& package : records::split(store::text(packages.getColumn(0))))
            details.usersPerPackage[package] += packages.getColumn(1).getInt();
    }
}

void DetailsQuery::readPlaces(CustomerDetails& details)
{
    SQLite::Statement places(
        m_reader, u"SELECT %1 FROM locations WHERE org_id=? ORDER BY name"_s.arg(QLatin1String(records::locationColumns)).toStdString());
    places.bind(1, m_org);
    while (places.executeStep())
        details.locations << records::locationOf(places);
    SQLite::Statement counts(m_reader, "SELECT location_id, count(*) FROM people WHERE org_id=? AND location_id<>'' GROUP BY location_id");
    counts.bind(1, m_org);
    while (counts.executeStep())
        details.usersPerLocation.insert(store::text(counts.getColumn(0)), counts.getColumn(1).getInt());
}

void DetailsQuery::readPeople(CustomerDetails& details)
{
    SQLite::Statement people(m_reader,
        u"SELECT %1 FROM people WHERE org_id=?1 AND lower(email) IN (SELECT lower(email) FROM subscribers "
        "WHERE customer=?2 ORDER BY email LIMIT 200)"_s.arg(QLatin1String(records::personColumns))
            .toStdString());
    people.bind(1, m_org);
    people.bind(2, int64_t(m_row));
    while (people.executeStep()) {
        const Person person = records::personOf(people);
        details.people.insert(person.email.toLower(), person);
    }
}

std::optional<CustomerDetails> readDetails(SQLite::Database& reader, const CustomerId& id)
{
    SQLite::Transaction snapshot(reader);
    DetailsQuery query(reader, id);
    CustomerDetails details;
    if (!query.readCustomer(details))
        return std::nullopt;
    query.readFacts(details);
    query.readUsers(details);
    if (!details.customer.orgId.isEmpty()) {
        query.readPlaces(details);
        query.readPeople(details);
    }
    return details;
}

/// A ledger that cannot be read takes nothing away from the customer: the list of operations says so on its own page.
QList<Operation> operationsOf(const QString& ledgerFile, const QString& externalId)
{
    if (externalId.isEmpty() || !QFile::exists(ledgerFile))
        return {};
    const auto ledger = store::openReader(ledgerFile);
    return ledger ? LedgerReader(**ledger).operationsFor(externalId).value_or(QList<Operation>()) : QList<Operation>();
}

} // namespace

struct CustomerDetailsSource::Private {
    Private(const QString& cacheFile, QString ledger)
        : ledgerFile(std::move(ledger))
        , reader(cacheFile)
    {
    }

    QString ledgerFile;
    BackgroundReader reader;
};

CustomerDetailsSource::CustomerDetailsSource(QString cacheFile, QString ledgerFile, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(cacheFile, std::move(ledgerFile)))
{
}

CustomerDetailsSource::~CustomerDetailsSource() = default;

void CustomerDetailsSource::load(const CustomerId& id)
{
    using Details = std::optional<CustomerDetails>;
    d->reader.run<Details>(
        0,
        [id, ledgerFile = d->ledgerFile](SQLite::Database& database) {
            Details details = readDetails(database, id);
            if (details)
                details->operations = operationsOf(ledgerFile, details->customer.externalId);
            return details;
        },
        [this](const Result<Details>& answer) {
            if (answer && *answer)
                Q_EMIT loaded(**answer);
            else
                Q_EMIT failed(answer ? Error{Error::Kind::NotFound, {}, 0, {}, {}, {}, 0} : answer.error());
        });
}

} // namespace pd
