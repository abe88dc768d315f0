// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/billingpage.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pd {

class CountingPanel;
class EmptyState;
class FilterChips;
class IconLineEdit;
class LoadingRows;
class InvoiceView;
class MessageBar;
class ReportChoices;
class ReportsPanel;
class SidePanelHost;
class SplitButton;
class StateStrip;
class StatementView;

/// The widgets of the page; children of it.
struct BillingPage::Widgets {
    SplitButton* get = nullptr;
    QList<QPushButton*> exports;
    ReportChoices* choices = nullptr;
    StateStrip* strip = nullptr;
    StateStrip* exportStrip = nullptr;
    MessageBar* message = nullptr;
    SidePanelHost* host = nullptr;
    QStackedWidget* states = nullptr;
    QStackedWidget* panels = nullptr;
    ReportsPanel* reports = nullptr;
    CountingPanel* counting = nullptr;
    LoadingRows* loading = nullptr;
    QWidget* emptyPage = nullptr;
    EmptyState* empty = nullptr;
    QPushButton* importLink = nullptr;
    QWidget* content = nullptr;
    QWidget* tileRow = nullptr;
    QList<FigureTile*> tiles;
    ChartPanel* chart = nullptr;
    FilterChips* views = nullptr;
    QComboBox* grouping = nullptr;
    QPushButton* limit = nullptr; ///< what rows are limited to; takes it away
    IconLineEdit* filter = nullptr;
    QToolButton* columns = nullptr;
    QStackedWidget* tables = nullptr;
    QStringList viewKeys; ///< of the widgets in `tables`
    QList<TableView*> viewTables;
    StatementView* statements = nullptr;
    InvoiceView* invoice = nullptr;
    TableView* usage = nullptr;
    TableView* details = nullptr;
    TableView* compared = nullptr;
    TableView* findings = nullptr;
};

} // namespace pd
