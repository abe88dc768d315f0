// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/bulkonboarding/bulkonboarding.h"
#include "ui/shell/shellpage.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pd {

class BulkCustomersModel;
class EmptyState;
class FilterChips;
class LoadingRows;
class MessageBar;
class ProgressLine;
class TableView;
class Theme;

/// Many customers from a CSV file: what would be done with each, the server's checks of all, onboarding them with progress, and a report. Nothing is
/// made before the button that says how many there are.
class BulkOnboardingPage : public ShellPage
{
    Q_OBJECT

public:
    BulkOnboardingPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    /// What runs stays on screen.
    void open(const QString& path);
    [[nodiscard]] BulkOnboarding* bulk() const { return m_bulk; }
    [[nodiscard]] BulkCustomersModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// One line for each customer: verdict, reason, IDs. CSV, or a workbook (.xlsx).
    void saveReport(const QString& path);
    /// The rows of customers that are wrong or were refused, with the reasons: to be corrected and read again.
    void saveFailedRows(const QString& path);

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildTools();
    void buildTable();
    void connectAll();
    void showAll();
    void showMessage();
    void showProgress();
    void showState();
    void showChips();
    void chooseFile();
    void askWhereToSave(const QString& title, const QString& name, void (BulkOnboardingPage::*save)(const QString&));
    void tellSaved(const Status& status, const QString& done);
    [[nodiscard]] bool isBusy() const;

    const Theme& m_theme;
    BulkOnboarding* m_bulk;
    BulkCustomersModel* m_model;
    QPushButton* m_file;
    QPushButton* m_precheck;
    QPushButton* m_dryRun;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_goOn;
    QPushButton* m_again;
    QPushButton* m_report;
    QPushButton* m_failed;
    QLabel* m_fileName;
    MessageBar* m_message;
    FilterChips* m_chips;
    ProgressLine* m_progress;
    QStackedWidget* m_states;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
};

} // namespace pd
