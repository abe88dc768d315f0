// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/customerdraft.h"
#include "ui/formdriver.h"
#include "ui/onboarding/customerwizard.h"
#include "ui/sessionfixture.h"
#include "ui/shell/openwizards.h"

namespace pd::test {

/// The create-customer wizard in a window, over a sandbox with one onboarding template.
class CustomerFormFixture
{
public:
    explicit CustomerFormFixture(const QStringList& sandboxArguments = {QStringLiteral("--provision-ms"), QStringLiteral("150")},
        SessionFixture::Hub hub = SessionFixture::Hub::Hosted);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] SessionFixture& session() { return m_session; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] CustomerWizard& wizard() const { return *static_cast<CustomerWizard*>(m_window->wizards().all().constLast()); }
    /// Opens this draft at a step, as if the steps before had been left.
    FormDriver open(CustomerDraft draft, const QString& step = QStringLiteral("information"));
    FormDriver reopen(const Draft& draft);
    [[nodiscard]] FormDriver form() const { return FormDriver(wizard()); }
    [[nodiscard]] QList<Draft> drafts();
    /// The review of this draft, once the server has answered.
    FormDriver review(const CustomerDraft& draft);
    /// Ends window and session as a crash would leave them, and opens both again.
    void restart();
    [[nodiscard]] QStringList creations() const { return m_session.server().creations().filter(QStringLiteral("customer")); }

    /// A customer without mistakes.
    [[nodiscard]] static CustomerDraft goodCustomer(const QString& name = QStringLiteral("Skagen Fisk AS"));

private:
    void openWindow();
    [[nodiscard]] bool makeTemplate();

    SessionFixture m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_ready = false;
};

} // namespace pd::test
