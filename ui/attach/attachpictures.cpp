// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the attach wizard that pictures show, over values that people might enter.
#include "ui/attach/attachconfirmation.h"
#include "ui/attach/attachwizard.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/pictures.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

AttachDraft picturedAttachment()
{
    AttachDraft draft;
    CustomerDraft& customer = draft.customer;
    customer.attachOrgId = u"52cf576d-60a8-407a-b22c-467051591908"_s;
    customer.name = u"Nordvik Tea Rooms"_s;
    customer.externalId = u"c-2201"_s;
    customer.externalIdTyped = true;
    customer.templateRef = u"Tour: small office"_s;
    customer.packages = {u"webex_suite"_s};
    customer.locationName = u"Stavanger"_s;
    customer.address = {u"Kongens gate 4"_s, {}, u"Stavanger"_s, {}, u"4005"_s, u"NO"_s};
    customer.timeZone = u"Europe/Oslo"_s;
    customer.callLanguage = u"nb_no"_s;
    customer.supportedLocationConfirmed = true;
    draft.users = u"12"_s;
    draft.verifiedDomain = draft.claimedDomain = u"no"_s;
    draft.consequencesRead = true;
    return draft;
}

AttachWizard* attachWizardOf(const MainWindow& window)
{
    const QList<Wizard*>& all = const_cast<MainWindow&>(window).wizards().all();
    return all.isEmpty() ? nullptr : static_cast<AttachWizard*>(all.constLast());
}

void openAt(MainWindow& window, AttachDraft draft, const QString& step)
{
    draft.step = int(AttachDraft::steps().indexOf(step));
    draft.visited = AttachDraft::steps().mid(0, draft.step);
    window.openWizard(Draft{{}, u"attach"_s, draft.customer.name, {}, draft.toJson()});
}

bool isAttachReady(MainWindow& window) { return attachWizardOf(window)->isReady(); }

bool isAttachChecked(MainWindow& window)
{
    const AttachWizard* wizard = attachWizardOf(window);
    return wizard->isReady() && !wizard->precheck().isRunning() && !wizard->precheck().lines().isEmpty();
}

Picture attachPicture(const QString& step)
{
    return {u"attach-"_s + step, u"customers"_s, true, [step](MainWindow& window) { openAt(window, picturedAttachment(), step); },
        isAttachReady};
}

void showApproval(MainWindow& window)
{
    AttachDraft draft = picturedAttachment();
    draft.users = u"140"_s;
    draft.claimedDomain = u"yes"_s;
    openAt(window, draft, u"conditions"_s);
}

} // namespace

QList<Picture> attachPictures()
{
    return {
        attachPicture(u"organization"_s),
        attachPicture(u"conditions"_s),
        {u"attach-conditions-approval"_s, u"customers"_s, true, showApproval, isAttachReady},
        {u"attach-review"_s, u"customers"_s, true, [](MainWindow& window) { openAt(window, picturedAttachment(), u"review"_s); },
            isAttachChecked},
    };
}

} // namespace pd
