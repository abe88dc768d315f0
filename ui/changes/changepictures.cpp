// SPDX-License-Identifier: GPL-3.0-or-later
// The forms for what a customer is called, where it is and how it is marked.
#include "ui/changes/billingstartstep.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/changes/picturedforms.h"
#include "ui/changes/restrictedstep.h"
#include "ui/changes/tagsstep.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tageditor.h"

#include <QDate>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

SeenCustomer customerToChange() { return picturedCustomerSeen({u"webex_calling"_s}); }

QList<SeenCustomer> customersToChange()
{
    SeenCustomer other = customerToChange();
    other.name = u"Fjordbyen Bakeri AS"_s;
    other.customer.id = CustomerId(u"another"_s);
    other.customer.orgId = OrgId(u"another"_s);
    return {customerToChange(), other};
}

ChangePanel* formOf(const MainWindow& window) { return pageWithForms(window).changes()->current(); }

/// As a person writes it.
void writeInto(const ChangePanel* panel, const QString& key, const QString& text)
{
    for (const FormField* field : panel->findChildren<FormField*>()) {
        auto* edit = field->key() == key ? qobject_cast<QLineEdit*>(field->control()) : nullptr;
        if (!edit)
            continue;
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
}

bool isChangeRefused(MainWindow& window) { return isPicturedRefused(formOf(window)); }

void showRename(MainWindow& window)
{
    writeInto(openPictured(window, u"rename"_s, {customerToChange()}), u"displayName"_s, u"Halden Freight AS"_s);
}

void showNoName(MainWindow& window) { writeInto(openPictured(window, u"rename"_s, {customerToChange()}), u"displayName"_s, {}); }

void showExternalId(MainWindow& window) { openPictured(window, u"externalId"_s, {customerToChange()}); }

void showNoExternalId(MainWindow& window) { writeInto(openPictured(window, u"externalId"_s, {customerToChange()}), u"externalId"_s, {}); }

void showAddress(MainWindow& window) { openPictured(window, u"address"_s, {customerToChange()}); }

void showWrongAddress(MainWindow& window)
{
    SeenCustomer customer = customerToChange();
    customer.customer.address = {u"500 Terry Francine Street"_s, {}, u"San Francisco"_s, {}, u"9415"_s, u"US"_s};
    writeInto(openPictured(window, u"address"_s, {customer}), u"address.line1"_s, {});
}

void showBillingStart(MainWindow& window)
{
    ChangePanel* panel = openPictured(window, u"billingStart"_s, {customerToChange()});
    static_cast<BillingStartStep*>(panel->step())->setAllowed(true);
    writeInto(panel, u"billingStartDate"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate));
}

void showPastBillingStart(MainWindow& window)
{
    showBillingStart(window);
    writeInto(formOf(window), u"billingStartDate"_s, u"2024-01-01"_s);
}

void showTags(MainWindow& window)
{
    auto* step = static_cast<TagsStep*>(openPictured(window, u"tags"_s, {customerToChange()})->step());
    step->setTags({u"Nordics"_s, u"Fjordline"_s, u"Halden 2027"_s}, {});
}

void showContraryTags(MainWindow& window)
{
    ChangePanel* panel = openPictured(window, u"tags"_s, customersToChange());
    for (TagEditor* editor : panel->findChildren<TagEditor*>())
        editor->setTags({u"Nordics"_s});
}

void showRestriction(MainWindow& window)
{
    auto* step = static_cast<RestrictedStep*>(openPictured(window, u"restricted"_s, {customerToChange()})->step());
    step->setHosted(true);
    step->showMode(true);
    pressPictured(formOf(window), u"restrictedOff"_s);
}

void showRecordedRestriction(MainWindow& window)
{
    static_cast<RestrictedStep*>(openPictured(window, u"restricted"_s, customersToChange())->step())->setHosted(false);
}

} // namespace

QList<Picture> changePictures()
{
    const QString page = u"customers"_s;
    return {
        {u"change-rename"_s, page, true, showRename, {}},
        {u"change-rename-missing"_s, page, true, showNoName, isChangeRefused},
        {u"change-external-id"_s, page, true, showExternalId, {}},
        {u"change-external-id-missing"_s, page, true, showNoExternalId, isChangeRefused},
        {u"change-address"_s, page, true, showAddress, {}},
        {u"change-address-missing"_s, page, true, showWrongAddress, isChangeRefused},
        {u"change-billing-start"_s, page, true, showBillingStart, {}},
        {u"change-billing-start-past"_s, page, true, showPastBillingStart, isChangeRefused},
        {u"change-tags"_s, page, true, showTags, {}},
        {u"change-tags-several"_s, page, true, showContraryTags, isChangeRefused},
        {u"change-restricted"_s, page, true, showRestriction, {}},
        {u"change-restricted-several"_s, page, true, showRecordedRestriction, isChangeRefused},
    };
}

} // namespace pd
