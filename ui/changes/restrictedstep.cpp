// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/restrictedstep.h"

#include "core/whendone.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "ui/changes/restrictiontable.h"
#include "ui/customers/hublinks.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QRadioButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

RestrictedStep::RestrictedStep(const ChangeContext& context, bool several, QWidget* parent)
    : ChangeStep(context, u"restricted"_s, tr("Restricted by Partner"),
        several ? tr("Whether the administrators of these customers may change users and services. New customers begin with the mode on, "
                     "organizations that were attached with the mode off.")
                : tr("Whether the administrators of this customer may change users and services. New customers begin with the mode on, "
                     "organizations that were attached with the mode off."),
        parent)
    , m_recorded(new HintPanel(theme(), HintPanel::Tone::Warning, this))
    , m_on(new QRadioButton(tr("&On: only we change users and packages"), this))
    , m_off(new QRadioButton(tr("Of&f: their administrators can, too"), this))
{
    column()->addWidget(m_recorded);
    auto* choices = new QWidget(this);
    auto* row = new QVBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px("spacing.s"_L1));
    m_on->setObjectName(u"restrictedOn"_s);
    m_off->setObjectName(u"restrictedOff"_s);
    for (QRadioButton* button : {m_on, m_off}) {
        row->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this] { Q_EMIT edited(u"restrictedByPartner"_s); });
    }
    choices->setFocusProxy(m_on);
    addField(u"restrictedByPartner"_s, tr("Mode"), choices)->setRequired(true);
    column()->addWidget(new RestrictionTable(theme(), this));
    connect(m_recorded, &HintPanel::chosen, this, [] { QDesktopServices::openUrl(partnerHubAddress()); });
}

void RestrictedStep::begin(const QList<SeenCustomer>& customers)
{
    m_customers = customers;
    if (!m_hosted)
        whenDone(services().operations.hubHosted(), this, [this](bool hosted) {
            if (m_hosted)
                return;
            setHosted(hosted);
            if (hosted && m_customers.size() == 1)
                readMode();
        });
    else if (*m_hosted && m_customers.size() == 1)
        readMode();
}

void RestrictedStep::readMode()
{
    whenDone(services().inquiries.restricted(m_customers.constFirst().customer.orgId), this, [this](const Result<bool>& on) {
        if (on)
            showMode(*on);
        else
            Q_EMIT failed(on.error(), [this] { readMode(); });
    });
}

void RestrictedStep::showMode(std::optional<bool> on)
{
    m_seen = on;
    if (on)
        field(u"restrictedByPartner"_s)->setHelp(*on ? tr("Now: on.") : tr("Now: off."));
    Q_EMIT stateChanged();
}

void RestrictedStep::setHosted(bool hosted)
{
    m_hosted = hosted;
    m_recorded->setContent(hosted
            ? QString()
            : tr("Programs cannot switch this mode on this server. Your choice is recorded on this computer; switch it "
                 "in Partner Hub: Customers, the customer, Settings, Restricted by Partner."),
        hosted ? QList<HintPanel::Action>() : QList<HintPanel::Action>{{tr("Open Partner Hub"), u"hub"_s}});
    Q_EMIT stateChanged();
}

QString RestrictedStep::finishText() const
{
    if (m_hosted == false)
        return tr("&Record");
    return m_off->isChecked() ? tr("S&witch off") : tr("S&witch on");
}

QList<FieldError> RestrictedStep::problems() const
{
    const bool chosen = m_on->isChecked() || m_off->isChecked();
    return chosen ? QList<FieldError>() : QList<FieldError>{{u"restrictedByPartner"_s, u"required"_s, {}}};
}

bool RestrictedStep::hasChanges() const { return (m_on->isChecked() || m_off->isChecked()) && !(m_seen && *m_seen == m_on->isChecked()); }

ChangeStep::Asked RestrictedStep::ask() { return services().customerChanges.setRestricted(m_customers, m_on->isChecked()); }

QString RestrictedStep::afterwards() const
{
    return m_hosted == false ? tr("It is recorded here only. Now switch it in Partner Hub, too.") : QString();
}

} // namespace pd
