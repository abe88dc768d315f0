// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attach/attachform.h"
#include "ui/onboarding/customerstep.h"

class QCheckBox;

namespace pd {

class HintPanel;

/// What will happen: approval or automatic, by what is known of the organization; the template; and what attaching changes, to be read.
class ConditionsStep : public CustomerStep
{
    Q_OBJECT

public:
    /// `attach` outlives the step.
    ConditionsStep(const Theme& theme, AttachForm& attach, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<SideNote> notes() const override;
    /// The templates of the rules changed.
    void showTemplates();

Q_SIGNALS:
    void templatesRequested();

protected:
    void changed(const QString& key) override;

private:
    void buildFacts();
    void buildConsequences();
    void showPath();
    void showInvites();

    AttachForm& m_attach;
    HintPanel* m_invites;
    HintPanel* m_automatic;
    HintPanel* m_approval;
    QCheckBox* m_read = nullptr;
};

} // namespace pd
