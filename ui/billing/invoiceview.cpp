// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/invoiceview.h"

#include "items/decimaltext.h"
#include "ui/billing/billingrows.h"
#include "ui/billing/moneytable.h"
#include "ui/billing/reasonwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const InvoiceFinding* findingOf(const BillingInvoice& invoice, const QString& sku)
{
    const auto found = std::find_if(
        invoice.findings.cbegin(), invoice.findings.cend(), [&sku](const InvoiceFinding& one) { return one.difference.sku == sku; });
    return found == invoice.findings.cend() ? nullptr : &*found;
}

bool isCurrency(const QString& text)
{
    static constexpr qsizetype letters = 3;
    return text.size() == letters && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

InvoiceView::InvoiceView(const Theme& theme, BillingMoney& money, PlainTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_money(money)
    , m_model(model)
    , m_totals(plainLabel(theme, look::Type::BodyStrong, {}, this))
    , m_sums(wrappedLabel(theme, {}, this))
    , m_table(moneyTable(theme, model, billingrows::invoiceTitles(),
          {.numbersFrom = 2, .stretched = 1, .money = {6, 7}, .hideOrder = {u"c2"_s, u"c5"_s}}, this))
    , m_reason(wrappedLabel(theme, {}, this, {}))
    , m_sku(new QComboBox(this))
    , m_units(new QLineEdit(this))
    , m_amount(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_enter(new QPushButton(tr("&Enter line"), this))
    , m_remove(new QPushButton(tr("Remo&ve line"), this))
{
    m_table->setAccessibleName(tr("The vendor's invoice, by SKU"));
    m_totals->setObjectName(u"invoiceTotals"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px("spacing.s"_L1), 0, 0);
    column->setSpacing(0);
    const int padding = theme.px("width.page_padding"_L1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, 0, padding, theme.px("spacing.s"_L1));
    head->addWidget(m_totals);
    head->addWidget(m_sums);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(lineOf(Qt::Horizontal, this));
    auto* reason = new QHBoxLayout;
    reason->setContentsMargins(padding, theme.px("spacing.s"_L1), padding, 0);
    reason->addWidget(m_reason);
    column->addLayout(reason);
    m_reason->setObjectName(u"invoiceReason"_s);
    buildForm(column);
    connect(&money, &BillingMoney::checked, this, &InvoiceView::show);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_sku->setCurrentText(m_model.at(current.row()).key.toString());
        fillForm();
    });
}

void InvoiceView::buildForm(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* form = new QHBoxLayout;
    form->setContentsMargins(padding, m_theme.px("spacing.s"_L1), padding, m_theme.px("spacing.s"_L1));
    form->setSpacing(m_theme.px("spacing.m"_L1));
    m_sku->setEditable(true);
    m_sku->setInsertPolicy(QComboBox::NoInsert);
    m_sku->setObjectName(u"invoiceSku"_s);
    m_units->setObjectName(u"invoiceSeats"_s);
    m_amount->setObjectName(u"invoiceAmount"_s);
    m_currency->setObjectName(u"invoiceCurrency"_s);
    m_enter->setObjectName(u"enterLine"_s);
    m_remove->setObjectName(u"removeLine"_s);
    m_currency->setText(u"EUR"_s);
    m_skuField = new FormField(m_theme, u"sku"_s, tr("&SKU on the invoice"), m_sku, this);
    m_unitsField = new FormField(m_theme, u"units"_s, tr("Sea&ts"), m_units, this);
    m_amountField = new FormField(m_theme, u"amount"_s, tr("&Amount"), m_amount, this);
    m_currencyField = new FormField(m_theme, u"currency"_s, tr("C&urrency"), m_currency, this);
    keepLeftToRight(m_sku->lineEdit());
    for (QLineEdit* edit : {m_units, m_amount, m_currency}) {
        keepLeftToRight(edit);
        connect(edit, &QLineEdit::returnPressed, this, &InvoiceView::enter);
    }
    form->addWidget(m_skuField, 3, Qt::AlignTop);
    form->addWidget(m_unitsField, 1, Qt::AlignTop);
    form->addWidget(m_amountField, 1, Qt::AlignTop);
    form->addWidget(m_currencyField, 1, Qt::AlignTop);
    form->addWidget(m_enter, 0, Qt::AlignBottom);
    form->addWidget(m_remove, 0, Qt::AlignBottom);
    column->addLayout(form);
    connect(m_enter, &QPushButton::clicked, this, &InvoiceView::enter);
    connect(m_remove, &QPushButton::clicked, this, &InvoiceView::remove);
    connect(m_sku, &QComboBox::activated, this, &InvoiceView::fillForm);
}

void InvoiceView::show(std::shared_ptr<const BillingInvoice> invoice)
{
    m_invoice = std::move(invoice);
    const QString written = m_sku->currentText();
    m_sku->clear();
    for (const InvoiceFinding& one : m_invoice->findings)
        m_sku->addItem(one.difference.sku);
    m_model.setRows(billingrows::invoice(*m_invoice));
    m_sku->setCurrentText(written.isEmpty() && m_sku->count() > 0 ? m_sku->itemText(0) : written);
    const QLocale locale;
    const qint64 difference = m_invoice->invoiceUnits - m_invoice->reportUnits;
    m_totals->setText(m_invoice->entered
            ? tr("%1 seats on the invoice, %2 in the report: %3")
                  .arg(locale.toString(m_invoice->invoiceUnits), locale.toString(m_invoice->reportUnits), signedText(difference, locale))
            : tr("%Ln seats in the report. No invoice was entered yet.", nullptr, int(m_invoice->reportUnits)));
    m_sums->setText(m_invoice->entered
            ? tr("Invoice: %1. By your price list, without mark-up: %2.")
                  .arg(reasonwords::sums(m_invoice->invoiceTotals), reasonwords::sums(m_invoice->expectedTotals))
            : tr("Enter what the vendor's invoice says of each SKU. What explains a difference is said beside it."));
    fillForm();
}

void InvoiceView::fillForm()
{
    const InvoiceFinding* finding = m_invoice ? findingOf(*m_invoice, m_sku->currentText()) : nullptr;
    const bool billed = finding && finding->difference.invoice;
    const QString reason = finding ? reasonwords::ofInvoice(*finding) : QString();
    m_reason->setText(
        reason.isEmpty() ? QString() : tr("%1: %2", "a SKU, what explains its difference").arg(finding->difference.sku, reason));
    m_reason->setVisible(!reason.isEmpty());
    m_remove->setEnabled(billed);
    m_units->setText(billed ? QString::number(finding->difference.invoice->units) : QString());
    m_amount->setText(billed ? finding->difference.invoice->amount.toString() : QString());
    if (billed)
        m_currency->setText(finding->difference.invoice->currency);
    for (FormField* field : {m_skuField, m_unitsField, m_amountField, m_currencyField})
        field->setError({});
}

std::optional<InvoiceLine> InvoiceView::entered()
{
    const QString sku = m_sku->currentText().trimmed();
    bool whole = false;
    const qint64 units = m_units->text().trimmed().toLongLong(&whole);
    const auto amount = Decimal::parse(m_amount->text().trimmed());
    const QString currency = m_currency->text().trimmed().toUpper();
    m_skuField->setError(sku.isEmpty() ? tr("Which SKU?") : QString());
    m_unitsField->setError(!whole || units < 0 ? tr("A whole number") : QString());
    m_amountField->setError(!amount ? tr("A number like 12.50") : QString());
    m_currencyField->setError(!isCurrency(currency) ? tr("Three letters") : QString());
    if (sku.isEmpty() || !whole || units < 0 || !amount || !isCurrency(currency))
        return std::nullopt;
    return InvoiceLine{sku, units, currency, *amount};
}

void InvoiceView::enter()
{
    if (!m_invoice)
        return;
    if (const auto line = entered())
        m_money.setInvoiceLine(m_invoice->report.id, *line);
}

void InvoiceView::remove()
{
    if (m_invoice)
        m_money.removeInvoiceLine(m_invoice->report.id, m_sku->currentText().trimmed());
}

} // namespace pd
