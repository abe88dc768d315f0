// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "items/providersmodel.h"
#include "operations/providerengine.h"
#include "ui/shell/shellpage.h"

class QStackedWidget;

namespace pd {

class EmptyState;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class ProviderPanel;
class ProviderRequest;
class ProviderService;
class ProvidersView;
class SidePanelHost;
class TableView;
class Theme;
struct Services;

/// The indirect providers of the partner: list, filter, copy, and the values that setting up another one needs.
class ProvidersPage : public ShellPage
{
    Q_OBJECT

public:
    ProvidersPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] ProvidersView* rows() const { return m_rows; }
    [[nodiscard]] ProviderRequest* request() const { return m_request; }
    /// An answer has been shown.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Asks the server again.
    void refresh();
    /// Shows this answer.
    void showAnswer(const Result<QList<NamedProvider>>& providers);
    void openRequest();

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

Q_SIGNALS:
    /// The person wants to act for this provider.
    void customersRequested(const pd::ListedProvider& provider);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildTable();
    void connectAll();
    void applyFilter();
    void showState();
    void showCounts();
    void openProvider(const QModelIndex& index);
    void showProvider(int row);
    void closePanel();
    void showRowMenu(const QModelIndex& index, const QPoint& position);

    const Theme& m_theme;
    ProviderService& m_service;
    ProvidersModel* m_model;
    ProvidersView* m_rows;
    MessageBar* m_message;
    IconLineEdit* m_filter;
    FilterChips* m_chips;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    QStackedWidget* m_states;
    SidePanelHost* m_host;
    QStackedWidget* m_side;
    ProviderPanel* m_panel;
    ProviderRequest* m_request;
    bool m_ready = false;
    bool m_failed = false;
    int m_reads = 0; ///< only the newest answer counts
};

} // namespace pd
