// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the create-customer wizard that pictures show, over values that people might enter.
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/customerwizard.h"
#include "ui/onboarding/onboardedconfirmation.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/errorsummary.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

CustomerDraft picturedCustomer()
{
    CustomerDraft draft;
    draft.name = u"Skagen Fisk AS"_s;
    draft.primaryEmail = u"kari.lunde@skagenfisk.example"_s;
    draft.externalId = u"c-1392"_s;
    draft.externalIdTyped = true;
    draft.templateRef = u"Tour: small office"_s;
    draft.language = u"nb_NO"_s;
    draft.packages = {u"webex_meetings"_s, u"webex_calling"_s, u"common_area_calling"_s, u"cisco_calling_plan"_s, u"attendant_console"_s};
    draft.limits.insert(u"webex_meetings"_s, u"60"_s);
    draft.locationName = u"Stavanger"_s;
    draft.address = {u"Strandkaien 24"_s, {}, u"Stavanger"_s, {}, u"4005"_s, u"NO"_s};
    draft.timeZone = u"Europe/Oslo"_s;
    draft.callLanguage = u"nb_no"_s;
    draft.supportedLocationConfirmed = true;
    return draft;
}

CustomerWizard* wizardOf(const MainWindow& window)
{
    const QList<Wizard*>& all = const_cast<MainWindow&>(window).wizards().all();
    return all.isEmpty() ? nullptr : static_cast<CustomerWizard*>(all.constLast());
}

void open(MainWindow& window, CustomerDraft draft, const QString& step)
{
    draft.step = int(CustomerDraft::steps().indexOf(step));
    for (const QString& before : CustomerDraft::steps().mid(0, draft.step))
        draft.visited << before;
    window.openWizard(Draft{{}, u"customer"_s, draft.name, {}, draft.toJson()});
}

void pressNext(const MainWindow& window) { wizardOf(window)->findChild<QPushButton*>(u"next"_s)->click(); }

bool isReady(MainWindow& window) { return wizardOf(window)->isReady(); }

bool isChecked(MainWindow& window)
{
    return isReady(window) && !wizardOf(window)->precheck().isRunning() && !wizardOf(window)->precheck().lines().isEmpty();
}

Picture stepPicture(const QString& step)
{
    return {u"create-customer-"_s + step, u"customers"_s, true, [step](MainWindow& window) { open(window, picturedCustomer(), step); },
        isReady};
}

/// As the reference picture has it: an add-on that lacks what it needs.
void showNeeds(MainWindow& window)
{
    CustomerDraft draft = picturedCustomer();
    draft.packages.removeAll(u"webex_calling"_s);
    open(window, draft, u"packages"_s);
}

void showAddressMistakes(MainWindow& window)
{
    CustomerDraft draft = picturedCustomer();
    draft.address = {u"100 King Street West"_s, {}, {}, u"Ontari"_s, u"M5X"_s, u"CA"_s};
    draft.timeZone.clear();
    draft.supportedLocationConfirmed = false;
    open(window, draft, u"headquarters"_s);
}

/// Once everything is there, Next is pressed, which finds them.
bool areMistakesShown(MainWindow& window)
{
    const auto* summary = wizardOf(window)->findChild<ErrorSummary*>();
    if (isReady(window) && summary->isHidden())
        pressNext(window);
    return isReady(window) && !summary->isHidden();
}

void showRefused(MainWindow& window)
{
    CustomerDraft draft = picturedCustomer();
    draft.primaryEmail = u"kari.lunde+taken@skagenfisk.example"_s;
    open(window, draft, u"review"_s);
}

/// Each picture has a customer of its own: the sandbox takes none twice.
void showDone(MainWindow& window)
{
    static constexpr int middle = 128;
    const bool dark = window.palette().window().color().lightness() < middle;
    const int which = (window.isRightToLeft() ? 2 : 0) + (dark ? 1 : 0);
    static const QStringList names{u"Nordlys Optikk AS"_s, u"Vestland Kaffe AS"_s, u"Fjellheim Sport AS"_s, u"Havn Bokhandel AS"_s};
    CustomerDraft draft = picturedCustomer();
    draft.name = names.at(which);
    draft.primaryEmail = QString(u"post@"_s + draft.name.section(u' ', 0, 0).toLower() + u".example"_s);
    draft.externalId = u"c-%1"_s.arg(1401 + which);
    open(window, draft, u"review"_s);
}

bool isProvisioning(MainWindow& window)
{
    CustomerWizard* wizard = wizardOf(window);
    if (!wizard->isFinished() && isChecked(window))
        pressNext(window);
    const auto* confirmation = wizard->findChild<OnboardedConfirmation*>();
    return confirmation && !confirmation->operation().customerId.isEmpty();
}

} // namespace

QList<Picture> onboardingPictures()
{
    const QString page = u"customers"_s;
    return {
        stepPicture(u"information"_s),
        {u"create-customer-packages"_s, page, true, showNeeds, isReady},
        stepPicture(u"headquarters"_s),
        {u"create-customer-headquarters-error"_s, page, true, showAddressMistakes, areMistakesShown},
        stepPicture(u"options"_s),
        {u"create-customer-review"_s, page, true, [](MainWindow& window) { open(window, picturedCustomer(), u"review"_s); }, isChecked},
        {u"create-customer-review-refused"_s, page, true, showRefused, isChecked},
        {u"create-customer-done"_s, page, true, showDone, isProvisioning},
    };
}

} // namespace pd
