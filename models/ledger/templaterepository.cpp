// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/templaterepository.h"

#include "domain/rules.h"
#include "ledger/checksum.h"
#include "ledger/ledger.h"
#include "store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QByteArray encodeTemplate(const OnboardingTemplate& t)
{
    return QJsonDocument(
        QJsonObject{{u"name"_s, t.name}, {u"countryCode"_s, t.countryCode}, {u"serviceProviderAdmin"_s, t.serviceProviderAdmin},
            {u"subscriptionId"_s, t.subscriptionId}, {u"signIn"_s, int(t.signIn)}, {u"idpEntityId"_s, t.idpEntityId},
            {u"pstnProvider"_s, t.pstnProvider}, {u"restrictAdminInviteEmails"_s, t.restrictAdminInviteEmails},
            {u"brandName"_s, t.brandName}, {u"disableWebexCall"_s, t.disableWebexCall}, {u"language"_s, t.language},
            {u"provisioningId"_s, t.provisioningId.toString()}})
        .toJson(QJsonDocument::Compact);
}

OnboardingTemplate decodeTemplate(const QByteArray& body)
{
    const QJsonObject o = QJsonDocument::fromJson(body).object();
    OnboardingTemplate t;
    t.name = o["name"_L1].toString();
    t.countryCode = o["countryCode"_L1].toString();
    t.serviceProviderAdmin = o["serviceProviderAdmin"_L1].toString();
    t.subscriptionId = o["subscriptionId"_L1].toString();
    t.signIn = SignInMode(o["signIn"_L1].toInt());
    t.idpEntityId = o["idpEntityId"_L1].toString();
    t.pstnProvider = o["pstnProvider"_L1].toString();
    t.restrictAdminInviteEmails = o["restrictAdminInviteEmails"_L1].toBool();
    t.brandName = o["brandName"_L1].toString();
    t.disableWebexCall = o["disableWebexCall"_L1].toBool();
    t.language = o["language"_L1].toString();
    t.provisioningId = ProvisioningId(o["provisioningId"_L1].toString());
    return t;
}

} // namespace

void TemplateRepository::write(const OnboardingTemplate& value)
{
    SQLite::Statement statement(m_ledger.database(),
        "INSERT INTO onboarding_template (name, provisioning_id, created_at, body, sum) VALUES (?1,?2,?3,?4,?5) "
        "ON CONFLICT (name) DO UPDATE SET provisioning_id=?2, body=?4, sum=?5");
    const QByteArray body = encodeTemplate(value);
    const QByteArray sum = rowChecksum(value.name, body);
    store::bind(statement, 1, value.name);
    store::bind(statement, 2, value.provisioningId.toString());
    store::bind(statement, 3, m_ledger.clock().nowUtc());
    store::bind(statement, 4, body);
    store::bind(statement, 5, sum);
    statement.exec();
}

void TemplateRepository::erase(const QString& name)
{
    SQLite::Statement statement(m_ledger.database(), "DELETE FROM onboarding_template WHERE name=?");
    store::bind(statement, 1, name);
    statement.exec();
}

Status TemplateRepository::changed(const std::function<void()>& change)
{
    const Status written = store::guarded([&] {
        SQLite::Transaction transaction(m_ledger.database(), SQLite::TransactionBehavior::IMMEDIATE);
        change();
        m_ledger.raiseGeneration();
        transaction.commit();
    });
    return written ? m_ledger.generationCommitted() : written;
}

Status TemplateRepository::store(const OnboardingTemplate& value)
{
    return changed([&] { write(value); });
}

Status TemplateRepository::remove(const QString& name)
{
    return changed([&] { erase(name); });
}

Status TemplateRepository::replace(const QString& oldName, const OnboardingTemplate& value)
{
    return changed([&] {
        erase(oldName);
        write(value);
    });
}

Result<QList<OnboardingTemplate>> TemplateRepository::all()
{
    return store::guarded([&] {
        QList<OnboardingTemplate> templates;
        SQLite::Statement query(m_ledger.database(), "SELECT name, body, sum FROM onboarding_template ORDER BY name");
        while (query.executeStep()) {
            const QString name = store::text(query.getColumn(0));
            const QByteArray body = store::blob(query.getColumn(1));
            const QByteArray sum = store::blob(query.getColumn(2));
            if (sum == rowChecksum(name, body))
                templates << decodeTemplate(body);
            else
                m_ledger.setAside(u"onboarding_template"_s, name, body);
        }
        return templates;
    });
}

Result<std::optional<OnboardingTemplate>> TemplateRepository::find(const QString& nameOrProvisioningId)
{
    const Result<QList<OnboardingTemplate>> templates = all();
    if (!templates)
        return failed(templates.error());
    for (const OnboardingTemplate& t : *templates) {
        if (comparable(t.name) == comparable(nameOrProvisioningId) || t.provisioningId.toString() == nameOrProvisioningId)
            return std::optional(t);
    }
    return std::optional<OnboardingTemplate>();
}

} // namespace pd
