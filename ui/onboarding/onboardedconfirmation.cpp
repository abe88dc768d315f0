// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/onboardedconfirmation.h"

#include "items/customerdetails.h"
#include "sync/syncservice.h"
#include "ui/activity/editandretry.h"
#include "ui/activity/operationwords.h"
#include "ui/errors/errortext.h"
#include "ui/onboarding/packagestates.h"
#include "ui/setup/beginsetup.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textpaint.h"
#include "ui/wizard/operationprogress.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

OnboardedConfirmation::OnboardedConfirmation(
    const Theme& theme, const Services& services, CustomerDraft draft, const OperationId& id, QWidget* parent)
    : Confirmation(theme, tr("Provisioning of %1 has begun").arg(isolated(draft.name.trimmed())), {}, parent)
    , m_theme(theme)
    , m_draft(std::move(draft))
    , m_details(new CustomerDetailsSource(services.cacheFile, services.ledgerFile, this))
{
    addId(tr("External ID"), m_draft.externalId.trimmed());
    build(services, id);
    buildActions(id);
    showState();
    showPackages();
}

void OnboardedConfirmation::build(const Services& services, const OperationId& id)
{
    m_message = new MessageBar(m_theme, this);
    addWidget(m_message);
    m_packages = new PackageStates(m_theme, this);
    auto* progress = new OperationProgress(m_theme, services.operations, id, this);
    addWidget(progress);
    addWidget(m_packages);
    connect(progress, &OperationProgress::changed, this, &OnboardedConfirmation::follow);
    connect(&services.sync, &SyncService::cacheChanged, m_details, [this] {
        if (!m_operation.customerId.isEmpty())
            m_details->load(m_operation.customerId);
    });
    connect(m_details, &CustomerDetailsSource::loaded, this, [this](const CustomerDetails& details) {
        m_states = details.customer.packageStates;
        showPackages();
        showState();
    });
}

void OnboardedConfirmation::buildActions(const OperationId& id)
{
    m_retry = addAction(tr("&Edit and retry"), true);
    m_setUp = addAction(tr("&Set up customer"), true);
    m_open = addAction(tr("&Open customer"));
    QPushButton* another = addAction(tr("&Create another"));
    QPushButton* activity = linkButton(tr("Open in &Activity"), this);
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(activity);
    row->addStretch();
    addWidget(holder);
    m_retry->setObjectName(u"editAndRetry"_s);
    m_setUp->setObjectName(u"setUp"_s);
    m_open->setObjectName(u"openCustomer"_s);
    another->setObjectName(u"createAnother"_s);
    activity->setObjectName(u"openActivity"_s);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto again = editAndRetry(m_operation))
            Q_EMIT wizardRequested(*again);
    });
    connect(m_setUp, &QPushButton::clicked, this, &OnboardedConfirmation::setUp);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_operation.customerId); });
    connect(another, &QPushButton::clicked, this, &OnboardedConfirmation::createAnother);
    connect(activity, &QPushButton::clicked, this, [this, id] { Q_EMIT operationRequested(id); });
}

void OnboardedConfirmation::follow(const Operation& operation)
{
    m_operation = operation;
    addIds();
    showState();
    if (!operation.customerId.isEmpty())
        m_details->load(operation.customerId);
    showPackages();
}

const OperationStep* OnboardedConfirmation::createStep() const
{
    const auto step = std::find_if(
        m_operation.steps.cbegin(), m_operation.steps.cend(), [](const OperationStep& s) { return s.kind == StepKind::CreateCustomer; });
    return step == m_operation.steps.cend() ? nullptr : &*step;
}

bool OnboardedConfirmation::waitsForReview() const
{
    const OperationStep* create = createStep();
    return create && !isEnded(create->state) && customerStatus(create->serverStatus) == CustomerStatus::PendingReview;
}

void OnboardedConfirmation::addIds()
{
    const OperationStep* create = createStep();
    if (!m_customerIdShown && !m_operation.customerId.isEmpty()) {
        m_customerIdShown = true;
        addId(tr("Customer ID"), m_operation.customerId.toString());
    }
    if (!m_trackingIdShown && create && !create->trackingId.isEmpty()) {
        m_trackingIdShown = true;
        addId(tr("Tracking ID"), create->trackingId);
    }
}

void OnboardedConfirmation::showState()
{
    const StepState state = wholeState(m_operation.state, m_operation.finishedAt);
    const bool failed = state == StepState::Failed || state == StepState::NeedsAttention;
    m_retry->setVisible(failed && editAndRetry(m_operation).has_value());
    m_setUp->setVisible(!failed);
    m_open->setVisible(!m_operation.customerId.isEmpty());
    const OperationStep* create = createStep();
    if (failed) {
        setText(tr("It did not work. What was entered is kept: correct it and try again."));
        m_message->hide();
    } else if (waitsForReview()) {
        setText(tr("Compliance reviews the address before the customer is created. You can close this page; progress stays in Activity."));
        warn(tr(
            "Most reviews take 15 to 60 minutes, at most 72 hours. Once approved, the customer is created by itself; nothing has to be sent again."));
    } else if (state == StepState::Done) {
        setText(m_packages->failedCount() > 0
                ? tr("The customer is there, but not all of its packages. You can set it up with those that are ready.")
                : tr("The customer is ready. Next: locations, users and phone numbers."));
        if (create && create->error)
            warn(tr("A part could not be provisioned."), errortext::details(*create->error));
        else
            m_message->hide();
    } else {
        setText(tr("This usually takes a few minutes. You can close this page; progress stays in Activity."));
        m_message->hide();
    }
}

/// Said once, not at every poll.
void OnboardedConfirmation::warn(const QString& sentence, const QString& details)
{
    if (m_message->isHidden() || m_message->text() != sentence)
        m_message->show(MessageBar::Kind::Warning, sentence, details);
}

void OnboardedConfirmation::showPackages()
{
    const StepState state = wholeState(m_operation.state, m_operation.finishedAt);
    const QString otherwise = state == StepState::Failed ? u"error"_s : state == StepState::Done ? u"provisioned"_s : u"provisioning"_s;
    m_packages->setStates(m_draft.packages, m_states, waitsForReview() ? u"pending_rpl_review"_s : otherwise);
}

void OnboardedConfirmation::setUp() { Q_EMIT wizardRequested(draftFor(setUpOf(m_draft.toEntry(), m_operation))); }

void OnboardedConfirmation::createAnother()
{
    CustomerDraft next;
    next.templateRef = m_draft.templateRef;
    Q_EMIT wizardRequested(Draft{{}, u"customer"_s, {}, {}, next.toJson()});
}

} // namespace pd
