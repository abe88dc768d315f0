// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingmoney.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pd {

class FormField;
class PlainTableModel;
class TableView;
class Theme;

/// The vendor's invoice, entered by hand, beside what the report comes to; what explains the difference, by SKU.
class InvoiceView : public QWidget
{
    Q_OBJECT

public:
    InvoiceView(const Theme& theme, BillingMoney& money, PlainTableModel& model, QWidget* parent);

    [[nodiscard]] TableView* table() const { return m_table; }
    /// Of the report that was asked for last; null before the first answer.
    [[nodiscard]] std::shared_ptr<const BillingInvoice> invoice() const { return m_invoice; }

private:
    void buildForm(QVBoxLayout* column);
    void show(std::shared_ptr<const BillingInvoice> invoice);
    /// The line of the SKU that is chosen, for editing.
    void fillForm();
    void enter();
    void remove();
    /// What is written in the fields; nullopt, with a word at the field, when it is no line.
    [[nodiscard]] std::optional<InvoiceLine> entered();

    const Theme& m_theme;
    BillingMoney& m_money;
    PlainTableModel& m_model;
    QLabel* m_totals;
    QLabel* m_sums;
    TableView* m_table;
    QLabel* m_reason; ///< of the SKU that is chosen, in full
    QComboBox* m_sku;
    QLineEdit* m_units;
    QLineEdit* m_amount;
    QLineEdit* m_currency;
    FormField* m_skuField = nullptr;
    FormField* m_unitsField = nullptr;
    FormField* m_amountField = nullptr;
    FormField* m_currencyField = nullptr;
    QPushButton* m_enter;
    QPushButton* m_remove;
    std::shared_ptr<const BillingInvoice> m_invoice;
};

} // namespace pd
