// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customercreation.h"

#include "core/whendone.h"
#include "items/customerdetails.h"
#include "operations/customerdraft.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd {

CustomerCreation::CustomerCreation(const Theme& theme, const Services& services, QWidget* parent)
    : SplitButton(theme, tr("&Create customer"), tr("More ways to create a customer"), parent)
    , m_operations(services.operations)
    , m_details(new CustomerDetailsSource(services.cacheFile, services.ledgerFile, this))
{
    setObjectName(u"createCustomer"_s);
    connect(this, &SplitButton::clicked, this, [this] { begin({}); });
    connect(menu()->addAction(tr("&Create customer")), &QAction::triggered, this, [this] { begin({}); });
    m_templates = menu()->addMenu(tr("From a &template"));
    connect(menu()->addAction(tr("&Attach an existing organization")), &QAction::triggered, this, [this] {
        Q_EMIT wizardRequested(Draft{{}, u"attach"_s, {}, {}, {}});
    });
    connect(menu()->addAction(tr("From a &file…")), &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"import-customers"_s); });
    connect(menu()->addAction(tr("&Precheck a list…")), &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"prechecks"_s); });
    m_duplicate = menu()->addAction(tr("&Duplicate the selected customer"));
    m_duplicate->setEnabled(false);
    connect(m_duplicate, &QAction::triggered, this, [this] { duplicate(m_selected); });
    connect(menu(), &QMenu::aboutToShow, this, &CustomerCreation::readTemplates);
    connect(m_details, &CustomerDetailsSource::loaded, this, &CustomerCreation::beginDuplicate);
    showTemplates({});
}

void CustomerCreation::setSelected(const CustomerId& id)
{
    m_selected = id;
    m_duplicate->setEnabled(!id.isEmpty());
}

void CustomerCreation::duplicate(const CustomerId& id)
{
    if (!id.isEmpty())
        m_details->load(id);
}

void CustomerCreation::begin(const QByteArray& body) { Q_EMIT wizardRequested(Draft{{}, u"customer"_s, {}, {}, body}); }

void CustomerCreation::beginDuplicate(const CustomerDetails& details)
{
    CustomerDraft draft = duplicateOf(details.customer, details.templateName);
    for (auto it = details.packageLimits.cbegin(); it != details.packageLimits.cend(); ++it)
        draft.limits.insert(it.key(), QString::number(it.value()));
    if (details.restrictedByPartner)
        draft.restrictedByPartner = *details.restrictedByPartner;
    begin(draft.toJson());
}

void CustomerCreation::readTemplates()
{
    whenDone(m_operations.templates(), this, [this](const Result<QList<OnboardingTemplate>>& templates) {
        if (templates)
            showTemplates(*templates);
    });
}

void CustomerCreation::showTemplates(const QList<OnboardingTemplate>& templates)
{
    m_templates->clear();
    for (const OnboardingTemplate& value : templates) {
        QAction* action = m_templates->addAction(QString(value.name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, value] { begin(customerDraftFrom(value).toJson()); });
    }
    if (templates.isEmpty())
        m_templates->addAction(tr("No template is known"))->setEnabled(false);
}

} // namespace pd
