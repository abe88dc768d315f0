// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "operations/pstnaudit.h"
#include "ui/shell/services.h"
#include "ui/shell/shellpage.h"

#include <QFuture>

class QPushButton;
class QStackedWidget;

namespace pd {

class ChangeDeck;
class EmptyState;
class FilterChips;
class IconLineEdit;
class MessageBar;
class PlainTableModel;
class SidePanelHost;
class StateStrip;
class TableView;
class Theme;

/// The PSTN connection of every calling location of all customers that this computer knows: asked, filtered, exported, and set for many after a dry
/// run.
class PstnAuditPage : public ShellPage
{
    Q_OBJECT

public:
    PstnAuditPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Shows this answer.
    void showAnswer(const Result<PstnAudit>& audit);
    void exportTo(const QString& path);
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] ChangeDeck* changes() const { return m_changes; }

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

private:
    void build();
    void buildTable();
    void connectAll();
    void ask(const QList<SeenCustomer>& customers);
    void showRows();
    void showChips();
    void showState();
    void showActions();
    void showProgress();
    void setSelected();
    [[nodiscard]] bool fits(const PstnAuditRow& row, const QString& chip) const;
    [[nodiscard]] QList<PstnAuditRow> selectedPlaces() const;

    const Theme& m_theme;
    Services m_services;
    MessageBar* m_message;
    StateStrip* m_strip;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    QPushButton* m_start;
    QPushButton* m_export;
    QPushButton* m_set;
    TableView* m_table;
    PlainTableModel* m_rows;
    EmptyState* m_empty;
    QStackedWidget* m_states;
    SidePanelHost* m_host;
    ChangeDeck* m_changes;
    PstnAudit m_audit;
    QFuture<Result<PstnAudit>> m_future;
    bool m_running = false;
    bool m_answered = false;
    int m_runs = 0; ///< only the newest counts
};

} // namespace pd
