// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"
#include "domain/operation.h"
#include "ui/customerformfixture.h"

class QAbstractButton;

namespace pd {
class ChangePanel;
class CustomersPage;
} // namespace pd

namespace pd::test {

/// A window over a session and a sandbox with customers that the program has onboarded, and change forms over them.
class PackageBench
{
public:
    explicit PackageBench(const QStringList& sandboxArguments = {QStringLiteral("--provision-ms"), QStringLiteral("60")});

    [[nodiscard]] bool isReady() const { return m_fixture.isReady(); }
    [[nodiscard]] CustomerFormFixture& fixture() { return m_fixture; }
    [[nodiscard]] Session& session() { return m_fixture.session().session(); }
    [[nodiscard]] MainWindow& window() { return m_fixture.window(); }
    [[nodiscard]] CustomersPage& customers();
    /// Plain HTTP: what the server has, and what somebody else does there.
    [[nodiscard]] HttpProbe probe() { return HttpProbe(m_fixture.session().sandbox().base()); }

    /// An entry with these packages and one user for each of `users`, which are packages too.
    [[nodiscard]] static OnboardingEntry entry(const QString& name, const QStringList& packages, const QStringList& users = {});
    /// Onboarded to its end, and read as a person would see it. Without an ID when that did not work.
    [[nodiscard]] SeenCustomer provision(const OnboardingEntry& entry);
    /// Its last state once it is over.
    [[nodiscard]] Operation over(const OperationId& id, int timeoutMs = 15'000);
    /// The newest operation of the customer, once it is over.
    [[nodiscard]] Operation lastOver(const SeenCustomer& customer);
    /// As the server has it; empty: it is gone.
    [[nodiscard]] QJsonObject record(const SeenCustomer& customer);
    [[nodiscard]] QStringList packagesOf(const SeenCustomer& customer);

    /// The form of this kind, shown over the customer.
    [[nodiscard]] ChangePanel* open(const QString& kind, const SeenCustomer& customer);
    /// Visible in there, by its object name or its words; nullptr: there is none.
    [[nodiscard]] static QAbstractButton* button(QWidget& where, const QString& nameOrText);
    static void click(QWidget& where, const QString& nameOrText);
    /// A visible label says so.
    [[nodiscard]] static bool says(const QWidget& where, const QString& words);

private:
    CustomerFormFixture m_fixture;
};

} // namespace pd::test
