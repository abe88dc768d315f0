// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"
#include "ui/changes/changerequest.h"
#include "ui/shell/shellpage.h"

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace pd {

class ActingBanner;
class BulkBar;
class ChangeDeck;
class CustomerCreation;
class CustomerFilters;
class CustomerInspector;
class CustomersModel;
class EmptyState;
class ExportControl;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class ServerLookup;
class SidePanelHost;
class SyncStatus;
class TableView;
class Theme;
struct ListedProvider;
struct Services;

/// All customers: filters, a table, one customer in the inspector, several in the bar under the table.
class CustomersPage : public ShellPage
{
    Q_OBJECT

public:
    CustomersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);

    /// Shows one customer; filters that hide it are taken away.
    void openCustomer(const CustomerId& id);
    void setFilterText(const QString& text);
    /// Only those with this status (the server's word); empty: all. A text filter is taken away.
    void setStatusFilter(const QString& status);
    /// Filters that are taken away leave the text field and the chips, too.
    void setFilter(const CustomerFilter& filter);
    /// Shows the customers of an indirect provider, and says so until the person leaves.
    void actFor(const ListedProvider& provider);
    /// Asks the server for this customer (external ID, organization ID or customer ID), and shows it where there is one.
    void lookOnServer(const QString& text);

    [[nodiscard]] CustomersModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] CustomerInspector* inspector() const { return m_inspector; }
    /// Change forms, in front of the inspector.
    [[nodiscard]] ChangeDeck* changes() const { return m_changes; }
    [[nodiscard]] CustomerFilters* filters() const { return m_filters; }
    [[nodiscard]] ExportControl* exports() const { return m_export; }

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

Q_SIGNALS:
    /// It is in the inspector now.
    void customerOpened(const pd::CustomerId& id);

private:
    void buildTable();
    void buildHeader();
    void connectModel(const Services& services);
    void connectTable();
    void connectFilters();
    void connectActions();
    void addUnderHead(QVBoxLayout* column);
    void changeFilter(const std::function<void(CustomerFilter&)>& change);
    void showState();
    void showEmptyState();
    void act();
    void showCounts();
    void showError(const Error& error);
    void openRow(const QModelIndex& index);
    void closeInspector();
    void selectPending();
    void showHidden(const CustomerId& id);
    void showRowMenu(const QModelIndex& index, const QPoint& position);
    void openChange(const ChangeRequest& request);
    void changeSelected(const QString& kind);
    void say(const Error& error);
    [[nodiscard]] OrgId provider() const;

    const Theme& m_theme;
    QString m_cacheFile;
    SyncStatus& m_sync;
    CustomersModel* m_model;
    CustomerCreation* m_creation;
    CustomerFilters* m_filters;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    MessageBar* m_message;
    MessageBar* m_notice;
    ActingBanner* m_acting;
    BulkBar* m_bulk;
    ServerLookup* m_lookup;
    SidePanelHost* m_host;
    QStackedWidget* m_states;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    CustomerInspector* m_inspector;
    ChangeDeck* m_changes;
    ExportControl* m_export;
    CustomerId m_pending; ///< to be selected once the model has it
};

} // namespace pd
