// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/organizationstep.h"

#include "domain/textchecks.h"
#include "domain/webexid.h"
#include "operations/attachdraft.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

OrganizationStep::OrganizationStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(
        theme, form, u"organization"_s, tr("Organization"), tr("A Webex organization that exists becomes your wholesale customer."), parent)
    , m_there(new HintPanel(theme, HintPanel::Tone::Warning, this))
{
    place(boundText(u"orgId"_s, tr("&Organization ID"), draft().attachOrgId, true))->setRequired(true);
    column()->addWidget(m_there);
    place(boundText(u"name"_s, tr("Na&me of the organization"), draft().name))
        ->setHelp(tr("Optional, to find the request in Activity. The organization keeps its own name."));
    FormField* id = place(boundText(u"externalId"_s, tr("E&xternal ID"), draft().externalId, true));
    id->setRequired(true);
    id->setHelp(tr("Your own number or name for this customer, unique among yours."));
    place(boundText(u"primaryEmail"_s, tr("Administrator &e-mail"), draft().primaryEmail, true))
        ->setHelp(tr("Optional. An administrator whom the organization has already."));
    connect(m_there, &HintPanel::chosen, this, [this](const QString& key) { Q_EMIT customerChosen(CustomerId(key)); });
}

void OrganizationStep::refresh()
{
    CustomerStep::refresh();
    showId();
}

void OrganizationStep::changed(const QString& key)
{
    if (key == "externalId"_L1)
        draft().externalIdTyped = !draft().externalId.trimmed().isEmpty();
    if (key == "name"_L1)
        propose();
    if (key == "orgId"_L1) {
        m_there->setContent({}, {});
        showId();
    }
}

void OrganizationStep::propose()
{
    if (draft().externalIdTyped)
        return;
    draft().externalId = proposedExternalId(draft().name, form().rules.externalIds);
    editOf(u"externalId"_s)->setText(draft().externalId);
}

/// Whatever of the two was entered, the other one tells whether it is the right organization.
void OrganizationStep::showId()
{
    const QString typed = draft().attachOrgId.trimmed();
    const Result<OrgId> id = organizationId(typed);
    QString help = tr("From the account page of the customer's Control Hub: the encoded ID, or the bare UUID.");
    if (id)
        help = id->toString() == typed ? tr("The organization with the UUID %1.").arg(isolated(bareUuid(typed)))
                                       : tr("The API gets the encoded ID of this UUID.");
    field(u"orgId"_s)->setHelp(help);
}

void OrganizationStep::showCustomer(const SeenCustomer& found)
{
    const QString name = found.name.isEmpty() ? found.customer.externalId : found.name;
    if (found.customer.id.isEmpty())
        return m_there->setContent({}, {});
    m_there->setContent(tr("This organization is your customer already: %1 (%2).").arg(isolated(name), isolated(found.customer.externalId)),
        {{tr("Open %1").arg(name), found.customer.id.toString()}});
}

QString OrganizationStep::summary() const
{
    const QString name = draft().name.simplified();
    return name.isEmpty() ? draft().externalId.trimmed() : name;
}

QList<SideNote> OrganizationStep::notes() const
{
    return {{tr("What you need"), tr("The organization's ID, a template that allows administrator invitations, and the billing address.")},
        {tr("Before you begin"),
            tr("It goes faster when an administrator there has added you as an external administrator with full rights.")}};
}

} // namespace pd
