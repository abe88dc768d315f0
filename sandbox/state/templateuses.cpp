// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/templateuses.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString& useKind()
{
    static const QString kind = u"template-use"_s;
    return kind;
}

} // namespace

void TemplateUses::record(qint64 customer, qint64 templateRow)
{
    SQLite::Statement& found = m_state.query("SELECT body FROM templates WHERE id = ?", templateRow);
    if (!found.executeStep())
        return;
    QJsonObject authentication = objectOf(found.getColumn(0))["authentication"_L1].toObject();
    found.reset();
    if (authentication.isEmpty())
        authentication["mode"_L1] = u"webex"_s;
    m_state.putDocument(useKind(), QString::number(customer),
        {{"customer"_L1, double(customer)}, {"template"_L1, double(templateRow)}, {"authentication"_L1, authentication}});
}

QStringList TemplateUses::customersOf(qint64 templateRow)
{
    QStringList externalIds;
    for (const QJsonObject& use : m_state.documents(useKind())) {
        if (qint64(use["template"_L1].toDouble()) != templateRow)
            continue;
        if (const auto customer = m_customers.find(qint64(use["customer"_L1].toDouble())))
            externalIds << customer->externalId;
    }
    return externalIds;
}

std::optional<QJsonObject> TemplateUses::authenticationOf(qint64 org)
{
    const auto customer = m_customers.findByOrg(org);
    if (!customer)
        return std::nullopt;
    const auto use = m_state.document(useKind(), QString::number(customer->id));
    return use ? std::optional((*use)["authentication"_L1].toObject()) : std::nullopt;
}

} // namespace pd::sandbox
