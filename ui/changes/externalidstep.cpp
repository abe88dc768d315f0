// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/externalidstep.h"

#include "core/whendone.h"
#include "operations/customerchangeplan.h"
#include "operations/customerchangeservice.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

ExternalIdStep::ExternalIdStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"externalId"_s, tr("Change external ID"),
        tr("Your own number or name for this customer, unique among yours. Other systems may know the customer by the old one."), parent)
{
    addText(u"externalId"_s, tr("E&xternal ID"), true)->setRequired(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(400ms);
    connect(&m_settle, &QTimer::timeout, this, &ExternalIdStep::askServer);
    connect(editOf(u"externalId"_s), &QLineEdit::textEdited, this, [this] {
        show({});
        m_settle.start();
    });
}

QString ExternalIdStep::entered() const { return editOf(u"externalId"_s)->text().trimmed(); }

void ExternalIdStep::begin(const QList<SeenCustomer>& customers)
{
    const SeenCustomer before = std::exchange(m_seen, customers.constFirst());
    if (entered().isEmpty() || entered() == before.customer.externalId)
        editOf(u"externalId"_s)->setText(m_seen.customer.externalId);
    show({});
}

void ExternalIdStep::show(const QString& answer)
{
    const QString now = m_seen.customer.externalId.isEmpty() ? QString() : tr("Now: %1").arg(isolated(m_seen.customer.externalId));
    field(u"externalId"_s)->setHelp(answer.isEmpty() ? now : QString(now + u'\n' + answer));
}

void ExternalIdStep::askServer()
{
    const QString id = entered();
    if (id.isEmpty() || id == m_seen.customer.externalId || !problems().isEmpty())
        return;
    show(tr("The server is asked whether it is free…"));
    whenDone(services().operations.externalIdInUse(id), this, [this, id](const Result<std::optional<Customer>>& customer) {
        if (id != entered())
            return;
        if (!customer)
            return show(tr("The server could not be asked whether it is free. It checks again when the change is sent."));
        const bool taken = customer->has_value() && (*customer)->id != m_seen.customer.id;
        m_taken = taken ? id : QString();
        show(taken ? QString() : tr("It is free."));
        touch(u"externalId"_s);
        Q_EMIT stateChanged();
    });
}

QList<FieldError> ExternalIdStep::problems() const
{
    const QString id = entered();
    if (id.isEmpty())
        return {{u"externalId"_s, u"required"_s, {}}};
    if (id == m_taken)
        return {{u"externalId"_s, u"external-id-taken"_s, {}}};
    CustomerUpdate wanted;
    wanted.externalId = id;
    return checkCustomerChange(m_seen.customer, wanted, PackageCatalog::shipped());
}

bool ExternalIdStep::hasChanges() const { return entered() != m_seen.customer.externalId; }

ChangeStep::Asked ExternalIdStep::ask() { return alone(services().customerChanges.changeExternalId(m_seen, entered())); }

} // namespace pd
