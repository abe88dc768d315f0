// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/billingreport.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pd {

class BillingReports;
class CreateReportForm;
class InspectorSection;
class MessageBar;
class ReportPickup;
class ReportService;
class ServerFilter;
class Theme;

/// The reports on the server and the imported ones: get, make again, delete, open; and a form for another period.
class ReportsPanel : public QWidget
{
    Q_OBJECT

public:
    ReportsPanel(const Theme& theme, BillingReports& reports, ReportService& service, ReportPickup& pickup, QWidget* parent);

    /// Asks the server for its list.
    void refresh();
    void setCreating(bool creating);
    /// Shows this answer.
    void showServer(const Result<QList<BillingReport>>& reports);
    void showImported();
    /// Names of indirect providers by organization ID, to choose from.
    void setProviderNames(const QHash<QString, QString>& names);

Q_SIGNALS:
    void closed();
    void opened(qint64 report);
    void wanted(const pd::NewBillingReport& report);
    void fileWanted();

private:
    void build();
    void buildQuestion(QVBoxLayout* column);
    [[nodiscard]] QWidget* rowOf(const QString& title, const QString& caption, const QString& action, std::function<void()> act,
        const QList<QPair<QString, std::function<void()>>>& more);
    [[nodiscard]] QWidget* serverRow(const BillingReport& report);
    /// `word` has to be typed before the button works; empty: nothing has to be.
    void askToDelete(const QString& sentence, const QString& word, std::function<void()> act);
    void removeFromServer(const BillingReport& report, bool again);

    const Theme& m_theme;
    BillingReports& m_reports;
    ReportService& m_service;
    ReportPickup& m_pickup;
    MessageBar* m_message;
    QFrame* m_question;
    QLabel* m_sentence;
    QLineEdit* m_word;
    QPushButton* m_confirm;
    CreateReportForm* m_form;
    ServerFilter* m_filter;
    InspectorSection* m_server;
    InspectorSection* m_list; ///< what the server has, of what is filtered
    InspectorSection* m_imported;
    QString m_wantedWord;
    std::function<void()> m_act;
    int m_reads = 0; ///< only the newest answer counts
};

} // namespace pd
