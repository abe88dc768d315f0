// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/operationprogress.h"

#include "core/whendone.h"
#include "operations/operationservice.h"
#include "ui/activity/operationwords.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/statusline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace pd {

OperationProgress::OperationProgress(const Theme& theme, OperationService& service, OperationId id, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_service(service)
    , m_count(plainLabel(theme, look::Type::Caption, {}, this, u"muted"_s))
    , m_bar(new QProgressBar(this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("area", u"panel"_s);
    m_operation.id = std::move(id);
    const int side = theme.px("spacing.l"_L1);
    m_column->setContentsMargins(side, theme.px("spacing.m"_L1), side, theme.px("spacing.m"_L1));
    m_column->setSpacing(theme.px("spacing.s"_L1));
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("Progress"), this));
    head->addStretch();
    head->addWidget(m_count);
    m_column->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_column->addWidget(m_bar);
    connect(&service, &OperationService::operationChanged, this, [this](const OperationId& changedId) {
        if (changedId == m_operation.id)
            read();
    });
    read();
}

void OperationProgress::read()
{
    whenDone(m_service.operation(m_operation.id), this, [this](const Result<Operation>& operation) {
        if (operation)
            show(*operation);
    });
}

void OperationProgress::show(const Operation& operation)
{
    m_operation = operation;
    const int total = int(operation.steps.size());
    const int done = int(operation.stepsDone());
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_count->setText(tr("%1 of %n steps", nullptr, total).arg(locale().toString(done)));
    for (int i = 0; i < total; ++i)
        showStep(i, operation.steps.at(i));
    Q_EMIT changed(operation);
}

void OperationProgress::showStep(int position, const OperationStep& step)
{
    if (position == m_states.size()) {
        auto* row = new QHBoxLayout;
        auto* name = new ElidedLabel(m_theme, look::Type::Body, look::Role::Text, this);
        name->setText(step.subject.isEmpty() ? stepTitle(step.kind) : tr("%1: %2").arg(stepTitle(step.kind), step.subject));
        m_states << new StatusLine(m_theme, this);
        m_errors << wrappedLabel(m_theme, {}, this, u"danger"_s);
        row->addWidget(name, 1);
        row->addWidget(m_states.last());
        m_column->addLayout(row);
        m_column->addWidget(m_errors.last());
    }
    const bool warned = step.state == StepState::Done && step.error;
    m_states.at(position)->setStatus(warned ? doneWithErrorsWords() : stepStateWords(step.state));
    QString why;
    if (step.error) {
        why = step.error->fields.isEmpty() ? errortext::sentence(*step.error) : errortext::fieldSentence(step.error->fields.constFirst());
        if (!step.error->detail.isEmpty())
            why += u'\n' + step.error->detail;
    }
    m_errors.at(position)->setText(why);
    m_errors.at(position)->setVisible(!why.isEmpty());
}

} // namespace pd
