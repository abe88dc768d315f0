// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/overviewfacts.h"
#include "ui/overview/attention.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/recentcustomers.h"
#include "ui/shell/shellpage.h"

#include <QTimer>

#include <optional>

class QLabel;

namespace pd {

class MessageBar;
class OperationsModel;
class OverviewColumns;
class OverviewDrafts;
class OverviewReader;
class OverviewSection;
class RecentPanel;
class RowsPanel;
class RunningPanel;
class SplitButton;
class StatusCounts;
class SyncStatus;
class Theme;
struct Services;

/// What needs a person first: what failed or waits, what is running, drafts, customers by status, and what was opened last. In a profile without
/// anything it says what to do first.
class OverviewPage : public ShellPage
{
    Q_OBJECT

public:
    OverviewPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);

    void noteOpened(const CustomerId& id);
    /// Everything has been read once.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool hasRecent() const;
    void showError(const Error& error);
    void refresh();

    [[nodiscard]] OverviewRows& attention() const { return *m_attentionRows; }
    [[nodiscard]] OverviewRows& draftRows() const { return *m_draftRows; }
    [[nodiscard]] OverviewDrafts& drafts() const { return *m_drafts; }
    [[nodiscard]] const OverviewColumns& columns() const { return *m_columns; }

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;

Q_SIGNALS:
    /// Show the customers that have this status.
    void statusRequested(const QString& status);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead();
    void buildMain();
    void buildSide();
    void connectSources(const Services& services);
    void connectParts();
    void whenSeen(QTimer& soon);
    void showAttention();
    void showDrafts();
    void showCustomers();
    void showFirstSteps();
    void showDate();
    void act(const QString& key);
    void doEntry(const AttentionEntry& entry);
    void retryOperation(const OperationId& id);
    void takeStep(FirstSteps::Step step);
    void begin(const QString& kind);

    const Theme& m_theme;
    SyncStatus& m_sync;
    ProfileInfo m_profile;
    OverviewReader* m_reader;
    OperationsModel* m_operations;
    OverviewRows* m_attentionRows;
    OverviewRows* m_draftRows;
    OverviewDrafts* m_drafts;
    QLabel* m_date = nullptr;
    SplitButton* m_create;
    MessageBar* m_message;
    OverviewColumns* m_columns;
    FirstSteps* m_steps;
    RowsPanel* m_attentionPanel;
    RowsPanel* m_draftPanel;
    RunningPanel* m_running;
    StatusCounts* m_counts;
    RecentPanel* m_recentPanel;
    OverviewSection* m_stepsSection = nullptr;
    OverviewSection* m_attentionSection = nullptr;
    OverviewSection* m_runningSection = nullptr;
    OverviewSection* m_draftSection = nullptr;
    OverviewSection* m_countSection = nullptr;
    OverviewSection* m_recentSection = nullptr;
    RecentCustomers m_recent;
    QList<AttentionEntry> m_entries;
    std::optional<OverviewFacts> m_facts;
    std::optional<OverviewLedger> m_ledger;
    WaitingFacts m_waiting;
    QTimer m_readSoon; ///< several changes of the cache, one look
    QTimer m_operationsSoon;
    QTimer m_minute; ///< hours left, and the day
    bool m_allDrafts = false;
};

} // namespace pd
