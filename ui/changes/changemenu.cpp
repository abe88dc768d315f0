// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changemenu.h"

#include "ui/changes/changemakers.h"

namespace pd {

ChangeMenu::ChangeMenu(QWidget* parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
}

void ChangeMenu::setCustomer(const SeenCustomer& customer, const std::function<QString(const QString& kind)>& refusal)
{
    clear();
    using Place = ChangeMaker::Place;
    const QList<ChangeMaker> makers = changeMakers();
    for (const Place place : {Place::Customer, Place::Calling, Place::Users}) {
        if (!isEmpty())
            addSeparator();
        for (const ChangeMaker& maker : makers) {
            if (maker.place != place)
                continue;
            QString reason = refusal ? refusal(maker.kind) : QString();
            if (reason.isEmpty() && maker.refusal)
                reason = maker.refusal(customer.customer);
            QAction* action = addAction(maker.text);
            action->setObjectName(maker.kind);
            action->setEnabled(reason.isEmpty());
            action->setToolTip(reason);
            connect(action, &QAction::triggered, this, [this, customer, kind = maker.kind] {
                Q_EMIT changeRequested({kind, {customer}, {}});
            });
        }
    }
}

} // namespace pd
