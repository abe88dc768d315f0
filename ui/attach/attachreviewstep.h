// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attach/attachform.h"
#include "ui/onboarding/customerstep.h"

namespace pd {

class CheckPanel;
class CustomerPrecheck;
class ReviewPanel;

/// Everything once more before the organization is attached, with the server's precheck and what will happen.
class AttachReviewStep : public CustomerStep
{
    Q_OBJECT

public:
    /// `attach` and `precheck` outlive the step.
    AttachReviewStep(const Theme& theme, AttachForm& attach, CustomerPrecheck& precheck, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<SideNote> notes() const override;
    void focusFirst() override;

Q_SIGNALS:
    void editRequested(const QString& stepKey);
    void fieldRequested(const QString& field);
    void againRequested();

private:
    void showChecks();
    void showPath();
    void showGroups();

    AttachForm& m_attach;
    CustomerPrecheck& m_precheck;
    CheckPanel* m_server;
    CheckPanel* m_path;
    ReviewPanel* m_review;
};

} // namespace pd
