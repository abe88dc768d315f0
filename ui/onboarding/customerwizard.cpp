// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customerwizard.h"

#include "core/whendone.h"
#include "domain/textchecks.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/customerreviewstep.h"
#include "ui/onboarding/customersubmission.h"
#include "ui/onboarding/headquartersstep.h"
#include "ui/onboarding/informationstep.h"
#include "ui/onboarding/onboardedconfirmation.h"
#include "ui/onboarding/optionsstep.h"
#include "ui/onboarding/packagesstep.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

/// Somebody who types is not disturbed by every letter's hints.
constexpr auto typingPause = 250ms;

/// What has a place in the form; the rest is said in the bar.
QList<FieldError> placedOf(const Error& error)
{
    QList<FieldError> fields = customerFields(error);
    fields.removeIf([](const FieldError& field) { return field.field.isEmpty(); });
    return fields;
}

/// The external ID belongs to somebody else's customer: nothing of it is ours to continue.
bool isForeign(const Error& error)
{
    const QList<FieldError> fields = customerFields(error);
    return std::any_of(fields.cbegin(), fields.cend(),
        [](const FieldError& field) { return field.rule == "exists-differently"_L1 || field.rule == "external-id-taken"_L1; });
}

CustomerDraft atStart(CustomerDraft draft)
{
    draft.step = 0;
    draft.visited.clear();
    return draft;
}

} // namespace

CustomerWizard::CustomerWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent)
    : Wizard(theme, services.drafts,
        {u"create-customer"_s, u"customers"_s, tr("Create customer"), u"customer"_s, draft.id,
            tr("Afterwards you can set up the customer: locations, users and phone numbers.")},
        parent)
    , m_services(services)
    , m_hints(new CustomerHintSource(services.cacheFile, this))
    , m_precheck(new CustomerPrecheck(services.operations, this))
    , m_submission(new CustomerSubmission(services.operations, this))
    , m_pause(new QTimer(this))
{
    m_form.rules.today = QDateTime::currentDateTimeUtc().date();
    const Result<CustomerDraft> read = draft.body.isEmpty() ? CustomerDraft() : CustomerDraft::fromJson(draft.body);
    m_form.draft = read.value_or(CustomerDraft());
    m_initial = draft.id.isEmpty() && m_form.draft.retryOf.isEmpty() ? atStart(m_form.draft) : CustomerDraft();
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    addSteps();
    connectSteps();
    start(CustomerDraft::steps().value(m_form.draft.step), m_form.draft.visited);
    if (!read)
        showMessage(read.error());
    readRules();
    readEarlierAttempt();
    askForHints();
}

CustomerWizard::~CustomerWizard() = default;

void CustomerWizard::addSteps()
{
    m_information = new InformationStep(theme(), m_form, this);
    m_review = new CustomerReviewStep(theme(), m_form, *m_precheck, this);
    addStep(m_information);
    addStep(new PackagesStep(theme(), m_form, this));
    addStep(new HeadquartersStep(theme(), m_form, this));
    addStep(new OptionsStep(theme(), m_form, this));
    addStep(m_review);
}

void CustomerWizard::connectSteps()
{
    connect(m_pause, &QTimer::timeout, this, &CustomerWizard::askForHints);
    connect(m_hints, &CustomerHintSource::answered, this, &CustomerWizard::takeHints);
    connect(m_information, &WizardStep::edited, this, [this](const QString& field) {
        if (field == "name"_L1 || field == "primaryEmail"_L1 || field == "externalId"_L1)
            m_pause->start();
    });
    connect(m_information, &WizardStep::left, this, [this](const QString& field) {
        if (field == "name"_L1 || field == "externalId"_L1)
            askServerForId();
    });
    connect(m_information, &InformationStep::customerChosen, this, &CustomerWizard::customerRequested);
    connect(m_information, &InformationStep::templatesRequested, this, [this] {
        Q_EMIT wizardRequested(Draft{{}, u"template"_s, {}, {}, {}});
    });
    connect(m_review, &CustomerReviewStep::editRequested, this, &CustomerWizard::editFromReview);
    connect(m_review, &CustomerReviewStep::fieldRequested, this, &CustomerWizard::editField);
    connect(m_review, &CustomerReviewStep::againRequested, this, &CustomerWizard::runPrecheck);
    connect(m_precheck, &CustomerPrecheck::changed, this, &CustomerWizard::takePrecheck);
    connect(m_submission, &CustomerSubmission::accepted, this, &CustomerWizard::confirm);
    connect(m_submission, &CustomerSubmission::refused, this, &CustomerWizard::refuse);
}

QString CustomerWizard::subject() const { return m_form.draft.name.simplified(); }

QList<FieldError> CustomerWizard::problems() const { return m_form.problems(); }

QString CustomerWizard::stepOf(const QString& field) const { return CustomerDraft::stepOf(field); }

QByteArray CustomerWizard::draftBody() const
{
    CustomerDraft draft = m_form.draft;
    draft.visited = visited();
    draft.step = std::max(0, int(CustomerDraft::steps().indexOf(currentKey())));
    return draft.toJson();
}

bool CustomerWizard::isUntouched() const { return atStart(m_form.draft) == m_initial; }

QString CustomerWizard::finishText() const { return tr("&Provision customer"); }

void CustomerWizard::readRules()
{
    whenDone(m_services.operations.delayedBilling(), this, [this](bool delayed) {
        m_form.rules.delayedBilling = delayed;
        if (WizardStep* options = step(u"options"_s))
            options->refresh();
        refreshProblems();
    });
    whenDone(m_services.operations.templates(), this, [this](const Result<QList<OnboardingTemplate>>& templates) {
        if (templates)
            setTemplates(*templates);
        else
            showMessage(templates.error());
    });
}

void CustomerWizard::setTemplates(const QList<OnboardingTemplate>& templates)
{
    const bool untouched = isUntouched();
    m_form.templatesKnown = true;
    m_form.rules.templates = templates;
    if (templates.size() == 1 && m_form.draft.templateRef.isEmpty())
        m_form.draft.templateRef = templates.constFirst().name;
    m_information->showTemplates();
    if (untouched)
        m_initial = atStart(m_form.draft);
    refreshProblems();
    if (step(currentKey()) != m_review || isFinished())
        return;
    m_review->refresh();
    if (!m_precheck->isRunning() && m_precheck->lines().isEmpty())
        runPrecheck();
}

void CustomerWizard::readEarlierAttempt()
{
    if (m_form.draft.retryOf.isEmpty())
        return;
    whenDone(m_services.operations.operation(OperationId(m_form.draft.retryOf)), this, [this](const Result<Operation>& operation) {
        for (const OperationStep& earlier : operation ? operation->steps : QList<OperationStep>()) {
            if (earlier.kind != StepKind::CreateCustomer || !earlier.error || earlier.state == StepState::Done)
                continue;
            showMessage(*earlier.error);
            takeRefusal(OperationId(m_form.draft.retryOf), *earlier.error);
        }
    });
}

void CustomerWizard::askForHints()
{
    const CustomerDraft& draft = m_form.draft;
    const QString id = draft.externalIdTyped ? draft.externalId : proposedExternalId(draft.name, {});
    m_hints->ask(draft.name, draft.primaryEmail, id);
}

void CustomerWizard::takeHints(const CustomerHints& hints)
{
    const bool again = !m_form.draft.retryOf.isEmpty();
    m_form.similar = hints.similar;
    m_form.similar.removeIf([&](const SimilarCustomer& one) { return again && one.externalId == m_form.draft.externalId; });
    m_cachedIds = hints.externalIds;
    m_form.rules.externalIds = m_cachedIds + m_serverIds;
    m_information->showSimilar();
    m_information->propose();
    refreshProblems();
}

void CustomerWizard::askServerForId()
{
    const QString id = m_form.draft.externalId.trimmed();
    if (id.isEmpty() || id == m_askedId || !m_form.draft.retryOf.isEmpty())
        return;
    m_askedId = id;
    whenDone(m_services.operations.externalIdInUse(id), this, [this, id](const Result<std::optional<Customer>>& customer) {
        // Where the server does not answer, the precheck asks again.
        if (customer && customer->has_value())
            noteIdOnServer(id);
    });
}

void CustomerWizard::noteIdOnServer(const QString& externalId)
{
    m_serverIds << externalId;
    m_form.rules.externalIds = m_cachedIds + m_serverIds;
    m_information->propose();
    refreshProblems();
}

void CustomerWizard::stepShown(WizardStep* shown)
{
    if (shown == m_review)
        runPrecheck();
    else
        m_precheck->cancel();
}

void CustomerWizard::runPrecheck()
{
    setServerProblems({});
    if (problems().isEmpty())
        m_precheck->run(m_form.draft);
}

void CustomerWizard::takePrecheck()
{
    if (!m_precheck->isRunning())
        setServerProblems(m_precheck->problems());
}

void CustomerWizard::finish()
{
    m_precheck->cancel();
    OnboardingEntry entry = m_form.draft.toEntry(m_form.rules.catalog);
    // With its provisioning ID nothing has to be looked up: the request is safe in the ledger also while the server does not answer.
    if (const OnboardingTemplate* value = m_form.chosenTemplate(); value && !value->provisioningId.isEmpty()) {
        entry.customer.provisioningId = value->provisioningId;
        entry.templateRef.clear();
    }
    m_submission->send(entry);
}

void CustomerWizard::confirm(const OperationId& id)
{
    auto* confirmation = new OnboardedConfirmation(theme(), m_services, m_form.draft, id, this);
    connect(confirmation, &OnboardedConfirmation::wizardRequested, this, &CustomerWizard::wizardRequested);
    connect(confirmation, &OnboardedConfirmation::customerRequested, this, &CustomerWizard::customerRequested);
    connect(confirmation, &OnboardedConfirmation::operationRequested, this, &CustomerWizard::operationRequested);
    finishDone(confirmation);
}

/// A taken ID is one more that cannot be used; after every other refusal the next attempt goes on with what this one made.
void CustomerWizard::takeRefusal(const OperationId& id, const Error& error)
{
    if (isForeign(error)) {
        m_form.draft.retryOf.clear();
        noteIdOnServer(m_form.draft.externalId.trimmed());
        return setServerProblems({});
    }
    if (!id.isEmpty())
        m_form.draft.retryOf = id.toString();
    setServerProblems(placedOf(error));
}

void CustomerWizard::refuse(const OperationId& id, const Error& error)
{
    takeRefusal(id, error);
    finishFailed(error, isForeign(error) ? QList<FieldError>() : placedOf(error));
}

} // namespace pd
