// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboardingtemplate.h"
#include "ui/checks/precheckitems.h"
#include "ui/shell/services.h"
#include "ui/shell/shellpage.h"

#include <QFuture>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace pd {

class CustomerPicker;
class EmptyState;
class FilterChips;
class FormField;
class IconLineEdit;
class MessageBar;
class PlainTableModel;
class StateStrip;
class TableView;
class Theme;

/// What the server would say to new customers and users, one or a whole list, without making anything: a report that can be filtered and saved,
/// and asked again for those that failed.
class PrechecksPage : public ShellPage
{
    Q_OBJECT

public:
    PrechecksPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void setVariant(PrecheckVariant variant);
    void setCustomer(const QString& id, const QString& name);
    /// A CSV file in place of the pasted list.
    void setFile(const QString& path);
    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Shows this report.
    void showRows(const QList<PrecheckRow>& rows);
    [[nodiscard]] const QList<PrecheckRow>& rows() const { return m_report; }
    [[nodiscard]] TableView* table() const { return m_table; }
    void exportTo(const QString& path);

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    void buildTable();
    void connectAll();
    [[nodiscard]] PrecheckVariant variant() const;
    [[nodiscard]] bool check();
    void showForm();
    void take(const Result<QList<PrecheckItem>>& items);
    void resolve();
    void askLocations();
    void ask(const QList<qsizetype>& positions);
    void takeReport(const Result<PrecheckReport>& report, const QList<qsizetype>& positions);
    void stop(const Error& error);
    [[nodiscard]] QList<qsizetype> failedOnes() const;
    void showReport();
    void showState();
    void showProgress();

    const Theme& m_theme;
    Services m_services;
    MessageBar* m_message;
    StateStrip* m_strip;
    QComboBox* m_variant;
    QPlainTextEdit* m_list;
    FormField* m_listField;
    QPushButton* m_file;
    CustomerPicker* m_customer;
    FormField* m_customerField;
    QLineEdit* m_template;
    FormField* m_templateField;
    QLineEdit* m_email;
    FormField* m_emailField;
    QPushButton* m_start;
    QPushButton* m_again;
    QPushButton* m_export;
    FilterChips* m_chips;
    IconLineEdit* m_filter;
    TableView* m_table;
    PlainTableModel* m_rows;
    EmptyState* m_empty;
    QStackedWidget* m_states;
    QString m_customerId;
    QString m_path;
    QList<PrecheckItem> m_items;
    QList<PrecheckRow> m_report; ///< one for each item
    QFuture<Result<PrecheckReport>> m_future;
    PrecheckVariant m_asked = PrecheckVariant::CustomerFull;
    bool m_running = false;
    int m_runs = 0; ///< only the newest counts
};

} // namespace pd
