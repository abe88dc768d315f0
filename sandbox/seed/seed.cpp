// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/seed.h"

#include "sandbox/seed/customerseed.h"
#include "store/database.h"

#include <QFile>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

void addOrganization(State& state, const QString& name, const QString& owner, const QString& country, qint64 created, bool approval)
{
    state.run("INSERT INTO organizations(name, created, country, owner, managed, restricted, approval) VALUES(?, ?, ?, ?, ?, 0, ?)", name,
        created, country, owner, owner == "partner"_L1, approval);
}

} // namespace

Status seedState(State& state)
{
    Result<Names> names = Names::load();
    if (!names)
        return failed(names.error());
    return store::guarded([&] {
        SQLite::Transaction transaction(state.database());
        seedPartner(state);
        if (state.options().customers > 0) {
            const QJsonObject standard{{"name"_L1, "Seeded standard"_L1}, {"countryCode"_L1, "US"_L1},
                {"serviceProviderAdmin"_L1, "admin@partner.example"_L1}, {"subscriptionId"_L1, "Sub1234567"_L1},
                {"authentication"_L1, QJsonObject{{"mode"_L1, "webex"_L1}}}, {"pstnProvider"_L1, QJsonValue()},
                {"restrictAdminInviteEmails"_L1, false}, {"brandName"_L1, "Northwind Voice"_L1}, {"disableWebexCall"_L1, false},
                {"language"_L1, "en_US"_L1}};
            state.run("INSERT INTO templates(name_key, body, created) VALUES('seeded standard', ?, ?)", objectText(standard), state.now());
            CustomerSeed(state, std::move(*names)).run();
        }
        QFile indexes(u":/sandbox/indexes.sql"_s);
        if (indexes.open(QIODevice::ReadOnly))
            state.database().exec(indexes.readAll().toStdString());
        transaction.commit();
    });
}

void seedPartner(State& state)
{
    const qint64 now = state.now();
    const qint64 before = now - 800 * dayMs;
    addOrganization(state, u"Northwind Voice"_s, u"partner"_s, u"US"_s, before, false);
    state.run(
        "INSERT INTO people(id, person, org, provider, member, listed, pending, package, email, first, last, phone, extension, location, "
        "admin, created, changed) VALUES(1, 1, 1, 0, 0, 0, 0, '', 'admin@partner.example', 'Robin', 'Keller', '', '', NULL, 1, ?1, ?1)",
        before);
    for (const QString& id : {u"Sub1234567"_s, u"Sub7654321"_s}) {
        state.putDocument(u"subscription"_s, id,
            {{"id"_L1, id}, {"name"_L1, u"A-Wholesale %1"_s.arg(id)}, {"status"_L1, "active"_L1}, {"delayedBilling"_L1, true}});
    }
    static const QStringList names{u"Harbour Telecom"_s, u"Alpenfunk"_s, u"Réseau du Midi"_s};
    for (int i = 0; i < state.options().subPartners; ++i) {
        const QString name = i < names.size() ? names[i] : u"Indirect provider %1"_s.arg(i + 1);
        addOrganization(state, name, u"sub-partner"_s, u"US"_s, before + i * dayMs, false);
        state.run("INSERT INTO providers(org, subscription, state, created, billing_start) VALUES(?, 'Sub1234567', ?, ?, ?)",
            state.lastRow(), i == 2 ? u"suspended"_s : u"active"_s, before + i * dayMs, before + (i + 7) * dayMs);
    }
    addOrganization(state, u"Copper Kettle Tea Rooms"_s, u"nobody"_s, u"GB"_s, before, false);
    addOrganization(state, u"Bäckerei Sonnenschein"_s, u"nobody"_s, u"DE"_s, before, false);
    addOrganization(state, u"מרפאות הגליל"_s, u"nobody"_s, u"IL"_s, before, false);
    addOrganization(state, u"Granite Peak Logistics"_s, u"nobody"_s, u"US"_s, before, true);
}

} // namespace pd::sandbox
