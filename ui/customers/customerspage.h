// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "ui/shell/shellpage.h"

class QStackedWidget;

namespace pd {

class ChangeDeck;
class CustomerCreation;
class CustomerInspector;
class CustomersModel;
class EmptyState;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class SidePanelHost;
class SyncStatus;
class TableView;
class Theme;
struct Services;

/// All customers: filter by status and text, a table, one customer in the inspector.
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

    [[nodiscard]] CustomersModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] CustomerInspector* inspector() const { return m_inspector; }
    /// Change forms, in front of the inspector.
    [[nodiscard]] ChangeDeck* changes() const { return m_changes; }

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
    void applyFilter();
    void showState();
    void showCounts();
    void showError(const Error& error);
    void openRow(const QModelIndex& index);
    void closeInspector();
    void selectPending();
    void showRowMenu(const QModelIndex& index, const QPoint& position);

    const Theme& m_theme;
    SyncStatus& m_sync;
    CustomersModel* m_model;
    CustomerCreation* m_creation;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    MessageBar* m_message;
    SidePanelHost* m_host;
    QStackedWidget* m_states;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    CustomerInspector* m_inspector;
    ChangeDeck* m_changes;
    CustomerId m_pending; ///< to be selected once the model has it
};

} // namespace pd
