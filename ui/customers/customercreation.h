// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/draft.h"
#include "domain/onboardingtemplate.h"
#include "ui/widgets/splitbutton.h"

#include <QList>

class QAction;

namespace pd {

class CustomerDetailsSource;
class OperationService;
class Theme;
struct CustomerDetails;
struct Services;

/// "Create customer" with its other beginnings: from a template, as a duplicate of a customer, over an organization that exists.
class CustomerCreation : public SplitButton
{
    Q_OBJECT

public:
    /// The services outlive it.
    CustomerCreation(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    /// Which customer "Duplicate" is about; empty: none is selected.
    void setSelected(const CustomerId& id);
    /// Begins a new customer with the packages and the address of this one.
    void duplicate(const CustomerId& id);

Q_SIGNALS:
    /// A new draft of kind "customer", or "attach".
    void wizardRequested(const pd::Draft& draft);
    void pageRequested(const QString& key);

private:
    void begin(const QByteArray& body);
    void beginDuplicate(const CustomerDetails& details);
    void readTemplates();
    void showTemplates(const QList<OnboardingTemplate>& templates);

    OperationService& m_operations;
    CustomerDetailsSource* m_details;
    QMenu* m_templates;
    QAction* m_duplicate;
    CustomerId m_selected;
};

} // namespace pd
