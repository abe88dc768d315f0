// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "client/partnerhubport.h"
#include "ledger/ledger.h"
#include "operations/onboardingjson.h"
#include "operations/operationengine.h"

#include <QTemporaryDir>

#include <memory>

namespace pd::test {

/// Waits of milliseconds.
[[nodiscard]] OperationPolicy quickPolicy();

/// An engine with a ledger in a directory of its own, on the thread of the test, talking to `base`.
class EngineBench
{
public:
    explicit EngineBench(QUrl base, OperationPolicy policy = quickPolicy());

    /// Ends everything where it is and starts again from the ledger, as after a death of the program.
    void restart();
    /// Only opens the ledger, to write states into it.
    void stop();

    [[nodiscard]] Result<OperationId> ask(const EntryShape& shape);
    [[nodiscard]] Result<OperationId> ask(const QJsonObject& entry);
    /// Until the operation is over; its last state. An operation without an ID when that takes too long.
    [[nodiscard]] Operation over(const OperationId& id, int timeoutMs = 10'000);
    [[nodiscard]] Operation now(const OperationId& id);

    [[nodiscard]] OperationEngine& engine() { return *m_engine; }
    [[nodiscard]] ServerAccess& server() { return *m_server; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] HttpTransport& transport() { return *m_transport; }
    [[nodiscard]] QString directory() const { return m_home.path(); }
    QString token = QStringLiteral("token");

private:
    void open();

    QTemporaryDir m_home;
    QUrl m_base;
    OperationPolicy m_policy;
    SystemClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<PartnerHubPort> m_hub;
    std::unique_ptr<ServerAccess> m_server;
    std::unique_ptr<OperationEngine> m_engine;
};

[[nodiscard]] const OperationStep& stepOf(const Operation& operation, StepKind kind, qsizetype nth = 0);
/// "create-customer done, …": what a failed comparison shows.
[[nodiscard]] QString storyOf(const Operation& operation);

} // namespace pd::test
