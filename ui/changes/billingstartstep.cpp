// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/billingstartstep.h"

#include "core/whendone.h"
#include "operations/customerchangeservice.h"
#include "operations/draftchecks.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

BillingStartStep::BillingStartStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"billingStart"_s, tr("Change billing start"),
        tr("Only while billing of this customer has not begun: the server refuses it afterwards."), parent)
{
    addText(u"billingStartDate"_s, tr("&Date on which billing starts"), true)->setRequired(true);
    connect(editOf(u"billingStartDate"_s), &QLineEdit::textEdited, this, &BillingStartStep::showDay);
}

QString BillingStartStep::entered() const { return editOf(u"billingStartDate"_s)->text().trimmed(); }

void BillingStartStep::begin(const QList<SeenCustomer>& customers)
{
    m_seen = customers.constFirst();
    showDay();
    if (!m_allowed)
        whenDone(services().operations.delayedBilling(), this, [this](bool allowed) {
            if (!m_allowed)
                setAllowed(allowed);
        });
}

void BillingStartStep::setAllowed(bool allowed)
{
    m_allowed = allowed;
    field(u"billingStartDate"_s)->setEnabled(allowed);
    showDay();
    touch(u"billingStartDate"_s);
    Q_EMIT stateChanged();
}

/// The whole date in words leaves no doubt about which number is the month.
void BillingStartStep::showDay()
{
    const QDate day = QDate::fromString(entered(), u"yyyy-MM-dd"_s);
    const QString words = day.isValid() ? QString(QLocale().toString(day, QLocale::LongFormat) + u". "_s) : QString();
    const QString example = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    field(u"billingStartDate"_s)->setHelp(words + tr("Year, month, day, for example %1. At most 90 days from today.").arg(example));
}

QList<FieldError> BillingStartStep::problems() const
{
    const QString field = u"billingStartDate"_s;
    if (m_allowed == false)
        return {{field, u"billing-start-unavailable"_s, {}}};
    if (entered().isEmpty())
        return {{field, u"required"_s, {}}};
    return checkBillingStart(entered(), field, true, QDate::currentDate());
}

bool BillingStartStep::hasChanges() const { return !entered().isEmpty(); }

ChangeStep::Asked BillingStartStep::ask() { return alone(services().customerChanges.changeBillingStart(m_seen, entered())); }

} // namespace pd
