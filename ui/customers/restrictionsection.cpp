// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/restrictionsection.h"

#include "core/whendone.h"
#include "items/customerdetails.h"
#include "operations/customerchangeservice.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"
#include "ui/widgets/toggle.h"

using namespace Qt::StringLiterals;

namespace pd {

RestrictionSection::RestrictionSection(const Theme& theme, const Services& services, QWidget* parent)
    : InspectorSection(theme, tr("Restricted by Partner"), parent)
    , m_services(services)
    , m_toggle(new Toggle(this))
{
    m_toggle->setObjectName(u"restrictedByPartner"_s);
    m_toggle->setAccessibleName(tr("Restricted by Partner"));
    setAction(m_toggle);
    connect(m_toggle, &Toggle::clicked, this, &RestrictionSection::switchMode);
    connect(&services.operations, &OperationService::operationChanged, this, &RestrictionSection::follow);
    whenDone(services.operations.hubHosted(), this, [this](bool hosted) { m_hosted = hosted; });
}

void RestrictionSection::showFor(const CustomerDetails& details, const QString& refusal)
{
    const bool same = details.customer.id == m_customer.customer.id;
    m_customer = {details.customer, details.name};
    if (same && !m_running.isEmpty())
        return;
    m_running = OperationId();
    m_on = details.restrictedByPartner;
    m_toggle->setEnabled(refusal.isEmpty() && !details.customer.orgId.isEmpty() && details.customer.status != "deleting"_L1);
    m_toggle->setToolTip(refusal);
    say(m_on.value_or(false));
}

void RestrictionSection::say(bool on)
{
    clear();
    m_toggle->setChecked(on);
    if (!m_running.isEmpty()) {
        setNote(on ? tr("Being switched on…") : tr("Being switched off…"));
    } else if (!m_on) {
        setNote(tr("Not known"));
        addText(tr("The server does not tell. Partner Hub shows it."));
        return;
    } else {
        setNote(on ? tr("On") : tr("Off"));
    }
    addText(on ? tr("Their administrators cannot add users or change packages.")
               : tr("Their administrators can add users and change packages."));
}

void RestrictionSection::switchMode(bool on)
{
    if (!m_hosted) {
        m_toggle->setChecked(m_on.value_or(false));
        return Q_EMIT changeRequested({u"restricted"_s, {m_customer}, {}});
    }
    m_toggle->setEnabled(false);
    const CustomerId id = m_customer.customer.id;
    whenDone(m_services.customerChanges.setRestricted({m_customer}, on), this, [this, id, on](const QList<Result<OperationId>>& asked) {
        if (id != m_customer.customer.id)
            return;
        if (!asked.constFirst()) {
            m_toggle->setEnabled(true);
            say(m_on.value_or(false));
            return Q_EMIT failed(asked.constFirst().error());
        }
        m_running = *asked.constFirst();
        say(on);
        follow(m_running);
    });
}

void RestrictionSection::follow(const OperationId& id)
{
    if (id.isEmpty() || id != m_running)
        return;
    whenDone(m_services.operations.operation(id), this, [this, id](const Result<Operation>& operation) {
        if (id != m_running || !operation || !operation->finishedAt.isValid())
            return;
        m_running = OperationId();
        if (operation->state == StepState::Done)
            m_on = m_toggle->isChecked();
        m_toggle->setEnabled(true);
        say(m_on.value_or(false));
        for (const OperationStep& step : operation->steps) {
            if (step.error)
                Q_EMIT failed(*step.error);
        }
    });
}

} // namespace pd
