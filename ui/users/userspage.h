// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/shell/shellpage.h"

namespace pd {

class EmptyState;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class SyncStatus;
class TableView;
class Theme;
class UsersModel;
struct Services;
} // namespace pd

class QPushButton;
class QStackedWidget;

namespace pd {

/// The users of all customers: find, filter, copy, open the customer.
class UsersPage : public ShellPage
{
    Q_OBJECT

public:
    UsersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);

    [[nodiscard]] UsersModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

protected:
    /// A million rows are read when somebody looks.
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    /// A CSV file is imported.
    void dropEvent(QDropEvent* event) override;

private:
    void buildHead();
    void buildTable();
    void buildPackages();
    void choosePackage(const QString& package);
    [[nodiscard]] bool isFiltered() const;
    void connectAll(const Services& services);
    void applyFilter();
    void showState();
    void showCounts();
    void showRowMenu(const QModelIndex& index, const QPoint& position);
    void openCustomerOf(const QModelIndex& index);

    const Theme& m_theme;
    SyncStatus& m_sync;
    UsersModel* m_model;
    TableView* m_table;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    QPushButton* m_package; ///< the one that is shown
    MessageBar* m_message;
    EmptyState* m_empty;
    LoadingRows* m_loading;
    QStackedWidget* m_states;
};

} // namespace pd
