// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/result.h"
#include "ui/shell/shellpage.h"

#include <QFuture>
#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pd {

class ChangeDeck;
class CustomerDetailsSource;
class CustomerPicker;
class EmptyState;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class SidePanelHost;
class SyncStatus;
class TableView;
class Theme;
class UserInspector;
class UsersModel;
struct ChosenUsers;
struct Services;

/// The users of all customers: find, filter, copy, export; one user in the inspector, with the forms that change it.
class UsersPage : public ShellPage
{
    Q_OBJECT

public:
    UsersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);

    [[nodiscard]] UsersModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] UserInspector* inspector() const { return m_inspector; }
    /// Change forms, in front of the inspector.
    [[nodiscard]] ChangeDeck* changes() const { return m_changes; }
    /// Only the users of this customer; an empty ID: of all.
    void showCustomer(const QString& id, const QString& name);
    /// What is shown or, where several rows are selected, those. CSV, or a workbook (.xlsx).
    void exportTo(const QString& path);

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override; ///< a million rows are read when somebody looks
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override; ///< a CSV file is imported

private:
    void buildHead();
    void buildActions(QVBoxLayout* column);
    void buildTable();
    void buildPackages();
    void choosePackage(const QString& package);
    [[nodiscard]] bool isFiltered() const;
    void connectModel();
    void connectCache();
    void connectTable();
    void connectSide();
    void applyFilter();
    void clearFilter();
    void showState();
    void showCounts();
    void showRowMenu(const QModelIndex& index, const QPoint& position);
    void fillSelectionMenu(QMenu* menu);
    void openRow(const QModelIndex& index);
    void followCurrent();
    void openCustomerOf(const QModelIndex& index);
    void closeInspector();
    void addUsers();
    void askWhereToExport();
    void tell(const QString& sentence);
    void showProblem(const Error& error);
    [[nodiscard]] QList<qint32> selectedRows() const; ///< of the cache, in the order on screen
    [[nodiscard]] int selectedCount() const;
    void removeSelected();
    void resendConsent(bool selected);
    void askToRemove(const ChosenUsers& users);
    void askToResend(const ChosenUsers& users, const QStringList& preferred);
    void showExport(const Status& status, int rows);

    const Theme& m_theme;
    const Services& m_services;
    SyncStatus& m_sync;
    UsersModel* m_model;
    TableView* m_table;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    QPushButton* m_package; ///< the one that is shown
    QPushButton* m_customerButton; ///< the customer whose users are shown; opens the line that chooses it
    QWidget* m_customerLine;
    CustomerPicker* m_customer;
    QString m_customerName; ///< of the filter
    MessageBar* m_message;
    EmptyState* m_empty;
    LoadingRows* m_loading;
    QStackedWidget* m_states;
    SidePanelHost* m_host;
    UserInspector* m_inspector;
    ChangeDeck* m_changes;
    CustomerDetailsSource* m_details; ///< of the customer that gets users
    QTimer m_soon; ///< several steps of operations, one refresh
    QFuture<Status> m_export;
};

} // namespace pd
