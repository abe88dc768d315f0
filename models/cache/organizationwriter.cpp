// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/organizationwriter.h"

#include "cache/packed.h"
#include "cache/recordbytes.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// More names than this are looked up in the file.
constexpr size_t mostInMemory = 300'000;

std::string_view utf8View(QByteArray& buffer, const QString& text)
{
    buffer.resize(0);
    appendUtf8(buffer, text);
    return {buffer.constData(), size_t(buffer.size())};
}

} // namespace

struct OrganizationWriter::Keyed {
    std::string key;
    bool isPacked = false;
    const Organization* organization = nullptr;

    explicit Keyed(const Organization& of)
        : organization(&of)
    {
        const auto uuid = packed::uuidOf(of.id.toString(), u"ORGANIZATION"_s);
        isPacked = uuid.has_value();
        key = uuid ? std::string(uuid->byteView()) : of.id.toString().toStdString();
    }

    void bind(store::BulkStatement& statement) const
    {
        if (isPacked)
            statement.blob(1, key);
        else
            statement.text(1, key);
    }
};

OrganizationWriter::OrganizationWriter(CacheStore& cache)
    : m_cache(cache)
    , m_find(cache.database(), "SELECT name, created FROM organizations WHERE org_id=?")
    , m_insert(cache.database(), "INSERT OR REPLACE INTO organizations(org_id, name, created) VALUES(?, ?, ?)")
{
}

std::vector<OrganizationWriter::Change> OrganizationWriter::write(const QList<Organization>& organizations)
{
    // In the order of their key: a table that is filled so grows at its end only.
    std::vector<Keyed> sorted;
    sorted.reserve(size_t(organizations.size()));
    for (const Organization& organization : organizations)
        sorted.emplace_back(organization);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
    std::vector<Change> changes;
    for (const Keyed& keyed : sorted)
        writeOne(keyed, changes);
    return changes;
}

OrganizationWriter::Stored OrganizationWriter::storedOf(const Keyed& keyed)
{
    const Organization& organization = *keyed.organization;
    if (const OrganizationNames* names = m_cache.names()) {
        const auto* known = names->find(keyed.key);
        return {known != nullptr, known && known->name == organization.name && known->created == organization.created};
    }
    Stored stored;
    keyed.bind(m_find);
    m_find.first([&](const store::BulkStatement& found) {
        stored.isKnown = true;
        stored.isSame =
            found.textAt(0) == utf8View(m_name, organization.name) && found.textAt(1) == utf8View(m_created, organization.created);
    });
    return stored;
}

void OrganizationWriter::writeOne(const Keyed& keyed, std::vector<Change>& changes)
{
    const Stored stored = storedOf(keyed);
    if (stored.isSame)
        return;
    const Organization& organization = *keyed.organization;
    keyed.bind(m_insert);
    m_insert.text(2, utf8View(m_name, organization.name));
    m_insert.text(3, utf8View(m_created, organization.created));
    m_insert.run();
    m_cache.rememberName(keyed.key, {organization.name, organization.created}, mostInMemory);
    changes.push_back({&organization, stored.isKnown});
}

} // namespace pd
