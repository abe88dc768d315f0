// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formdriver.h"
#include "ui/sessionfixture.h"
#include "ui/templates/templatewizard.h"

namespace pd::test {

/// A template that keeps every rule of the offer.
[[nodiscard]] TemplateDraft goodDraft();
/// One whose users sign in with OpenID Connect.
[[nodiscard]] OnboardingTemplate ownSignIn(const QString& name, const QString& idp);

/// The form of onboarding templates over a session and a sandbox.
class TemplateBench
{
public:
    void begin(SessionFixture::Hub hub = SessionFixture::Hub::Hosted);
    void end();
    void openWindow();
    FormDriver open(const TemplateDraft& draft, const QString& step = QStringLiteral("offer"));
    [[nodiscard]] TemplateWizard* wizard() const;
    /// As the confirmation shows it; empty: it does not yet.
    [[nodiscard]] QString provisioningId() const;
    [[nodiscard]] QStringList creations() const { return m_fixture->server().creations(); }
    [[nodiscard]] QString write(const QByteArray& bytes, const QString& name = QStringLiteral("idp.xml")) const;
    /// Somebody else made it on the server.
    void make(const OnboardingTemplate& value);
    void fillSettings(const FormDriver& form, const QString& name);

protected:
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pd::test
