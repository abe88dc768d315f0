// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/picturedforms.h"

#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/errorsummary.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace pd {

CustomersPage& pageWithForms(const MainWindow& window) { return *static_cast<CustomersPage*>(window.page(u"customers"_s)); }

SeenCustomer picturedCustomerSeen(const QStringList& packages)
{
    SeenCustomer seen;
    seen.name = u"Halden Logistics AS"_s;
    seen.customer.id = CustomerId(u"picture"_s);
    seen.customer.orgId = OrgId(u"picture"_s);
    seen.customer.externalId = u"c-1042"_s;
    seen.customer.status = u"provisioned"_s;
    seen.customer.packages = packages;
    seen.customer.address = {u"Tollbodgata 3"_s, {}, u"Halden"_s, {}, u"1771"_s, u"NO"_s};
    return seen;
}

ChangePanel* openPictured(MainWindow& window, const QString& kind, const QList<SeenCustomer>& customers)
{
    ChangeDeck* deck = pageWithForms(window).changes();
    deck->openSeen({kind, customers, {}});
    return deck->current();
}

void pressPictured(ChangePanel* panel, const QString& name) { panel->findChild<QAbstractButton*>(name)->click(); }

bool isPicturedRefused(ChangePanel* panel)
{
    const bool refused = !panel->findChild<ErrorSummary*>()->isHidden();
    if (!refused)
        pressPictured(panel, u"finish"_s);
    return refused;
}

} // namespace pd
