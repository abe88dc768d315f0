// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatewizard.h"

#include "core/whendone.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "ui/shell/services.h"
#include "ui/templates/templateauthenticationstep.h"
#include "ui/templates/templatecallingstep.h"
#include "ui/templates/templatecommonstep.h"
#include "ui/templates/templateofferstep.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatereviewstep.h"
#include "ui/templates/templatesettingsstep.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

/// Most answers come sooner; a refusal then still finds the form as it was.
constexpr auto patience = 4s;

TemplateDraft openedDraft(const Draft& draft)
{
    return draft.body.isEmpty() ? TemplateDraft() : TemplateDraft::fromJson(draft.body).value_or(TemplateDraft());
}

/// A draft without the place where the person is.
TemplateDraft valuesOf(TemplateDraft draft)
{
    draft.step = 0;
    draft.visited.clear();
    return draft;
}

} // namespace

TemplateWizard::TemplateWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent)
    : Wizard(theme, services.drafts,
        {u"template-wizard"_s, u"templates"_s, openedDraft(draft).replaces.isEmpty() ? tr("Create template") : tr("Edit template"),
            u"template"_s, draft.id, tr("Afterwards the template has a provisioning ID, which customers are created with.")},
        parent)
    , m_operations(services.operations)
    , m_draft(openedDraft(draft))
    , m_original(m_draft)
    , m_isNew(draft.id.isEmpty())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showOutcome(m_draft.toTemplate(), m_operation); });
    connect(&m_operations, &OperationService::operationChanged, this, [this](const OperationId& id) {
        if (id == m_operation)
            readOperation();
    });
    addSteps();
    start(TemplateDraft::steps().value(m_draft.step), m_draft.visited);
    if (!draft.body.isEmpty()) {
        if (const auto read = TemplateDraft::fromJson(draft.body); !read)
            showMessage(read.error());
    }
    readTemplates();
    whenDone(m_operations.hubHosted(), this, [this](bool hosted) {
        m_hosted = hosted;
        m_review->setHosted(hosted);
    });
    if (!m_draft.retryOf.isEmpty())
        readRefusal();
}

TemplateWizard::~TemplateWizard() = default;

void TemplateWizard::addSteps()
{
    addStep(new TemplateOfferStep(theme(), m_draft));
    addStep(m_settings = new TemplateSettingsStep(theme(), m_draft));
    addStep(new TemplateAuthenticationStep(theme(), m_draft));
    addStep(new TemplateCallingStep(theme(), m_draft));
    addStep(new TemplateCommonStep(theme(), m_draft));
    addStep(m_review = new TemplateReviewStep(theme(), m_draft));
    connect(m_review, &TemplateReviewStep::stepRequested, this, &TemplateWizard::editFromReview);
    connect(m_review, &TemplateReviewStep::againRequested, this, &TemplateWizard::readTemplates);
}

QString TemplateWizard::subject() const
{
    const QString name = m_draft.name.trimmed();
    return name.isEmpty() ? tr("Without a name yet") : name;
}

/// Names that are taken are found before anything is sent.
void TemplateWizard::readTemplates()
{
    m_review->setNamesKnown(std::nullopt);
    whenDone(m_operations.templates(), this, [this](const Result<QList<OnboardingTemplate>>& templates) {
        m_review->setNamesKnown(templates.has_value());
        if (!templates || isFinished())
            return;
        m_rules.others = *templates;
        m_settings->setKnown(*templates);
        refreshProblems();
    });
}

/// Edit and retry: what the server refused stands at its field.
void TemplateWizard::readRefusal()
{
    whenDone(m_operations.operation(OperationId(m_draft.retryOf)), this, [this](const Result<Operation>& operation) {
        if (!operation || isFinished())
            return;
        for (const OperationStep& step : operation->steps) {
            if (step.error)
                showRefusal(*step.error);
        }
    });
}

QList<FieldError> TemplateWizard::problems() const { return m_draft.check(m_rules); }

QString TemplateWizard::stepOf(const QString& field) const { return TemplateDraft::stepOf(field); }

QByteArray TemplateWizard::draftBody() const
{
    TemplateDraft stored = m_draft;
    stored.visited = visited();
    stored.step = int(std::max<qsizetype>(0, TemplateDraft::steps().indexOf(currentKey())));
    return stored.toJson();
}

/// What was filled in for the person becomes a draft of theirs once they go on with it.
bool TemplateWizard::isUntouched() const
{
    return m_isNew && valuesOf(m_draft) == valuesOf(m_original) && (m_draft.isEmpty() || visited().size() <= 1);
}

QString TemplateWizard::finishText() const { return m_draft.replaces.isEmpty() ? tr("&Create template") : tr("&Save template"); }

void TemplateWizard::finish()
{
    const OnboardingTemplate value = m_draft.toTemplate();
    m_draft.replaces.isEmpty() ? create(value) : change(value);
}

void TemplateWizard::create(const OnboardingTemplate& value)
{
    whenDone(
        m_operations.createTemplate(value), this, [this](const Result<OperationId>& id) { id ? follow(*id) : showRefusal(id.error()); });
}

void TemplateWizard::change(const OnboardingTemplate& value)
{
    whenDone(m_operations.changeTemplate(m_draft.replaces, value), this,
        [this](const Result<OnboardingTemplate>& changed) { changed ? showOutcome(*changed) : showRefusal(changed.error()); });
}

void TemplateWizard::follow(const OperationId& id)
{
    m_operation = id;
    m_patience.start();
    readOperation();
}

void TemplateWizard::readOperation()
{
    whenDone(m_operations.operation(m_operation), this, [this](const Result<Operation>& operation) {
        if (operation && operation->id == m_operation)
            settle(*operation);
    });
}

void TemplateWizard::settle(const Operation& operation)
{
    if (!isEnded(operation.state) || !m_patience.isActive())
        return;
    m_patience.stop();
    m_operation = OperationId();
    if (operation.state == StepState::Done) {
        OnboardingTemplate made = m_draft.toTemplate();
        for (const OperationStep& step : operation.steps)
            made.provisioningId = ProvisioningId(step.resultId);
        return showOutcome(made);
    }
    Error why;
    for (const OperationStep& step : operation.steps)
        why = step.error.value_or(why);
    showRefusal(why);
}

void TemplateWizard::showRefusal(const Error& error)
{
    QList<FieldError> fields = templateFields(error);
    // What belongs to no field of the form is in the bar only; at the review it could not be edited away.
    fields.removeIf([](const FieldError& problem) { return problem.field.isEmpty(); });
    finishFailed(error, fields);
}

void TemplateWizard::showOutcome(const OnboardingTemplate& value, const OperationId& running)
{
    m_operation = OperationId();
    auto* outcome = new TemplateOutcome(theme(), m_operations, {value, m_hosted, !m_draft.replaces.isEmpty()}, this);
    if (!running.isEmpty())
        outcome->follow(running);
    connect(outcome, &TemplateOutcome::wizardRequested, this, [this](const Draft& draft) {
        Q_EMIT wizardRequested(draft);
        Q_EMIT closed();
    });
    connect(outcome, &TemplateOutcome::listRequested, this, [this] {
        Q_EMIT pageRequested(home());
        Q_EMIT closed();
    });
    finishDone(outcome);
}

} // namespace pd
