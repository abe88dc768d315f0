// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/markuppanel.h"

#include "items/billingreports.h"
#include "items/decimaltext.h"
#include "items/plaintablemodel.h"
#include "ui/billing/moneytable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

MarkupPanel::MarkupPanel(const Theme& theme, BillingReports& reports, QWidget* parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_model(new PlainTableModel(this))
    , m_table(moneyTable(theme, *m_model, {tr("Customer"), tr("Percent")}, {.numbersFrom = 1, .stretched = 0}, this))
    , m_customer(new QLineEdit(this))
    , m_percent(new QLineEdit(this))
    , m_percentField(nullptr)
    , m_remove(new QPushButton(tr("Remove mark-up"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.m"_L1));
    column->addWidget(plainLabel(theme, look::Type::BodyStrong, tr("Mark-up"), this));
    column->addWidget(
        wrappedLabel(theme, tr("Percent on top of the prices. A customer's own takes the place of that for everybody."), this));
    m_table->setAccessibleName(tr("Mark-ups"));
    m_table->setFixedHeight(4 * theme.px("height.table_row"_L1));
    column->addWidget(m_table);
    auto* customer = new FormField(theme, u"markupCustomer"_s, tr("Mark-up for one customer only"), m_customer, this);
    customer->setHelp(tr("Organization ID; empty: for everybody"));
    m_percentField = new FormField(theme, u"percent"_s, tr("Percent of mark-up"), m_percent, this);
    column->addWidget(customer);
    column->addWidget(m_percentField);
    m_customer->setObjectName(u"markupCustomer"_s);
    m_percent->setObjectName(u"markupPercent"_s);
    m_remove->setObjectName(u"removeMarkup"_s);
    auto* set = new QPushButton(tr("Save mark-up"), this);
    set->setObjectName(u"saveMarkup"_s);
    addButtonRow(theme, column, {set, m_remove});
    for (QLineEdit* edit : {m_customer, m_percent})
        keepLeftToRight(edit);
    connect(set, &QPushButton::clicked, this, &MarkupPanel::enter);
    connect(m_percent, &QLineEdit::returnPressed, this, &MarkupPanel::enter);
    connect(m_remove, &QPushButton::clicked, this, &MarkupPanel::remove);
}

void MarkupPanel::setMarkups(const QHash<QString, Decimal>& markups)
{
    QStringList customers = markups.keys();
    std::sort(customers.begin(), customers.end());
    QList<PlainTableModel::Row> rows;
    for (const QString& customer : std::as_const(customers))
        rows << PlainTableModel::Row{
            customer, {customer.isEmpty() ? tr("Everybody") : customer, QVariant::fromValue(markups.value(customer))}};
    m_model->setRows(rows);
    m_remove->setEnabled(!rows.isEmpty());
}

void MarkupPanel::setCustomer(const QString& customer) { m_customer->setText(customer); }

void MarkupPanel::enter()
{
    const auto percent = Decimal::parse(m_percent->text().trimmed());
    m_percentField->setError(percent ? QString() : tr("A mark-up is a number like 15 or 7.5."));
    if (!percent)
        return;
    m_reports.setMarkup(m_customer->text().trimmed(), *percent);
    m_percent->clear();
}

void MarkupPanel::remove()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_reports.setMarkup(m_model->at(current.row()).key.toString(), std::nullopt);
}

} // namespace pd
