// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct AttachText {
    Q_DECLARE_TR_FUNCTIONS(AttachText)
};

} // namespace

AttachDraft AttachForm::whole() const
{
    AttachDraft draft = attach;
    draft.customer = customer.draft;
    return draft;
}

QList<FieldError> AttachForm::problems() const
{
    CustomerForm form = customer;
    if (!organizationId(form.draft.attachOrgId))
        form.draft.attachOrgId = u"-"_s; // what a new organization needs besides is not asked for
    return whole().checkConditions(form.rules) + form.problems();
}

QString attachPathSentence(AttachPath path)
{
    switch (path) {
    case AttachPath::Automatic:
        return AttachText::tr(
            "It attaches automatically, and nobody there is told. You become provisioning administrator; full administrator "
            "if the organization has no licenses, or only suspended ones.");
    case AttachPath::NeedsApproval:
        return AttachText::tr("An administrator of the organization has to approve. The request waits until then; ask them to add you as "
                              "an external administrator with full rights.");
    case AttachPath::Unknown: break;
    }
    return AttachText::tr(
        "With 100 users or more, a verified e-mail domain or a claimed domain, an administrator of the organization has to "
        "approve; otherwise it attaches automatically. Enter what you know.");
}

QStringList attachConsequences()
{
    return {AttachText::tr("The first user does not become administrator; the administrators who are there stay."),
        AttachText::tr("Sign-in, settings and name of the organization stay as they are, whatever the template says."),
        AttachText::tr("Your advanced branding overrides the basic branding of the organization."),
        AttachText::tr("Restricted by Partner is off: its administrators can change users and packages."),
        AttachText::tr("A trial organization cannot be converted."),
        AttachText::tr("Your own organization can be provisioned through the API only afterwards, no longer in Partner Hub.")};
}

} // namespace pd
