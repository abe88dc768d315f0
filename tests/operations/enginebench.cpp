// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/enginebench.h"

#include "ledger/operationcodec.h"
#include "ledger/operationrepository.h"
#include "operations/onboardingfile.h"

#include <QCoro/QCoroCore>

#include <QTest>

namespace pd::test {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

OperationPolicy quickPolicy()
{
    OperationPolicy policy;
    policy.firstPoll = milliseconds(3);
    policy.longestPoll = milliseconds(40);
    policy.firstRetry = milliseconds(3);
    policy.betweenLookUps = milliseconds(3);
    return policy;
}

EngineBench::EngineBench(QUrl base, OperationPolicy policy)
    : m_base(std::move(base))
    , m_policy(policy)
{
    open();
}

void EngineBench::open()
{
    auto ledger = Ledger::open(m_home.path(), m_clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    m_ledger = std::move(*ledger);
    GovernorLimits limits;
    limits.longestWait = milliseconds(100);
    limits.firstBackoff = milliseconds(1);
    limits.longestBackoff = milliseconds(4);
    m_transport = std::make_unique<HttpTransport>(
        m_base, [this] { return token; }, m_clock, limits);
    m_hub = std::make_unique<HostedPartnerHub>(*m_transport);
    m_server = std::make_unique<ServerAccess>(*m_transport, *m_hub);
    m_engine = std::make_unique<OperationEngine>(*m_server, *m_ledger, nullptr, u"tester"_s, m_policy);
}

void EngineBench::stop()
{
    m_engine->stop();
    m_transport->cancelAll();
    m_engine.reset();
    m_server.reset();
    m_hub.reset();
    m_transport.reset();
    m_ledger.reset();
}

void EngineBench::restart()
{
    if (m_engine)
        stop();
    open();
    if (const Status resumed = m_engine->resumeAll(); !resumed)
        qFatal("%s", qPrintable(resumed.error().detail));
}

Result<OperationId> EngineBench::ask(const EntryShape& shape) { return ask(entryJson(shape)); }

Result<OperationId> EngineBench::ask(const QJsonObject& entry)
{
    const auto file = readOnboardingFile(bytesOf(entry));
    if (!file || !file->first().entry)
        return failed(file ? file->first().entry.error() : file.error());
    return QCoro::waitFor(m_engine->onboard(*file->first().entry));
}

Operation EngineBench::now(const OperationId& id) { return m_engine->operation(id).value_or(Operation()); }

Operation EngineBench::over(const OperationId& id, int timeoutMs)
{
    const bool ended = QTest::qWaitFor([&] { return now(id).finishedAt.isValid(); }, timeoutMs);
    if (!ended)
        qWarning("not over: %s", qPrintable(storyOf(now(id))));
    return ended ? now(id) : Operation();
}

const OperationStep& stepOf(const Operation& operation, StepKind kind, qsizetype nth)
{
    static const OperationStep none;
    for (const OperationStep& step : operation.steps) {
        if (step.kind == kind && nth-- == 0)
            return step;
    }
    return none;
}

QString storyOf(const Operation& operation)
{
    QStringList steps;
    for (const OperationStep& step : operation.steps) {
        const QString error = step.error ? QString(u" ("_s + kindName(step.error->kind) + u' ' + step.error->detail + u')') : QString();
        steps << stepKindName(step.kind) + u' ' + stateName(step.state) + error;
    }
    return u"%1: %2"_s.arg(stateName(operation.state), steps.join(u", "_s));
}

} // namespace pd::test
