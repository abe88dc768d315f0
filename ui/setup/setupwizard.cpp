// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "core/whendone.h"
#include "domain/rules.h"
#include "items/customerdetails.h"
#include "operations/operationservice.h"
#include "operations/serverfields.h"
#include "sync/syncservice.h"
#include "ui/errors/errortext.h"
#include "ui/setup/beginsetup.h"
#include "ui/setup/locationsstep.h"
#include "ui/setup/numbersstep.h"
#include "ui/setup/setupconfirmation.h"
#include "ui/setup/setupprecheck.h"
#include "ui/setup/setupreviewstep.h"
#include "ui/setup/usersstep.h"
#include "ui/shell/services.h"

#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Only what was entered; where the person is in the form is no matter.
SetUpDraft withoutPlace(SetUpDraft draft)
{
    draft.step = 0;
    draft.visited.clear();
    return draft;
}

} // namespace

SetUpWizard::SetUpWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent)
    : Wizard(theme, services.drafts,
        {u"setup"_s, u"customers"_s, tr("Set up customer"), u"setup"_s, draft.id,
            tr("Users are created after Review. Nothing has been sent yet.")},
        parent)
    , m_operations(services.operations)
    , m_sync(services.sync)
    , m_source(new CustomerDetailsSource(services.cacheFile, services.ledgerFile, this))
{
    const Result<SetUpDraft> read = SetUpDraft::fromJson(draft.body);
    if (read)
        m_draft = *read;
    addSteps(theme);
    start(SetUpDraft::steps().value(m_draft.step), m_draft.visited);
    if (!read)
        showMessage(read.error());
    connect(m_source, &CustomerDetailsSource::loaded, this, &SetUpWizard::learn);
    if (!m_draft.customerId.isEmpty())
        m_source->load(CustomerId(m_draft.customerId));
}

SetUpWizard::~SetUpWizard() { m_preview.cancel(); }

void SetUpWizard::addSteps(const Theme& theme)
{
    addStep(new LocationsStep(theme, m_draft));
    auto* users = new UsersStep(theme, m_draft, m_rules);
    addStep(users);
    connect(users, &UsersStep::importRequested, this, [this] { Q_EMIT userImportRequested(m_draft.customerId, m_draft.customerName, {}); });
    addStep(new NumbersStep(theme, m_draft, m_rules));
    m_review = new SetUpReviewStep(theme, m_draft);
    addStep(m_review);
    connect(m_review, &SetUpReviewStep::editRequested, this, [this](const QString& key) { editFromReview(key); });
    connect(m_review, &SetUpReviewStep::checkRequested, this, &SetUpWizard::precheck);
    connect(m_review, &SetUpReviewStep::fieldRequested, this, [this](const QString& field) {
        const QString key = stepOf(field);
        editFromReview(key);
        step(key)->focusField(field);
    });
}

/// What the customer has: nothing of it may be given out again, and its locations can be chosen.
void SetUpWizard::learn(const CustomerDetails& details)
{
    if (isFinished())
        return;
    m_known = true;
    m_rules = setUpRulesOf(details);
    bool more = false;
    for (const Location& location : details.locations) {
        const auto same = [&](const auto& other) { return comparable(other.name) == comparable(location.name); };
        if (std::any_of(m_draft.knownLocations.cbegin(), m_draft.knownLocations.cend(), same))
            continue;
        m_draft.knownLocations << KnownLocation{location.name, location.address.country};
        more = true;
    }
    if (m_draft.orgId.isEmpty())
        m_draft.orgId = details.customer.orgId.toString();
    if (more)
        step(currentKey())->refresh();
    refreshProblems();
    askServer(details);
}

void SetUpWizard::askServer(const CustomerDetails& details)
{
    if (m_asked || details.detailsLoadedAt.isValid() || details.customer.orgId.isEmpty())
        return;
    m_asked = true;
    whenDone(m_sync.loadCustomer(details.customer.id), this, [this](const Status& status) {
        if (status)
            m_source->load(CustomerId(m_draft.customerId));
    });
}

QList<FieldError> SetUpWizard::problems() const
{
    QList<FieldError> found = m_draft.check(m_rules);
    for (FieldError& problem : found) {
        if (problem.field == "users"_L1 && problem.rule == "required"_L1)
            problem.rule = u"users-none"_s;
    }
    return found;
}

QByteArray SetUpWizard::draftBody() const
{
    SetUpDraft draft = m_draft;
    draft.step = int(SetUpDraft::steps().indexOf(currentKey()));
    draft.visited = visited();
    return draft.toJson();
}

QString SetUpWizard::finishText() const
{
    if (m_draft.filledRows().isEmpty())
        return tr("Create &locations");
    return m_draft.locations.isEmpty() ? tr("Create &users") : tr("Create locations and &users");
}

void SetUpWizard::stepShown(WizardStep* step)
{
    if (step == m_review && !(withoutPlace(m_draft) == m_checked))
        precheck();
}

void SetUpWizard::precheck()
{
    m_preview.cancel();
    m_checked = withoutPlace(m_draft);
    m_wasChecked = true;
    m_checking = problems().isEmpty();
    if (!m_checking) {
        m_checked = {};
        const CheckLine line{
            CheckLine::Verdict::Warning, tr("Not checked"), tr("Fix what is marked in the steps before, then check again."), {}, {}, {}};
        return m_review->showServerChecks({}, {line}, false);
    }
    const int users = int(m_draft.filledRows().size());
    m_review->showServerChecks({}, {CheckLine{CheckLine::Verdict::Running, tr("%n users", nullptr, users), {}, {}, {}, {}}}, true);
    m_preview = m_operations.previewSetUp(m_draft.toEntry());
    whenDone(m_preview, this, [this](const Result<OnboardingPreview>& preview) { showPreview(preview); });
}

void SetUpWizard::showPreview(const Result<OnboardingPreview>& preview)
{
    m_preview.cancel(); // nothing else is to come for it
    m_checking = false;
    if (isFinished())
        return;
    if (!preview) {
        m_checked = {};
        const CheckLine line{CheckLine::Verdict::Warning, tr("Not checked"), errortext::sentence(preview.error()), {}, {}, {}};
        return m_review->showServerChecks({}, {line}, false);
    }
    const SetUpChecks checks = checksOf(*preview, m_checked, QTime::currentTime());
    m_review->showServerChecks(checks.note, checks.lines, false);
    setServerProblems(checks.fields);
}

void SetUpWizard::finish()
{
    whenDone(m_operations.setUp(m_draft.toEntry()), this, [this](const Result<OperationId>& id) {
        if (id)
            return finishDone(confirm(*id));
        finishFailed(id.error(), id.error().fields);
    });
}

SetUpConfirmation* SetUpWizard::confirm(const OperationId& id)
{
    m_preview.cancel();
    auto* confirmation = new SetUpConfirmation(theme(), m_operations, id, m_draft);
    connect(confirmation, &SetUpConfirmation::customerRequested, this,
        [this](const CustomerId& customer) { Q_EMIT customerRequested(customer); });
    connect(confirmation, &SetUpConfirmation::operationRequested, this, [this, id] { Q_EMIT operationRequested(id); });
    connect(confirmation, &SetUpConfirmation::retryRequested, this, &SetUpWizard::fixAndRetry);
    connect(confirmation, &SetUpConfirmation::moreRequested, this, &SetUpWizard::addMoreUsers);
    return confirmation;
}

void SetUpWizard::showOutcome(const Operation& operation)
{
    SetUpConfirmation* confirmation = confirm(operation.id);
    confirmation->showProgress(operation);
    finishDone(confirmation);
}

/// What is not there yet, in a form of its own; what this one knows of the customer goes along.
void SetUpWizard::fixAndRetry(const Operation& operation)
{
    SetUpDraft next = setUpDraftOf(operation);
    if (next.packages.isEmpty())
        next.packages = m_draft.packages;
    next.country = m_draft.country;
    next.customerId = next.customerId.isEmpty() ? m_draft.customerId : next.customerId;
    next.externalId = m_draft.externalId;
    next.customerName = m_draft.customerName;
    for (KnownLocation& location : next.knownLocations)
        location.country = m_draft.countryOf(location.name);
    next.newCustomer = m_draft.newCustomer && next.users.size() == m_draft.filledRows().size();
    next.step = int(SetUpDraft::steps().indexOf(u"users"_s));
    next.visited = QStringList{u"locations"_s, u"users"_s};
    Q_EMIT wizardRequested(draftFor(next));
    Q_EMIT closed();
}

void SetUpWizard::addMoreUsers()
{
    SetUpDraft next = m_draft;
    for (const NewLocation& location : std::as_const(m_draft.locations))
        next.knownLocations << KnownLocation{location.name.trimmed(), location.address.country};
    next.locations.clear();
    next.users.clear();
    next.newCustomer = false;
    next.retryOf.clear();
    next.visited = QStringList{u"locations"_s};
    next.step = int(SetUpDraft::steps().indexOf(u"users"_s));
    Q_EMIT wizardRequested(draftFor(next));
    Q_EMIT closed();
}

} // namespace pd
