// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationrun.h"

#include <QCoro/QCoroTimer>

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcRun, "pd.operations.run")

namespace pd {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int emailTaken = 10022;

/// Nobody is kept waiting longer because a server asked for it; then it is asked again.
constexpr std::chrono::hours longestPause(1);

/// The line or the server has trouble that passes; the step itself is neither right nor wrong. Of a write, none of these was carried out.
bool passes(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Server: return error.httpStatus >= 500 || error.httpStatus == 408; // of a look-up; 405, 415, 428 stay what they are
    case Error::Kind::Offline:
    case Error::Kind::Refused:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::Protocol:
    case Error::Kind::Redirect:
    case Error::Kind::RateLimited:
    case Error::Kind::Locked: return true;
    default: return false;
    }
}

bool needsPerson(Error::Kind kind)
{
    return kind == Error::Kind::SignIn || kind == Error::Kind::Forbidden || kind == Error::Kind::Conflict || kind == Error::Kind::Storage;
}

} // namespace

OperationRun::OperationRun(
    std::shared_ptr<OperationFacts> facts, OperationRepository repository, const Clock& clock, OperationPolicy policy)
    : m_facts(std::move(facts))
    , m_repository(repository)
    , m_clock(clock)
    , m_policy(policy)
    , m_lookUpsLeft(policy.lookUps)
    , m_pollDelay(policy.firstPoll)
{
    m_wake.setSingleShot(true);
}

void OperationRun::stop()
{
    m_stopped = true;
    if (m_wake.isActive())
        m_wake.start(0);
}

void OperationRun::cancel()
{
    m_cancelled = true;
    const qsizetype index = nextStep();
    if (index >= 0 && cancelledAt(index) && m_wake.isActive())
        m_wake.start(0);
}

/// Nothing of this step is on its way yet, and nothing more is to go out.
bool OperationRun::cancelledAt(qsizetype index) const { return m_cancelled && m_facts->operation.steps[index].state == StepState::Planned; }

QList<qsizetype> cancelSteps(Operation& operation, const QDateTime& nowUtc)
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    QList<qsizetype> ended;
    for (qsizetype i = 0; i < operation.steps.size(); ++i) {
        OperationStep& step = operation.steps[i];
        if (step.state != StepState::Planned)
            continue;
        step.state = StepState::Failed;
        step.error = error;
        step.nextPollAt = {};
        step.finishedAt = nowUtc;
        ended << i;
    }
    return ended;
}

QCoro::Task<void> OperationRun::drive(std::shared_ptr<OperationRun> self)
{
    for (qsizetype index = self->nextStep(); index >= 0; index = self->nextStep()) {
        if (self->cancelledAt(index))
            break;
        const StepState state = self->step(index).state;
        Next next = Next::Stop;
        if (state == StepState::Accepted || state == StepState::Polling)
            next = co_await follow(self, index);
        else
            next = co_await settle(self, index);
        if (next == Next::Stop || self->m_stopped)
            co_return;
    }
    self->finish();
}

qsizetype OperationRun::nextStep() const
{
    const QList<OperationStep>& steps = m_facts->operation.steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!isEnded(steps[i].state))
            return i;
        // Nothing can be set up for a customer that does not exist, and nobody is removed from one that stays.
        const bool decides = steps[i].kind == StepKind::CreateCustomer || steps[i].kind == StepKind::AwaitCustomer
            || steps[i].kind == StepKind::RemoveCustomer;
        if (decides && steps[i].state != StepState::Done)
            return -1;
    }
    return -1;
}

/// Looks the step up by its natural key, also before the first send: the same request may have been made from elsewhere.
QCoro::Task<OperationRun::Next> OperationRun::settle(std::shared_ptr<OperationRun> self, qsizetype index)
{
    OperationStep& step = self->step(index);
    if (!step.startedAt.isValid())
        step.startedAt = self->m_clock.nowUtc();
    const bool mayBeThere = step.state != StepState::Planned;
    if (step.state == StepState::Sending || step.state == StepState::Unknown) {
        step.state = StepState::Reconciling;
        self->m_lookUpsLeft = self->m_policy.lookUps;
        if (self->save(index) == Next::Stop)
            co_return Next::Stop;
    }
    auto found = co_await actionOf(step.kind).lookUp(self->m_facts, self->step(index));
    if (self->m_stopped)
        co_return Next::Stop;
    if (!found) {
        Error problem = found.error();
        const StepState resumeAs = self->step(index).state;
        const Next after = co_await trouble(self, index, problem, resumeAs);
        co_return after;
    }
    self->m_troubles = 0;
    if (found->verdict != LookUp::NotThere && found->verdict != LookUp::Again)
        co_return self->conclude(index, *found);
    if (self->cancelledAt(index))
        co_return Next::GoOn;
    if (mayBeThere && --self->m_lookUpsLeft > 0) {
        co_await waitUntil(self, self->m_policy.betweenLookUps);
        co_return self->m_stopped ? Next::Stop : Next::GoOn;
    }
    const Next sent = co_await sendStep(self, index);
    co_return sent;
}

QCoro::Task<OperationRun::Next> OperationRun::sendStep(std::shared_ptr<OperationRun> self, qsizetype index)
{
    if (self->step(index).attempts >= self->m_policy.longestSends)
        co_return self->end(index, StepState::NeedsAttention, self->step(index).error);
    self->step(index).state = StepState::Sending;
    self->step(index).attempts += 1;
    if (self->save(index) == Next::Stop)
        co_return Next::Stop;
    auto sent = co_await actionOf(self->step(index).kind).send(self->m_facts, self->step(index));
    if (!sent && sent.error().kind == Error::Kind::Cancelled)
        co_return Next::Stop; // the ledger says Sending: the next start looks it up
    if (!sent && passes(sent.error())) {
        Error problem = sent.error();
        self->step(index).attempts -= 1; // it did not get there
        const Next after = co_await trouble(self, index, problem, StepState::Planned);
        co_return after;
    }
    if (!sent)
        co_return self->afterSendError(index, sent.error());
    OperationStep& step = self->step(index);
    self->m_troubles = 0;
    step.resultId = sent->id;
    step.serverStatus = sent->serverStatus;
    step.trackingId = sent->trackingId;
    if (sent->finished)
        co_return self->end(index, StepState::Done, std::nullopt);
    step.state = StepState::Accepted;
    step.error.reset();
    self->m_pollDelay = self->m_policy.firstPoll;
    step.nextPollAt = self->m_clock.nowUtc().addMSecs(self->m_pollDelay.count());
    co_return self->save(index);
}

OperationRun::Next OperationRun::afterSendError(qsizetype index, const Error& error)
{
    OperationStep& step = this->step(index);
    step.error = error;
    step.trackingId = error.trackingId;
    const bool taken = error.kind == Error::Kind::Conflict || error.errorCode == emailTaken;
    if (error.kind == Error::Kind::OutcomeUnknown || taken) {
        // A conflict may be our own earlier request: it is looked up before it is believed, and not sent again.
        step.state = StepState::Unknown;
        step.alreadyThere = taken && step.attempts == 1;
        if (taken)
            step.attempts = m_policy.longestSends;
        return save(index);
    }
    return end(index, needsPerson(error.kind) ? StepState::NeedsAttention : StepState::Failed, error);
}

QCoro::Task<OperationRun::Next> OperationRun::follow(std::shared_ptr<OperationRun> self, qsizetype index)
{
    const auto left = milliseconds(std::max<qint64>(0, self->m_clock.nowUtc().msecsTo(self->step(index).nextPollAt)));
    co_await waitUntil(self, std::min(left, self->m_policy.longestPoll));
    if (self->m_stopped)
        co_return Next::Stop;
    auto found = co_await actionOf(self->step(index).kind).poll(self->m_facts, self->step(index));
    if (self->m_stopped)
        co_return Next::Stop;
    if (!found && found.error().kind == Error::Kind::NotFound && self->m_troubles < self->m_policy.lookUps) {
        // A list or a read may lag behind a write (reliability.md F30).
        self->m_troubles += 1;
        self->step(index).nextPollAt = self->m_clock.nowUtc().addMSecs(self->m_policy.betweenLookUps.count());
        co_return self->save(index);
    }
    if (!found && found.error().kind == Error::Kind::NotFound) {
        self->step(index).resultId.clear();
        co_return self->vanished(index, found.error());
    }
    if (!found) {
        Error problem = found.error();
        const Next after = co_await trouble(self, index, problem, StepState::Polling);
        co_return after;
    }
    self->m_troubles = 0;
    co_return self->conclude(index, *found);
}

OperationRun::Next OperationRun::conclude(qsizetype index, const LookUp& found)
{
    OperationStep& step = this->step(index);
    step.resultId = found.id.isEmpty() ? step.resultId : found.id;
    step.serverStatus = found.serverStatus;
    step.alreadyThere = step.alreadyThere || (step.attempts == 0 && step.kind != StepKind::AwaitCustomer);
    switch (found.verdict) {
    case LookUp::There: return end(index, StepState::Done, found.problem);
    case LookUp::Broken: return end(index, StepState::Failed, found.problem);
    case LookUp::Differs: return end(index, StepState::NeedsAttention, found.problem);
    case LookUp::Working:
        step.state = StepState::Polling;
        step.error.reset();
        step.nextPollAt = m_clock.nowUtc().addMSecs(m_pollDelay.count());
        m_pollDelay = std::min(m_policy.longestPoll, milliseconds(qint64(double(m_pollDelay.count()) * m_policy.pollGrowth)));
        return save(index);
    case LookUp::Again:
    case LookUp::NotThere: break;
    }
    Error error;
    error.kind = Error::Kind::NotFound;
    error.detail = u"the server accepted it, and does not know it now"_s;
    return vanished(index, error);
}

/// The server said 202 and does not know it now (reliability.md F30): it is looked up by its natural key, and a person decides if it stays away.
OperationRun::Next OperationRun::vanished(qsizetype index, const Error& error)
{
    OperationStep& step = this->step(index);
    step.state = StepState::Unknown;
    step.error = error;
    step.attempts = m_policy.longestSends;
    return save(index);
}

/// Trouble on the way: waits and goes on with the same state, for as long as it takes; what only a person can mend ends the step.
QCoro::Task<OperationRun::Next> OperationRun::trouble(std::shared_ptr<OperationRun> self, qsizetype index, Error error, StepState resumeAs)
{
    if (error.kind == Error::Kind::Cancelled)
        co_return Next::Stop;
    if (!passes(error))
        co_return self->end(index, needsPerson(error.kind) ? StepState::NeedsAttention : StepState::Failed, error);
    OperationStep& step = self->step(index);
    step.state = resumeAs;
    step.error = error;
    step.trackingId = error.trackingId;
    const qint64 growth = qint64(1) << std::min(self->m_troubles++, 6);
    const milliseconds asked = std::min<milliseconds>(error.retryAfter, longestPause);
    const milliseconds delay =
        std::max<milliseconds>(asked, std::min(self->m_policy.longestPoll, milliseconds(self->m_policy.firstRetry.count() * growth)));
    step.nextPollAt = self->m_clock.nowUtc().addMSecs(delay.count());
    if (self->save(index) == Next::Stop)
        co_return Next::Stop;
    co_await waitUntil(self, delay);
    co_return self->m_stopped ? Next::Stop : Next::GoOn;
}

QCoro::Task<void> OperationRun::waitUntil(std::shared_ptr<OperationRun> self, milliseconds delay)
{
    if (self->m_stopped || delay.count() <= 0)
        co_return;
    self->m_wake.start(delay);
    co_await self->m_wake;
}

OperationRun::Next OperationRun::end(qsizetype index, StepState state, std::optional<Error> error)
{
    OperationStep& step = this->step(index);
    step.state = state;
    step.error = std::move(error);
    step.finishedAt = m_clock.nowUtc();
    step.nextPollAt = {};
    if (step.error && !step.error->trackingId.isEmpty())
        step.trackingId = step.error->trackingId;
    else if (step.error) // what went wrong after a 202 is found by the answer that accepted it
        step.error->trackingId = step.trackingId;
    if (state != StepState::Done)
        refuseDependents(index);
    const Next next = save(index);
    if (next == Next::GoOn)
        Q_EMIT stepEnded(step);
    return next;
}

/// A location that could not be made takes the steps that need it along.
void OperationRun::refuseDependents(qsizetype index)
{
    if (step(index).kind != StepKind::CreateLocation)
        return;
    for (OperationStep& other : m_facts->operation.steps) {
        if (other.kind == StepKind::EnableCalling && other.subject == step(index).subject && !isEnded(other.state)) {
            other.state = StepState::Failed;
            other.error = step(index).error;
            other.finishedAt = m_clock.nowUtc();
        }
    }
}

void OperationRun::finish()
{
    Operation& op = m_facts->operation;
    const QList<qsizetype> cancelled = m_cancelled ? cancelSteps(op, m_clock.nowUtc()) : QList<qsizetype>();
    op.state = StepState::Done;
    for (const OperationStep& step : std::as_const(op.steps)) {
        if (step.state == StepState::NeedsAttention || (step.state == StepState::Failed && op.state == StepState::Done))
            op.state = step.state;
    }
    op.finishedAt = m_clock.nowUtc();
    if (const Status saved = m_repository.save(op, cancelled); !saved) {
        stall(saved.error());
        return;
    }
    Q_EMIT changed(op.id);
}

OperationRun::Next OperationRun::save(qsizetype index)
{
    Operation& op = m_facts->operation;
    op.state = step(index).state;
    QList<qsizetype> positions{index};
    for (qsizetype i = index + 1; i < op.steps.size(); ++i) {
        if (isEnded(op.steps[i].state))
            positions << i;
    }
    const Status saved = m_repository.save(op, positions);
    if (!saved) {
        stall(saved.error());
        return Next::Stop;
    }
    Q_EMIT changed(op.id);
    return Next::GoOn;
}

/// Without the ledger nothing may be sent (reliability.md F58).
void OperationRun::stall(const Error& error)
{
    qCCritical(lcRun) << "the ledger cannot be written, the operation stops:" << error.detail;
    m_stalled = error;
    m_stopped = true;
}

} // namespace pd
