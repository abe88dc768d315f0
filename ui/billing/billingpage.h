// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingmoney.h"
#include "items/billingreports.h"
#include "ui/billing/reportpickup.h"
#include "ui/shell/shellpage.h"

#include <memory>
#include <optional>

class QPrinter;
class QVBoxLayout;

namespace pd {

class BillingDetailsModel;
class ChartPanel;
class FigureTile;
class PlainTableModel;
class ProviderService;
class ReportExport;
class ReportService;
class TableView;
class Theme;
class UsageTableModel;
struct ExportedTable;
struct PrintedReport;
struct Services;

/// Usage reports: get them, see what they come to, compare, check, count, export. Its widgets are made when it is first shown.
class BillingPage : public ShellPage
{
    Q_OBJECT

public:
    BillingPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);
    ~BillingPage() override;

    [[nodiscard]] ReportPickup& pickup() { return *m_pickup; }
    [[nodiscard]] BillingReports& reports() { return *m_reports; }
    /// Null before the page was shown.
    [[nodiscard]] TableView* usageTable() const;
    [[nodiscard]] TableView* detailsTable() const;
    [[nodiscard]] UsageTableModel* usage() const { return m_usage; }
    [[nodiscard]] BillingDetailsModel* details() const { return m_details; }
    [[nodiscard]] ChartPanel* chart() const;
    [[nodiscard]] QList<FigureTile*> tiles() const;
    [[nodiscard]] BillingMoney& money() { return *m_money; }
    /// Null before they were shown.
    [[nodiscard]] std::shared_ptr<const BillingStatements> statements() const;
    [[nodiscard]] std::shared_ptr<const BillingInvoice> invoice() const;
    /// That is shown: see showView().
    [[nodiscard]] const QString& view() const { return m_view; }
    /// Rows of the view that is shown.
    [[nodiscard]] int visibleRows() const;
    [[nodiscard]] ReportExport& exporter() { return *m_export; }
    /// Figures of the chosen report are shown, with the months before.
    [[nodiscard]] bool isReady() const { return m_figures && m_figures->complete && m_figures->report.id == m_question.report; }
    /// The first detail rows are there.
    [[nodiscard]] bool hasVisibleRows() const;
    /// The list of imported reports was read.
    [[nodiscard]] bool isListed() const { return m_listed; }

    void getLastMonth();
    /// "usage", "statements", "invoice", "compare", "check", "rows".
    void showView(const QString& key);
    void openReport(qint64 id);
    void showPanel(const QString& key);
    void importFile(const QString& path);
    void showError(const Error& error);
    /// Writes what is shown: "csv", "xlsx" (the whole report), "pdf", "png" (the chart).
    void writeTo(const QString& path, const QString& suffix);
    /// One file for each customer, "pdf" or "csv", below this folder; in the view "statements".
    void writeStatementsTo(const QString& folder, const QString& suffix);
    /// Prints what is shown.
    void printOn(std::shared_ptr<QPrinter> printer);
    /// The report with the days in a form is asked for.
    void fetch(const NewBillingReport& wanted);

    void saveLayout(QSettings& settings) const override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout* column);
    void buildStrips(QVBoxLayout* column);
    QWidget* buildContent();
    void buildTiles(QVBoxLayout* column);
    void buildTools(QVBoxLayout* column);
    void buildTables();
    void buildUsageTable();
    void addView(const QString& key, QWidget* widget, TableView* table);
    void connectMoney();
    void connectReports();
    void connectTables();
    void connectChoices();
    void askForFile();
    void askWhere(const QString& suffix);
    void askFolder(const QString& suffix);
    void askPrinter();
    void readProviders();
    [[nodiscard]] PrintedReport shownPages() const;
    [[nodiscard]] ExportedTable shownTable(bool forPeople) const;

    void takeList();
    void fillChoices();
    void showMissing(const NewBillingReport& wanted);
    void ask();
    void showFigures(std::shared_ptr<const BillingFigures> figures);
    void showTiles();
    void showPickup();
    void showPickupEnd(const QString& name);
    void showRefused();
    void showExport();
    void fitDetails();
    void showStrip();
    void showState();
    void showCounts();
    void showChart();
    void setPackage(const QString& package);
    void applyFilter();
    void showComparison(const BillingComparison& comparison);
    void showFindings(const BillingFindings& findings);
    void showRowMenu(const QModelIndex& index, const QPoint& position);
    void showRowsOf(const QString& customer);
    [[nodiscard]] TableView* currentTable() const;
    [[nodiscard]] QStringList readyFacts() const;

    const Theme& m_theme;
    ReportService& m_service;
    ProviderService& m_providerService;
    const QString m_settingsFile;
    BillingReports* m_reports;
    BillingMoney* m_money;
    ReportPickup* m_pickup;
    ReportExport* m_export;
    UsageTableModel* m_usage;
    BillingDetailsModel* m_details;
    PlainTableModel* m_compared;
    PlainTableModel* m_findings;
    PlainTableModel* m_statements;
    PlainTableModel* m_invoice;
    std::shared_ptr<const BillingFigures> m_figures;
    BillingQuestion m_question;
    QString m_view;
    QString m_viewBefore; ///< the first rows of a file were shown
    QString m_customer; ///< that detail rows are limited to
    bool m_listed = false;
    int m_detailColumns = -1;
    std::optional<NewBillingReport> m_missing; ///< chosen, but not imported
    struct Widgets; ///< what build() makes
    std::unique_ptr<Widgets> w;
};

} // namespace pd
