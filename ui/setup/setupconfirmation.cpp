// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupconfirmation.h"

#include "operations/setupdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/operationprogress.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isMade(const OperationStep& step) { return step.kind == StepKind::CreateSubscriber || step.kind == StepKind::CreateLocation; }

} // namespace

SetUpConfirmation::SetUpConfirmation(
    const Theme& theme, OperationService& service, const OperationId& id, const SetUpDraft& draft, QWidget* parent)
    : Confirmation(theme, SetUpConfirmation::tr("%1 is being set up").arg(draft.customerName),
        SetUpConfirmation::tr("You can close this page; progress stays in Activity."), parent)
    , m_name(draft.customerName)
    , m_customer(draft.customerId)
    , m_outcome(new MessageBar(theme, this))
    , m_progress(new OperationProgress(theme, service, id, this))
{
    addId(tr("External ID"), draft.externalId);
    addWidget(m_outcome);
    addWidget(m_progress);
    m_retry = addAction(tr("&Fix and retry the failed ones"), true);
    m_retry->hide();
    QPushButton* customer = addAction(tr("&Open customer"));
    QPushButton* activity = addAction(tr("Open in A&ctivity"));
    QPushButton* more = addAction(tr("Add more &users"));
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_operation); });
    connect(customer, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_customer); });
    connect(activity, &QPushButton::clicked, this, &SetUpConfirmation::operationRequested);
    connect(more, &QPushButton::clicked, this, &SetUpConfirmation::moreRequested);
    connect(m_progress, &OperationProgress::changed, this, &SetUpConfirmation::show);
    m_outcome->hide();
}

void SetUpConfirmation::showProgress(const Operation& operation) { m_progress->show(operation); }

void SetUpConfirmation::show(const Operation& operation)
{
    m_operation = operation;
    if (!operation.customerId.isEmpty())
        m_customer = operation.customerId;
    int made = 0;
    int failed = 0;
    for (const OperationStep& step : operation.steps) {
        made += isMade(step) && step.state == StepState::Done ? 1 : 0;
        failed += isMade(step) && (step.state == StepState::Failed || step.state == StepState::NeedsAttention) ? 1 : 0;
    }
    const bool over = operation.finishedAt.isValid(); // its state alone may be that of a step between others
    if (over && failed > 0)
        setTitle(made > 0 ? tr("%1 is set up in part").arg(m_name) : tr("%1 could not be set up").arg(m_name), u"triangle"_s,
            look::Role::Warning);
    else if (over)
        setTitle(tr("%1 is set up").arg(m_name), u"circle-check"_s, look::Role::Success);
    // What failed is told at once; trying again waits until the others are through.
    m_retry->setVisible(over && failed > 0);
    if (failed > 0)
        m_outcome->show(MessageBar::Kind::Warning,
            tr("%1 were created.").arg(tr("%n locations and users", nullptr, made)) + u' '
                + tr("%n could not be created; the reasons are below.", nullptr, failed));
    else if (over)
        m_outcome->show(MessageBar::Kind::Done, tr("Everything was created: %n locations and users.", nullptr, made));
}

} // namespace pd
