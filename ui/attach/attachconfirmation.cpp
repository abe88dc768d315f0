// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachconfirmation.h"

#include "domain/customerstatus.h"
#include "ui/activity/editandretry.h"
#include "ui/errors/errortext.h"
#include "ui/setup/beginsetup.h"
#include "ui/shell/services.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textpaint.h"
#include "ui/wizard/operationprogress.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString attachedName(const AttachDraft& draft)
{
    const QString name = draft.customer.name.trimmed();
    return name.isEmpty() ? draft.customer.externalId.trimmed() : name;
}

} // namespace

AttachConfirmation::AttachConfirmation(
    const Theme& theme, const Services& services, AttachDraft draft, const OperationId& id, QWidget* parent)
    : Confirmation(theme, tr("%1 is being attached").arg(isolated(attachedName(draft))), {}, parent)
    , m_draft(std::move(draft))
    , m_message(new MessageBar(theme, this))
{
    addId(tr("External ID"), m_draft.customer.externalId.trimmed());
    addId(tr("Organization ID"), m_draft.toEntry().customer.orgId.toString());
    addWidget(m_message);
    auto* progress = new OperationProgress(theme, services.operations, id, this);
    addWidget(progress);
    buildActions(id);
    setText(waitingText());
    connect(progress, &OperationProgress::changed, this, &AttachConfirmation::follow);
}

void AttachConfirmation::buildActions(const OperationId& id)
{
    m_retry = addAction(tr("&Edit and retry"), true);
    m_setUp = addAction(tr("&Set up customer"), true);
    m_open = addAction(tr("&Open customer"));
    QPushButton* activity = addAction(tr("Open in &Activity"));
    for (QPushButton* later : {m_retry, m_setUp, m_open})
        later->hide();
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const std::optional<Draft> again = editAndRetry(m_operation))
            Q_EMIT wizardRequested(*again);
    });
    connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(draftFor(setUpOf(m_draft.toEntry(), m_operation))); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_operation.customerId); });
    connect(activity, &QPushButton::clicked, this, [this, id] { Q_EMIT operationRequested(id); });
}

QString AttachConfirmation::waitingText() const
{
    const QString accepted = tr("The server has taken the request; it is not attached yet. You can close this page.");
    switch (attachPath(m_draft.facts())) {
    case AttachPath::Automatic: return QString(accepted + u' ' + tr("It attaches automatically, usually within minutes."));
    case AttachPath::NeedsApproval:
        return QString(accepted + u' '
            + tr("It waits until an administrator of the organization approves. Tell them; the status stays Provisioning until then."));
    case AttachPath::Unknown: break;
    }
    return QString(accepted + u' ' + tr("If it stays Provisioning for long, an administrator of the organization has to approve."));
}

void AttachConfirmation::follow(const Operation& operation)
{
    m_operation = operation;
    const bool failed = operation.state == StepState::Failed || operation.state == StepState::NeedsAttention;
    const bool done = operation.state == StepState::Done;
    if (!m_idShown && !operation.customerId.isEmpty()) {
        m_idShown = true;
        addId(tr("Customer ID"), operation.customerId.toString());
    }
    const OperationStep step = operation.steps.value(0);
    const bool review = !isEnded(step.state) && customerStatus(step.serverStatus) == CustomerStatus::PendingReview;
    m_message->setVisible(review);
    if (failed)
        setText(tr("It did not work. What was entered is kept: correct it and try again."));
    else if (done)
        setText(tr("The organization is attached. Restricted by Partner is off for it; its administrators are the ones it had."));
    else if (review)
        m_message->show(MessageBar::Kind::Warning, tr("Compliance reviews the address first: usually within an hour, at most 72 hours."));
    else
        setText(waitingText());
    if (done)
        setTitle(tr("%1 is attached").arg(isolated(attachedName(m_draft))), u"circle-check"_s, look::Role::Success);
    m_retry->setVisible(failed);
    m_setUp->setVisible(done);
    m_open->setVisible(!operation.customerId.isEmpty());
}

} // namespace pd
