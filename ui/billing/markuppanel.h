// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pd {

class BillingReports;
class FormField;
class PlainTableModel;
class TableView;
class Theme;

/// Percent on top of prices: for everybody, and for customers that have their own.
class MarkupPanel : public QWidget
{
    Q_OBJECT

public:
    MarkupPanel(const Theme& theme, BillingReports& reports, QWidget* parent);

    /// By CUSTOMER_ORG_ID; an empty one stands for everybody.
    void setMarkups(const QHash<QString, Decimal>& markups);
    /// What is entered next is for this customer.
    void setCustomer(const QString& customer);

private:
    void enter();
    void remove();

    BillingReports& m_reports;
    PlainTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_customer;
    QLineEdit* m_percent;
    FormField* m_percentField;
    QPushButton* m_remove;
};

} // namespace pd
