// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachwizard.h"

#include "core/whendone.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "ui/attach/attachconfirmation.h"
#include "ui/attach/attachreviewstep.h"
#include "ui/attach/conditionsstep.h"
#include "ui/attach/organizationstep.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/customersubmission.h"
#include "ui/onboarding/headquartersstep.h"
#include "ui/onboarding/packagesstep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

AttachWizard::AttachWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent)
    : Wizard(theme, services.drafts,
        {u"attach"_s, u"customers"_s, tr("Attach organization"), u"attach"_s, draft.id,
            tr("The organization keeps its name, its settings and its administrators.")},
        parent)
    , m_services(services)
    , m_precheck(new CustomerPrecheck(services.operations, this))
    , m_submission(new CustomerSubmission(services.operations, this))
{
    m_form.customer.rules.today = QDateTime::currentDateTimeUtc().date();
    const Result<AttachDraft> read = draft.body.isEmpty() ? AttachDraft() : AttachDraft::fromJson(draft.body);
    m_form.attach = read.value_or(AttachDraft());
    m_form.customer.draft = m_form.attach.customer;
    m_form.customer.draft.restrictedByPartner = false; // offer.md: off for what is attached
    m_form.attach.customer = CustomerDraft();
    if (draft.id.isEmpty())
        m_initial = content(m_form.whole());
    addSteps();
    connectSteps();
    start(AttachDraft::steps().value(m_form.attach.step), m_form.attach.visited);
    if (!read)
        showMessage(read.error());
    readTemplates();
}

AttachWizard::~AttachWizard() = default;

void AttachWizard::addSteps()
{
    CustomerForm& customer = m_form.customer;
    m_organization = new OrganizationStep(theme(), customer, this);
    m_conditions = new ConditionsStep(theme(), m_form, this);
    m_review = new AttachReviewStep(theme(), m_form, *m_precheck, this);
    const QList<WizardStep*> steps{
        m_organization, m_conditions, new PackagesStep(theme(), customer, this), new HeadquartersStep(theme(), customer, this), m_review};
    for (WizardStep* step : steps)
        addStep(step);
}

void AttachWizard::connectSteps()
{
    connect(m_organization, &OrganizationStep::customerChosen, this, &AttachWizard::customerRequested);
    connect(m_organization, &WizardStep::left, this, [this](const QString& field) {
        if (field == "orgId"_L1)
            lookForCustomer();
    });
    connect(m_conditions, &ConditionsStep::templatesRequested, this, [this] { Q_EMIT pageRequested(u"templates"_s); });
    connect(m_review, &AttachReviewStep::editRequested, this, &AttachWizard::editFromReview);
    connect(m_review, &AttachReviewStep::fieldRequested, this, &AttachWizard::editField);
    connect(m_review, &AttachReviewStep::againRequested, this, &AttachWizard::runPrecheck);
    connect(m_precheck, &CustomerPrecheck::changed, this, [this] {
        if (!m_precheck->isRunning())
            setServerProblems(m_precheck->problems());
    });
    connect(m_submission, &CustomerSubmission::accepted, this, &AttachWizard::confirm);
    connect(m_submission, &CustomerSubmission::refused, this, &AttachWizard::refuse);
}

AttachDraft AttachWizard::content(AttachDraft draft)
{
    draft.step = 0;
    draft.visited.clear();
    return draft;
}

QString AttachWizard::subject() const
{
    const QString name = m_form.customer.draft.name.simplified();
    return name.isEmpty() ? m_form.customer.draft.externalId.trimmed() : name;
}

QList<FieldError> AttachWizard::problems() const { return m_form.problems(); }

QString AttachWizard::stepOf(const QString& field) const { return AttachDraft::stepOf(field); }

QByteArray AttachWizard::draftBody() const
{
    AttachDraft draft = m_form.whole();
    draft.step = std::max(0, int(AttachDraft::steps().indexOf(currentKey())));
    draft.visited = visited();
    return draft.toJson();
}

bool AttachWizard::isUntouched() const { return content(m_form.whole()) == m_initial; }

QString AttachWizard::finishText() const { return tr("Attac&h organization"); }

void AttachWizard::readTemplates()
{
    whenDone(m_services.operations.templates(), this, [this](const Result<QList<OnboardingTemplate>>& templates) {
        if (!templates)
            return showMessage(templates.error());
        const bool untouched = isUntouched();
        m_form.customer.templatesKnown = true;
        m_form.customer.rules.templates = *templates;
        if (templates->size() == 1 && m_form.customer.draft.templateRef.isEmpty())
            m_form.customer.draft.templateRef = templates->constFirst().name;
        if (untouched)
            m_initial = content(m_form.whole());
        m_conditions->showTemplates();
        refreshProblems();
        if (currentKey() == "review"_L1 && !isFinished())
            runPrecheck();
    });
}

/// Whoever is a customer already needs no attaching.
void AttachWizard::lookForCustomer()
{
    const Result<OrgId> id = organizationId(m_form.customer.draft.attachOrgId);
    if (!id || *id == m_lookedFor)
        return;
    m_lookedFor = *id;
    whenDone(
        m_services.inquiries.findOnServer(id->toString()), this, [this, asked = *id](const Result<std::optional<SeenCustomer>>& found) {
            // Where the server does not answer, the precheck asks again.
            if (found && asked == m_lookedFor)
                m_organization->showCustomer(found->value_or(SeenCustomer()));
        });
}

void AttachWizard::stepShown(WizardStep* shown) { shown == m_review ? runPrecheck() : m_precheck->cancel(); }

void AttachWizard::runPrecheck()
{
    setServerProblems({});
    if (isReady() && problems().isEmpty())
        m_precheck->run(m_form.whole().toEntry(m_form.customer.rules.catalog), !m_form.customer.draft.retryOf.isEmpty());
}

void AttachWizard::finish()
{
    m_precheck->cancel();
    OnboardingEntry entry = m_form.whole().toEntry(m_form.customer.rules.catalog);
    const OnboardingTemplate* chosen = m_form.customer.chosenTemplate();
    if (chosen && !chosen->provisioningId.isEmpty()) {
        entry.templateRef.clear();
        entry.customer.provisioningId = chosen->provisioningId;
    }
    m_submission->follow(m_services.customerChanges.attachOrganization(entry));
}

void AttachWizard::confirm(const OperationId& id)
{
    auto* confirmation = new AttachConfirmation(theme(), m_services, m_form.whole(), id, this);
    connect(confirmation, &AttachConfirmation::customerRequested, this, &AttachWizard::customerRequested);
    connect(confirmation, &AttachConfirmation::operationRequested, this, &AttachWizard::operationRequested);
    connect(confirmation, &AttachConfirmation::wizardRequested, this, &AttachWizard::wizardRequested);
    finishDone(confirmation);
}

void AttachWizard::refuse(const OperationId& id, const Error& error)
{
    if (!id.isEmpty())
        m_form.customer.draft.retryOf = id.toString();
    QList<FieldError> fields = customerFields(error);
    fields.removeIf([](const FieldError& field) { return field.field.isEmpty(); });
    finishFailed(error, fields);
}

} // namespace pd
