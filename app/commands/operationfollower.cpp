// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/operationfollower.h"

#include "core/whendone.h"

#include <QCoreApplication>

#include <QCoro/QCoroSignal>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineTroublePatience = std::chrono::seconds(20);
constexpr auto otherTroublePatience = std::chrono::seconds(60);

QString followText(const char* text) { return QCoreApplication::translate("Command line", text); }

const OperationStep* currentStep(const Operation& operation)
{
    const auto it =
        std::find_if(operation.steps.cbegin(), operation.steps.cend(), [](const OperationStep& s) { return !isEnded(s.state); });
    return it == operation.steps.cend() ? nullptr : &*it;
}

} // namespace

QString stepPhrase(const OperationStep& step)
{
    switch (step.kind) {
    case StepKind::CreateTemplate: return followText(QT_TRANSLATE_NOOP("Command line", "onboarding template %1")).arg(step.subject);
    case StepKind::CreateCustomer: return followText(QT_TRANSLATE_NOOP("Command line", "customer %1")).arg(step.subject);
    case StepKind::SetRestricted: return followText(QT_TRANSLATE_NOOP("Command line", "restricted by partner"));
    case StepKind::CreateLocation: return followText(QT_TRANSLATE_NOOP("Command line", "location %1")).arg(step.subject);
    case StepKind::EnableCalling: return followText(QT_TRANSLATE_NOOP("Command line", "calling at %1")).arg(step.subject);
    case StepKind::AwaitCustomer: return followText(QT_TRANSLATE_NOOP("Command line", "customer %1")).arg(step.subject);
    case StepKind::CreateSubscriber: return followText(QT_TRANSLATE_NOOP("Command line", "user %1")).arg(step.subject);
    case StepKind::ChangeUserPackage: return followText(QT_TRANSLATE_NOOP("Command line", "package of %1")).arg(step.subject);
    case StepKind::ChangePerson: return followText(QT_TRANSLATE_NOOP("Command line", "name or number of %1")).arg(step.subject);
    case StepKind::RemoveUser: return followText(QT_TRANSLATE_NOOP("Command line", "removal of %1")).arg(step.subject);
    case StepKind::RenameCustomer: return followText(QT_TRANSLATE_NOOP("Command line", "name of customer %1")).arg(step.subject);
    case StepKind::ChangeCustomer: return followText(QT_TRANSLATE_NOOP("Command line", "changes of customer %1")).arg(step.subject);
    case StepKind::RemoveCustomer:
        return followText(QT_TRANSLATE_NOOP("Command line", "wholesale services of customer %1")).arg(step.subject);
    case StepKind::RemovePerson: return followText(QT_TRANSLATE_NOOP("Command line", "person %1")).arg(step.subject);
    case StepKind::SetTags: return followText(QT_TRANSLATE_NOOP("Command line", "tags of %1")).arg(step.subject);
    case StepKind::ResendConsent: return followText(QT_TRANSLATE_NOOP("Command line", "consent e-mail to %1")).arg(step.subject);
    case StepKind::AddNumbers: return followText(QT_TRANSLATE_NOOP("Command line", "numbers to add at %1")).arg(step.subject);
    case StepKind::RemoveNumbers: return followText(QT_TRANSLATE_NOOP("Command line", "numbers to remove at %1")).arg(step.subject);
    case StepKind::SetPstn: return followText(QT_TRANSLATE_NOOP("Command line", "PSTN connection of %1")).arg(step.subject);
    }
    return {};
}

OperationFollower::OperationFollower(OperationService& service, const Console& console)
    : m_service(service)
    , m_console(console)
{
    connect(&m_service, &OperationService::operationChanged, this, &OperationFollower::look);
    connect(&m_patience, &QTimer::timeout, this, &OperationFollower::checkPatience);
}

QCoro::Task<FollowOutcome> OperationFollower::follow(QList<OperationId> ids, bool untilAccepted)
{
    m_ids = ids;
    m_untilAccepted = untilAccepted;
    m_sinceProgress.start();
    m_patience.start(1000);
    for (const OperationId& id : ids)
        look(id);
    if (!ids.isEmpty())
        co_await qCoro(this, &OperationFollower::over);
    FollowOutcome outcome;
    outcome.blocked = m_blocked;
    for (const OperationId& id : std::as_const(m_ids))
        outcome.operations << m_operations.value(id);
    co_return outcome;
}

void OperationFollower::look(const OperationId& id)
{
    if (!m_ids.contains(id))
        return;
    if (m_looking.contains(id)) {
        m_again.insert(id);
        return;
    }
    m_looking.insert(id);
    whenDone(m_service.operation(id), this, [this, id](const Result<Operation>& operation) {
        m_looking.remove(id);
        if (operation)
            take(*operation);
        else
            giveUp(operation.error());
        if (m_again.remove(id))
            look(id);
    });
}

/// The ledger cannot be read or written, so there is nothing to follow.
void OperationFollower::giveUp(const Error& error)
{
    m_blocked = error;
    Q_EMIT over();
}

void OperationFollower::take(const Operation& operation)
{
    const Operation before = m_operations.value(operation.id);
    m_operations.insert(operation.id, operation);
    for (qsizetype i = 0; i < operation.steps.size(); ++i) {
        const OperationStep& step = operation.steps[i];
        const bool wasEnded = i < before.steps.size() && isEnded(before.steps[i].state);
        const StepState was = i < before.steps.size() ? before.steps[i].state : StepState::Planned;
        if (step.state != was && !step.error)
            m_sinceProgress.restart();
        if (isEnded(step.state) && !wasEnded)
            sayStep(operation, step);
    }
    const bool all = std::all_of(
        m_ids.cbegin(), m_ids.cend(), [this](const OperationId& id) { return m_operations.contains(id) && isOver(m_operations[id]); });
    if (all)
        Q_EMIT over();
}

void OperationFollower::sayStep(const Operation& operation, const OperationStep& step)
{
    const QString about = u"%1 (%2): %3"_s.arg(operation.title, operation.naturalKey, stepPhrase(step));
    if (step.state == StepState::Done) {
        const QString outcome = step.alreadyThere ? followText(QT_TRANSLATE_NOOP("Command line", "already there"))
                                                  : followText(QT_TRANSLATE_NOOP("Command line", "done"));
        const QString word = step.serverStatus.isEmpty() ? outcome : u"%1 (%2)"_s.arg(outcome, step.serverStatus);
        m_console.say(u"%1: %2"_s.arg(about, word));
    }
    if (step.error)
        m_console.complain(about, *step.error);
}

bool OperationFollower::isOver(const Operation& operation) const
{
    if (operation.finishedAt.isValid())
        return true;
    const OperationStep* step = currentStep(operation);
    return m_untilAccepted
        && (!step || step->kind != StepKind::CreateCustomer || step->state == StepState::Accepted || step->state == StepState::Polling);
}

/// The server cannot be reached, or gives nothing useful, and nothing has moved for a while: a script wants its exit code, and the ledger
/// keeps the rest.
void OperationFollower::checkPatience()
{
    const std::chrono::milliseconds waited(m_sinceProgress.elapsed());
    if (waited < lineTroublePatience)
        return;
    std::optional<Error> trouble;
    for (const OperationId& id : std::as_const(m_ids)) {
        const Operation operation = m_operations.value(id);
        if (isOver(operation))
            continue;
        const OperationStep* step = currentStep(operation);
        if (!step || !step->error)
            return;
        if (waited < otherTroublePatience && exitCodeOf(*step->error) != ExitCode::Unreachable)
            return;
        trouble = step->error;
    }
    m_blocked = trouble;
    if (m_blocked)
        Q_EMIT over();
}

} // namespace pd
