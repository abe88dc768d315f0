// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/operation.h"
#include "operations/customerdraft.h"
#include "ui/wizard/confirmation.h"

namespace pd {

class CustomerDetailsSource;
class MessageBar;
class OperationProgress;
class PackageStates;
struct CustomerDetails;
struct Services;

/// What stays after "Provision customer": the IDs as they come, each step and each package with its state, and what can be done next.
class OnboardedConfirmation : public Confirmation
{
    Q_OBJECT

public:
    /// `draft` is what was asked for. The services outlive it.
    OnboardedConfirmation(
        const Theme& theme, const Services& services, CustomerDraft draft, const OperationId& id, QWidget* parent = nullptr);

    /// As it was last seen.
    [[nodiscard]] const Operation& operation() const { return m_operation; }

Q_SIGNALS:
    void wizardRequested(const pd::Draft& draft);
    void customerRequested(const pd::CustomerId& id);
    void operationRequested(const pd::OperationId& id);

private:
    void build(const Services& services, const OperationId& id);
    void buildActions(const OperationId& id);
    void follow(const Operation& operation);
    void showState();
    void warn(const QString& sentence, const QString& details = {});
    void addIds();
    void showPackages();
    [[nodiscard]] const OperationStep* createStep() const;
    [[nodiscard]] bool waitsForReview() const;
    void setUp();
    void createAnother();

    const Theme& m_theme;
    CustomerDraft m_draft;
    Operation m_operation;
    CustomerDetailsSource* m_details;
    MessageBar* m_message = nullptr;
    PackageStates* m_packages = nullptr;
    QList<PackageState> m_states; ///< of the cache
    QPushButton* m_setUp = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_retry = nullptr;
    bool m_customerIdShown = false;
    bool m_trackingIdShown = false;
};

} // namespace pd
