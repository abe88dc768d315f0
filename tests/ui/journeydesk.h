// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "ui/journeyhands.h"
#include "ui/sessionfixture.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace pd::test {

/// The program as it starts on a data directory in one language, and the ways through its window.
class JourneyDesk
{
public:
    JourneyDesk(const QUrl& apiBase, const QString& dataDirectory, const QString& language);
    ~JourneyDesk();

    [[nodiscard]] JourneyHands& hands() { return m_hands; }
    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// From the page where a person begins it; a set-up from the inspector of the customer.
    void begin(const QString& kind, const QString& externalId);
    /// The only draft on Overview.
    void continueDraft();
    /// From the first page over all others, and the final button.
    void go(const FormPlan& plan);
    /// The confirmation is there and its operation is done.
    void waitForEnd(const QString& kind);
    /// "Set up customer" of the confirmation.
    void goOnToSetUp();

    [[nodiscard]] QList<Draft> drafts();
    /// Everything that is typed on this page is on disk, and where the person is; how many milliseconds that took.
    qint64 waitUntilSaved(const FormPlan& plan, int page, bool half);
    /// Nothing runs any more.
    void waitUntilQuiet();
    /// The newest operation has everything that was asked for, and no draft is left; how many of its steps are still to do.
    int waitForLedger();
    /// No operation failed or needs somebody.
    [[nodiscard]] bool allDone();

private:
    void openCustomer(const QString& externalId);
    [[nodiscard]] bool saysSaved() const;

    Languages m_languages;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    JourneyHands m_hands;
};

} // namespace pd::test
