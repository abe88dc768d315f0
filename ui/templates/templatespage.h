// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboardingtemplate.h"
#include "ui/shell/shellpage.h"

class QStackedWidget;

namespace pd {

class EmptyState;
class IconLineEdit;
class LoadingRows;
class MessageBar;
class OperationService;
class SidePanelHost;
class TableView;
class TemplateInspector;
class TemplatesModel;
class TemplatesView;
class TemplateUse;
class Theme;
struct Services;

/// The onboarding templates: make, open, duplicate, edit, delete.
class TemplatesPage : public ShellPage
{
    Q_OBJECT

public:
    TemplatesPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] TemplatesView* rows() const { return m_rows; }
    [[nodiscard]] TemplateInspector* inspector() const { return m_inspector; }
    /// An answer to "which templates are there?" has been shown.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Reads the list again.
    void refresh();
    /// Shows this answer.
    void showAnswer(const Result<QList<OnboardingTemplate>>& templates);
    void openTemplate(const QString& name);

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildTable();
    void connectTable();
    void watchOperations();
    void showState();
    void showCounts();
    void showRow(int row);
    void closeInspector();
    void createTemplate();
    void showRowMenu(const QModelIndex& index, const QPoint& position);

    const Theme& m_theme;
    OperationService& m_operations;
    TemplatesModel* m_model;
    TemplatesView* m_rows;
    TemplateUse* m_use;
    IconLineEdit* m_filter;
    MessageBar* m_message;
    SidePanelHost* m_host;
    QStackedWidget* m_states;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    TemplateInspector* m_inspector;
    bool m_ready = false;
    int m_reads = 0; ///< only the newest answer counts
};

} // namespace pd
