// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingmoney.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd {

class PlainTableModel;
class TableView;
class Theme;

/// What each customer is billed: seats at the prices of the list, with mark-up; and files of it for each customer.
class StatementView : public QWidget
{
    Q_OBJECT

public:
    StatementView(const Theme& theme, BillingMoney& money, PlainTableModel& model, QWidget* parent);

    [[nodiscard]] TableView* table() const { return m_table; }
    /// Of the report that was asked for last; null before the first answer.
    [[nodiscard]] std::shared_ptr<const BillingStatements> statements() const { return m_statements; }

Q_SIGNALS:
    /// One file for each customer: "pdf" or "csv".
    void filesWanted(const QString& suffix);
    void pricesWanted();

private:
    void show(std::shared_ptr<const BillingStatements> statements);

    PlainTableModel& m_model;
    QLabel* m_totals;
    QLabel* m_rule;
    QPushButton* m_files;
    TableView* m_table;
    std::shared_ptr<const BillingStatements> m_statements;
};

} // namespace pd
