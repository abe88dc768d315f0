// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/customerstep.h"

namespace pd {

class CheckPanel;
class CustomerPrecheck;
class ReviewPanel;

/// Everything once more before it is sent, with what the server and our own rules say about it.
class CustomerReviewStep : public CustomerStep
{
    Q_OBJECT

public:
    /// `precheck` outlives the step.
    CustomerReviewStep(const Theme& theme, CustomerForm& form, CustomerPrecheck& precheck, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<SideNote> notes() const override;
    void focusFirst() override;

Q_SIGNALS:
    void editRequested(const QString& stepKey);
    void fieldRequested(const QString& field);
    void againRequested();

private:
    void showChecks();
    void showOwnWarnings();
    void showGroups();
    void addInformation();
    void addPackages();
    void addHeadquarters();
    void addOptions();

    CustomerPrecheck& m_precheck;
    CheckPanel* m_server;
    CheckPanel* m_own;
    ReviewPanel* m_review;
};

} // namespace pd
