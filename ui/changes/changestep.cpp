// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changestep.h"

namespace pd {

ChangeStep::ChangeStep(const ChangeContext& context, QString key, QString title, const QString& explanation, QWidget* parent)
    : WizardStep(context.theme, std::move(key), std::move(title), explanation, parent)
    , m_services(context.services)
{
}

ChangeStep::Asked ChangeStep::alone(QFuture<Result<OperationId>> asked)
{
    return asked.then([](const Result<OperationId>& one) { return QList<Result<OperationId>>{one}; });
}

} // namespace pd
