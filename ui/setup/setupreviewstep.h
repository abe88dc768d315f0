// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"
#include "ui/widgets/checkpanel.h"
#include "ui/wizard/wizardstep.h"

namespace pd {

class ReviewPanel;

/// Everything that is going to be made, with the server's checks and our own warnings.
class SetUpReviewStep : public WizardStep
{
    Q_OBJECT

public:
    /// The draft outlives the step.
    SetUpReviewStep(const Theme& theme, const SetUpDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<SideNote> notes() const override;
    void focusFirst() override;

    void showServerChecks(const QString& note, const QList<CheckLine>& lines, bool busy);

Q_SIGNALS:
    void editRequested(const QString& step);
    void checkRequested();
    void fieldRequested(const QString& field);

private:
    void showWarnings();
    [[nodiscard]] QString userWords(const UserRow& user) const;

    const SetUpDraft& m_draft;
    CheckPanel* m_server;
    CheckPanel* m_own;
    ReviewPanel* m_values;
};

} // namespace pd
