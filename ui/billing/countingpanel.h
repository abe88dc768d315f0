// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billableunits.h"
#include "billing/pricelist.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace pd {

class BillingReports;
class InspectorSection;
class MarkupPanel;
class MessageBar;
class PlainTableModel;
class TableView;
class Theme;

/// How user-days become seats, and what a seat costs.
class CountingPanel : public QWidget
{
    Q_OBJECT

public:
    CountingPanel(const Theme& theme, BillingReports& reports, QWidget* parent);

    void refresh();
    /// What is entered next is for this customer (CUSTOMER_ORG_ID).
    void setCustomer(const QString& customer);

Q_SIGNALS:
    void closed();

private:
    void buildRule(QVBoxLayout* column);
    void buildPrices(QVBoxLayout* column);
    void buildPriceForm(QVBoxLayout* column);
    void show(const QList<Price>& prices, const UnitRule& rule, const QHash<QString, Decimal>& markups);
    void saveRule();
    void addPrice();
    void removePrice();

    const Theme& m_theme;
    BillingReports& m_reports;
    MessageBar* m_message;
    QComboBox* m_rounding;
    QComboBox* m_scope;
    PlainTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_sku;
    QLineEdit* m_customer;
    QLineEdit* m_price;
    QLineEdit* m_currency;
    QDateEdit* m_from;
    MarkupPanel* m_markups;
    QList<Price> m_prices;
};

} // namespace pd
