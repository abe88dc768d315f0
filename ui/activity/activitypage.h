// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "ui/shell/shellpage.h"

#include <QSet>
#include <QTimer>

class QStackedWidget;

namespace pd {

class EmptyState;
class LoadingRows;
class MessageBar;
class OperationPanel;
class OperationService;
class OperationsModel;
class OperationsTree;
class SidePanelHost;
class Theme;
struct Services;

/// Everything that was asked of the server, newest first, with its steps; the same after a restart.
class ActivityPage : public ShellPage
{
    Q_OBJECT

public:
    ActivityPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void select(const OperationId& id);
    [[nodiscard]] OperationsModel* model() const { return m_model; }
    [[nodiscard]] OperationsTree* tree() const { return m_tree; }

Q_SIGNALS:
    void runningCountChanged(int running);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void onApplied();
    void tick();
    void closePanel();
    void edit(const OperationId& id);
    void updateTimer();

    const Theme& m_theme;
    OperationService& m_operations;
    OperationsModel* m_model;
    OperationsTree* m_tree;
    MessageBar* m_message;
    SidePanelHost* m_host;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    LoadingRows* m_loading;
    OperationPanel* m_panel;
    QTimer m_soon; ///< several changes, one refresh
    QTimer m_second; ///< elapsed times, only while they can be seen and change
    QSet<QString> m_known; ///< operations that were opened for the person once
    OperationId m_pending;
};

} // namespace pd
