// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the server about the customers of a bulk file, and onboarding them.
#include "core/whendone.h"
#include "domain/onboardingtemplate.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "ui/bulkonboarding/bulkonboarding.h"

#include <QFutureWatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Enough to keep the server busy; the request budget is spent by the governor anyway.
constexpr int customersAtOnce = 4;

NewCustomer withTemplate(const OnboardingEntry& entry, const QList<OnboardingTemplate>& templates)
{
    NewCustomer customer = entry.customer;
    const auto named = std::find_if(
        templates.cbegin(), templates.cend(), [&](const OnboardingTemplate& value) { return value.name == entry.templateRef; });
    if (customer.provisioningId.isEmpty())
        customer.provisioningId = named == templates.cend() ? ProvisioningId(entry.templateRef) : named->provisioningId;
    return customer;
}

Error errorOfPrecheck(const PrecheckRow& row)
{
    if (row.unanswered)
        return *row.unanswered;
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = row.message;
    error.errorCode = row.code;
    error.trackingId = row.trackingId;
    error.fields = row.problems;
    return error;
}

} // namespace

void BulkOnboarding::beginChecks()
{
    ++m_asks;
    m_error.reset();
    m_queue.clear();
    m_done = 0;
    for (qsizetype i = 0; i < m_reading.customers.size(); ++i) {
        BulkCustomer& customer = m_reading.customers[i];
        customer.check = BulkCustomer::Check::None;
        customer.refusal.reset();
        if (!customer.isWrong())
            m_queue << i;
    }
    m_total = int(m_queue.size());
    setPhase(m_queue.isEmpty() ? Phase::Ready : Phase::Checking);
}

void BulkOnboarding::precheck()
{
    if (m_phase != Phase::Ready)
        return;
    beginChecks();
    if (m_phase != Phase::Checking)
        return;
    whenDone(m_operations.templates(), this, [this, ask = m_asks](const Result<QList<OnboardingTemplate>>& templates) {
        if (ask != m_asks)
            return;
        if (templates)
            return askPrechecks(*templates);
        m_error = templates.error();
        setPhase(Phase::Ready);
    });
}

void BulkOnboarding::askPrechecks(const QList<OnboardingTemplate>& templates)
{
    const QList<qsizetype> places = std::exchange(m_queue, {});
    QList<NewCustomer> customers;
    for (const qsizetype place : places)
        customers << withTemplate(m_reading.customers.at(place).entry, templates);
    m_prechecks = m_inquiries.precheckCustomers(customers, CustomerPrecheckKind::Full);
    auto* watcher = new QFutureWatcher<Result<PrecheckReport>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_done = done;
        Q_EMIT progressed();
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, places, ask = m_asks] {
        watcher->deleteLater();
        if (ask == m_asks && watcher->future().resultCount() > 0)
            takePrechecks(places, watcher->result());
    });
    watcher->setFuture(m_prechecks);
}

void BulkOnboarding::takePrechecks(const QList<qsizetype>& places, const Result<PrecheckReport>& report)
{
    if (!report)
        m_error = report.error();
    for (qsizetype i = 0; report && i < std::min(places.size(), report->rows.size()); ++i) {
        BulkCustomer& customer = m_reading.customers[places.at(i)];
        const PrecheckRow& row = report->rows.at(i);
        customer.check = row.passed ? BulkCustomer::Check::Passed : BulkCustomer::Check::Refused;
        if (!row.passed)
            customer.refusal = errorOfPrecheck(row);
    }
    setPhase(Phase::Ready);
}

void BulkOnboarding::dryRun()
{
    if (m_phase != Phase::Ready)
        return;
    beginChecks();
    m_underWay = 0;
    for (int i = 0; i < customersAtOnce; ++i)
        previewNext();
}

void BulkOnboarding::previewNext()
{
    if (m_queue.isEmpty())
        return;
    const qsizetype place = m_queue.takeFirst();
    ++m_underWay;
    whenDone(m_operations.preview(m_reading.customers.at(place).entry), this,
        [this, place, ask = m_asks](const Result<OnboardingPreview>& preview) {
            if (ask != m_asks)
                return;
            takePreview(place, preview);
            previewNext();
            oneLess();
        });
}

void BulkOnboarding::takePreview(qsizetype place, const Result<OnboardingPreview>& preview)
{
    BulkCustomer& customer = m_reading.customers[place];
    customer.check = BulkCustomer::Check::Passed;
    if (!preview) {
        customer.check = BulkCustomer::Check::Refused;
        customer.refusal = preview.error();
        return;
    }
    for (const PreviewedStep& step : preview->steps) {
        if (step.kind == StepKind::CreateCustomer && step.alreadyThere)
            customer.check = BulkCustomer::Check::There;
        if (step.problem && !customer.refusal)
            customer.refusal = step.problem;
    }
    if (customer.refusal)
        customer.check = BulkCustomer::Check::Refused;
}

void BulkOnboarding::oneLess()
{
    ++m_done;
    --m_underWay;
    if (m_underWay > 0 || !m_queue.isEmpty()) {
        Q_EMIT progressed();
        return;
    }
    setPhase(Phase::Ready);
}

void BulkOnboarding::start()
{
    if (m_phase != Phase::Ready)
        return;
    beginChecks();
    if (m_queue.isEmpty())
        return;
    m_underWay = 0;
    setPhase(Phase::Running);
    for (int i = 0; i < customersAtOnce; ++i)
        onboardNext();
}

void BulkOnboarding::onboardNext()
{
    if (m_queue.isEmpty()) {
        remember();
        return countRunning();
    }
    const qsizetype place = m_queue.takeFirst();
    ++m_underWay;
    whenDone(m_operations.onboard(m_reading.customers.at(place).entry), this, [this, place, ask = m_asks](const Result<OperationId>& id) {
        if (ask != m_asks)
            return;
        BulkCustomer& customer = m_reading.customers[place];
        --m_underWay;
        customer.error = id ? std::nullopt : std::optional(id.error());
        customer.operation = id.value_or(OperationId());
        if (id)
            note(*id);
        onboardNext();
    });
}

void BulkOnboarding::note(const OperationId& id)
{
    if (m_phase != Phase::Running && m_phase != Phase::Done)
        return;
    m_noted << id;
    if (!m_pause.isActive())
        m_pause.start();
}

void BulkOnboarding::readOperations()
{
    QSet<OperationId> ours;
    for (const BulkCustomer& customer : std::as_const(m_reading.customers))
        ours << customer.operation;
    QSet<OperationId> noted = std::exchange(m_noted, {});
    noted.intersect(ours);
    for (const OperationId& id : std::as_const(noted)) {
        whenDone(m_operations.operation(id), this, [this, ask = m_asks](const Result<Operation>& operation) {
            if (ask == m_asks && operation)
                takeOperation(*operation);
        });
    }
}

void BulkOnboarding::takeOperation(const Operation& operation)
{
    for (BulkCustomer& customer : m_reading.customers) {
        if (!(customer.operation == operation.id))
            continue;
        customer.state = operation.state;
        customer.over = operation.finishedAt.isValid();
        customer.customerId = operation.customerId;
        customer.orgId = operation.orgId;
        customer.error.reset();
        for (const OperationStep& step : operation.steps) {
            if (step.error && customer.over && !customer.error)
                customer.error = step.error;
        }
    }
    countRunning();
}

void BulkOnboarding::countRunning()
{
    m_done = count([](const BulkCustomer& customer) { return customer.over || customer.hasFailed(); });
    m_total = count([](const BulkCustomer& customer) { return !customer.isWrong(); });
    const int open = count([](const BulkCustomer& customer) { return !customer.operation.isEmpty() && !customer.over; });
    const bool running = open > 0 || m_underWay > 0 || !m_queue.isEmpty();
    const Phase now = running ? Phase::Running : Phase::Done;
    Q_EMIT progressed();
    if (now != m_phase)
        setPhase(now);
}

void BulkOnboarding::stop()
{
    m_queue.clear();
    if (m_phase == Phase::Checking) {
        ++m_asks;
        m_prechecks.cancel();
        return setPhase(Phase::Ready);
    }
    for (const BulkCustomer& customer : std::as_const(m_reading.customers)) {
        if (!customer.operation.isEmpty() && !customer.over)
            m_operations.cancel(customer.operation);
    }
    countRunning();
}

void BulkOnboarding::goOn()
{
    if (m_phase != Phase::Done)
        return;
    m_queue.clear();
    for (qsizetype i = 0; i < m_reading.customers.size(); ++i) {
        BulkCustomer& customer = m_reading.customers[i];
        if (customer.isWrong() || customer.isDone())
            continue;
        if (customer.operation.isEmpty()) {
            m_queue << i;
            continue;
        }
        customer.over = false;
        customer.error.reset();
        m_operations.retry(customer.operation);
        m_noted << customer.operation;
    }
    setPhase(Phase::Running);
    m_pause.start();
    for (int i = 0; i < customersAtOnce && !m_queue.isEmpty(); ++i)
        onboardNext();
}

} // namespace pd
