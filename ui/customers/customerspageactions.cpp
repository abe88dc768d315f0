// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the customers that are shown: look up, act for a provider, change.
#include "core/background.h"
#include "core/whendone.h"
#include "items/customersmodel.h"
#include "items/customertable.h"
#include "items/providersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/customers/actingbanner.h"
#include "ui/customers/bulkbar.h"
#include "ui/customers/customercreation.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/exportcontrol.h"
#include "ui/customers/serverlookup.h"
#include "ui/errors/errortext.h"
#include "ui/shell/syncstatus.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/selectedrows.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd {

void CustomersPage::connectActions()
{
    m_notice->setClosable(true);
    connect(m_bulk, &BulkBar::changeRequested, this, &CustomersPage::changeSelected);
    connect(m_bulk, &BulkBar::copyRequested, m_export, &ExportControl::copy);
    connect(m_bulk, &BulkBar::exportRequested, m_export, [this] { m_export->askWhere(u"xlsx"_s); });
    connect(m_bulk, &BulkBar::clearRequested, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
    connect(m_lookup, &ServerLookup::changed, this, &CustomersPage::showState);
    connect(m_lookup, &ServerLookup::failed, this, &CustomersPage::say);
    connect(m_lookup, &ServerLookup::found, this, [this](const CustomerId& id) {
        m_notice->hide();
        m_pending = id;
        m_inspector->showCustomer(id);
        m_host->setPanelVisible(true);
        m_model->refresh();
    });
}

void CustomersPage::say(const Error& error)
{
    m_notice->setRetryVisible(false);
    m_notice->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

OrgId CustomersPage::provider() const { return OrgId(m_model->filter().providers.value(0)); }

void CustomersPage::actFor(const ListedProvider& provider)
{
    m_acting->know(provider);
    m_filters->setProviderNames(m_acting->names());
    setFilter({.providers = {provider.orgId}});
    focusFilter();
}

void CustomersPage::lookOnServer(const QString& text)
{
    if (m_filter->text().trimmed() != text.trimmed())
        setFilter({.text = text.trimmed(), .providers = m_model->filter().providers});
    m_lookup->look(text, provider());
}

void CustomersPage::showEmptyState()
{
    const QString text = m_model->filter().text;
    const bool acting = !m_model->filter().providers.isEmpty();
    if (m_lookup->isRunning()) {
        m_empty->setContent(tr("Looking on the server…"), tr("It is asked for a customer with this ID: %1").arg(isolated(text)));
    } else if (m_lookup->isMissing(text, provider())) {
        m_empty->setContent(tr("The server has no such customer"),
            tr("Neither an external ID nor an organization ID nor a customer ID is %1. Check the spelling.").arg(isolated(text)), {},
            tr("Show all customers"));
    } else if (!text.isEmpty() && ServerLookup::isPossible(m_filter->text())) {
        m_empty->setContent(tr("No customer on this computer matches"),
            tr("%1 may be an external ID, an organization ID or a customer ID. The server can be asked for it.").arg(isolated(text)),
            tr("Look on the server"), tr("Show all customers"));
    } else if (acting && text.isEmpty()) {
        m_empty->setContent(tr("No customers of this provider here yet"),
            tr("The server does not list the customers of an indirect provider. Enter an external ID, an organization ID or a customer ID, "
               "and the server is asked for it."),
            tr("Enter an ID"));
    } else if (m_model->filter() == CustomerFilter()) {
        m_empty->setContent(tr("No customers on this computer yet"),
            tr("Sync brings the customers of this profile here. Afterwards they can be searched without waiting for the server."),
            tr("Sync now"));
    } else {
        m_empty->setContent(tr("No customer matches"), tr("Check the spelling, or look among all customers."), tr("Show all customers"));
    }
}

void CustomersPage::act()
{
    const CustomerFilter filter = m_model->filter();
    if (!filter.text.isEmpty() && ServerLookup::isPossible(m_filter->text()))
        return lookOnServer(filter.text);
    if (!filter.providers.isEmpty() && filter.text.isEmpty())
        return focusFilter();
    if (filter == CustomerFilter())
        return m_sync.syncNow();
    setFilter({.providers = filter.providers});
}

/// Whatever keeps the customer from being shown is taken away. Where it is one of an indirect provider, its customers are shown.
void CustomersPage::showHidden(const CustomerId& id)
{
    const auto read = [file = m_cacheFile, id] { return readProviderOf(file, id); };
    whenDone(inBackground(read), this, [this, id](const Result<OrgId>& provider) {
        if (m_pending != id || m_model->rowOf(id) >= 0)
            return;
        CustomerFilter filter;
        if (provider && !provider->isEmpty())
            filter.providers << provider->toString();
        setFilter(filter);
    });
}

void CustomersPage::openChange(const ChangeRequest& request)
{
    for (const SeenCustomer& seen : request.customers) {
        const int row = m_model->rowOf(seen.customer.id);
        const QString provider = seen.customer.provider.isEmpty() && row >= 0
            ? m_model->index(row, 0).data(CustomersModel::ProviderRole).toString()
            : seen.customer.provider.toString();
        const QString refusal = m_acting->refusal(request.kind, provider);
        if (!refusal.isEmpty())
            return m_notice->show(MessageBar::Kind::Warning, refusal);
    }
    m_changes->open(request);
}

void CustomersPage::changeSelected(const QString& kind)
{
    const QList<qint32> rows = m_model->cacheRows(selectedRowsOf(*m_table->selectionModel()));
    const auto read = [file = m_cacheFile, rows] { return readSeenCustomers(file, rows); };
    whenDone(inBackground(read), this, [this, kind](const Result<QList<SeenCustomer>>& customers) {
        if (!customers)
            return say(customers.error());
        openChange({kind, *customers, {}});
    });
}

void CustomersPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, index] { openRow(index); });
    const CustomerId customer = m_model->idAt(index.row());
    connect(menu->addAction(tr("Duplicate")), &QAction::triggered, this, [this, customer] { m_creation->duplicate(customer); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy selected rows")), &QAction::triggered, m_export, &ExportControl::copy);
    const QString external = index.siblingAtColumn(CustomersModel::ExternalIdColumn).data().toString();
    connect(menu->addAction(tr("Copy external ID")), &QAction::triggered, this, [copy, external] { copy(external); });
    const QString id = index.data(CustomersModel::CustomerIdRole).toString();
    connect(menu->addAction(tr("Copy customer ID")), &QAction::triggered, this, [copy, id] { copy(id); });
    menu->popup(position);
}

} // namespace pd
