// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/renamestep.h"

#include "operations/customerchangeplan.h"
#include "operations/customerchangeservice.h"
#include "ui/shell/services.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

RenameStep::RenameStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(
        context, u"rename"_s, tr("Rename customer"), tr("The name of the organization. Its users and administrators see it, too."), parent)
{
    addText(u"displayName"_s, tr("&Name"))->setRequired(true);
}

QString RenameStep::entered() const { return editOf(u"displayName"_s)->text().trimmed(); }

void RenameStep::begin(const QList<SeenCustomer>& customers)
{
    const SeenCustomer before = std::exchange(m_seen, customers.constFirst());
    if (entered().isEmpty() || entered() == before.name)
        editOf(u"displayName"_s)->setText(m_seen.name);
    field(u"displayName"_s)->setHelp(m_seen.name.isEmpty() ? QString() : tr("Now: %1").arg(isolated(m_seen.name)));
}

QList<FieldError> RenameStep::problems() const
{
    const Result<Operation> planned = planRename(m_seen, entered());
    return planned ? QList<FieldError>() : planned.error().fields;
}

bool RenameStep::hasChanges() const { return entered() != m_seen.name; }

ChangeStep::Asked RenameStep::ask() { return alone(services().customerChanges.rename(m_seen, entered())); }

} // namespace pd
