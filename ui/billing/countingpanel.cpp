// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/countingpanel.h"

#include "items/billingreports.h"
#include "items/plaintablemodel.h"
#include "ui/billing/markuppanel.h"
#include "ui/billing/moneytable.h"
#include "ui/billing/reasonwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

CountingPanel::CountingPanel(const Theme& theme, BillingReports& reports, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reports(reports)
    , m_message(new MessageBar(theme, this))
    , m_rounding(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_model(new PlainTableModel(this))
    , m_table(moneyTable(theme, *m_model, {tr("SKU"), tr("From"), tr("Price")},
          {.numbersFrom = 1, .stretched = 0, .room = "width.column.subscription"_L1}, this))
    , m_sku(new QLineEdit(this))
    , m_customer(new QLineEdit(this))
    , m_price(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_from(new QDateEdit(this))
    , m_markups(new MarkupPanel(theme, reports, this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    QVBoxLayout* outer = panelColumn(this);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Counting and prices"));
    auto* content = new QWidget(scroll);
    content->setProperty("area", u"surface"_s);
    auto* column = new QVBoxLayout(content);
    const int padding = theme.px("width.inspector_padding"_L1);
    column->setContentsMargins(padding, theme.px("spacing.l"_L1), padding, padding);
    column->setSpacing(theme.px("spacing.m"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(theme, look::Type::Section, tr("Counting and prices"), this), 1);
    QToolButton* close = iconButton(theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &CountingPanel::closed);
    top->addWidget(close);
    column->addLayout(top);
    column->addWidget(m_message);
    buildRule(column);
    buildPrices(column);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll, 1);
    connect(&reports, &BillingReports::priced, this, &CountingPanel::show);
}

void CountingPanel::buildRule(QVBoxLayout* column)
{
    m_rounding->addItem(tr("Always up: 0.1 becomes 1"));
    m_rounding->addItem(tr("To the nearest: 0.5 becomes 1, 0.4 becomes 0"));
    m_scope->addItem(tr("Once per customer and package"));
    m_scope->addItem(tr("For each row of the report"));
    for (QComboBox* box : {m_rounding, m_scope})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rounding->setObjectName(u"rounding"_s);
    m_scope->setObjectName(u"scope"_s);
    auto* rounding = new FormField(m_theme, u"rounding"_s, tr("&Rounding"), m_rounding, this);
    auto* scope = new FormField(m_theme, u"scope"_s, tr("R&ound"), m_scope, this);
    rounding->setHelp(tr("Billable seats are user-days divided by the days of the period, made whole."));
    scope->setHelp(tr("Rounding each row counts a customer high who has several rows of one package, as when users came and went."));
    column->addWidget(rounding);
    column->addWidget(scope);
    connect(m_rounding, &QComboBox::activated, this, &CountingPanel::saveRule);
    connect(m_scope, &QComboBox::activated, this, &CountingPanel::saveRule);
}

void CountingPanel::buildPrices(QVBoxLayout* column)
{
    column->addWidget(plainLabel(m_theme, look::Type::BodyStrong, tr("Price list"), this));
    column->addWidget(wrappedLabel(m_theme, tr("Reports have no prices. What you enter here is kept on this computer."), this));
    m_table->setAccessibleName(tr("Price list"));
    m_table->setObjectName(u"priceList"_s);
    m_table->setFixedHeight(6 * m_theme.px("height.table_row"_L1));
    column->addWidget(m_table);
    buildPriceForm(column);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(tr("&Add price"), this);
    auto* remove = new QPushButton(tr("Re&move selected"), this);
    add->setObjectName(u"addPrice"_s);
    remove->setObjectName(u"removePrice"_s);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_markups);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &CountingPanel::addPrice);
    connect(remove, &QPushButton::clicked, this, &CountingPanel::removePrice);
}

void CountingPanel::buildPriceForm(QVBoxLayout* column)
{
    const auto field = [&](const QString& key, const QString& label, QWidget* control) {
        return new FormField(m_theme, key, label, control, this);
    };
    auto* pair = new QHBoxLayout;
    pair->setSpacing(m_theme.px("spacing.m"_L1));
    pair->addWidget(field(u"sku"_s, tr("&SKU"), m_sku));
    pair->addWidget(field(u"from"_s, tr("Valid &from"), m_from));
    column->addLayout(pair);
    auto* money = new QHBoxLayout;
    money->setSpacing(m_theme.px("spacing.m"_L1));
    money->addWidget(field(u"price"_s, tr("&Price of a seat"), m_price));
    money->addWidget(field(u"currency"_s, tr("&Currency"), m_currency));
    column->addLayout(money);
    auto* customer = field(u"customer"_s, tr("For one customer on&ly"), m_customer);
    customer->setHelp(tr("Organization ID; empty: for everybody"));
    column->addWidget(customer);
    for (QLineEdit* edit : {m_sku, m_price, m_currency, m_customer})
        keepLeftToRight(edit);
    m_sku->setObjectName(u"priceSku"_s);
    m_price->setObjectName(u"priceAmount"_s);
    m_currency->setObjectName(u"priceCurrency"_s);
    m_customer->setObjectName(u"priceCustomer"_s);
    m_from->setObjectName(u"priceFrom"_s);
    m_currency->setText(u"EUR"_s);
    m_from->setCalendarPopup(true);
    m_from->findChild<QLineEdit*>()->setFocusPolicy(Qt::ClickFocus); // Tab stops at the date as a whole
    m_from->setDate(QDate(QDate::currentDate().year(), 1, 1));
}

void CountingPanel::refresh() { m_reports.readPrices(); }

void CountingPanel::show(const QList<Price>& prices, const UnitRule& rule, const QHash<QString, Decimal>& markups)
{
    m_prices = prices;
    m_rounding->setCurrentIndex(int(rule.rounding));
    m_scope->setCurrentIndex(rule.scope == UnitRule::Scope::PerRow ? 1 : 0);
    m_markups->setMarkups(markups);
    QList<PlainTableModel::Row> rows;
    for (qsizetype i = 0; i < prices.size(); ++i) {
        const Price& price = prices.at(i);
        rows << PlainTableModel::Row{qint64(i),
            {price.customer.isEmpty() ? price.sku : tr("%1, only for %2", "a SKU and a customer").arg(price.sku, price.customer),
                price.validFrom, reasonwords::money(price.price, price.currency)}};
    }
    m_model->setRows(rows);
}

void CountingPanel::saveRule()
{
    UnitRule rule;
    rule.rounding = UnitRule::Rounding(m_rounding->currentIndex());
    rule.scope = m_scope->currentIndex() == 1 ? UnitRule::Scope::PerRow : UnitRule::Scope::PerCustomerAndPackage;
    m_reports.setRule(rule);
}

void CountingPanel::addPrice()
{
    const auto amount = Decimal::parse(m_price->text().trimmed());
    const QString currency = m_currency->text().trimmed().toUpper();
    static constexpr qsizetype currencyLetters = 3;
    if (!amount || amount->isNegative() || m_sku->text().trimmed().isEmpty() || currency.size() != currencyLetters) {
        m_message->show(
            MessageBar::Kind::Warning, tr("A price needs a SKU, an amount like 12.50, and a currency of three letters like EUR."));
        return;
    }
    m_message->hide();
    m_reports.setPrice(Price{m_sku->text().trimmed(), m_customer->text().trimmed(), m_from->date(), currency, *amount});
    m_price->clear();
}

void CountingPanel::removePrice()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_reports.removePrice(m_prices.at(current.data(PlainTableModel::KeyRole).toLongLong()));
}

void CountingPanel::setCustomer(const QString& customer)
{
    m_customer->setText(customer);
    m_markups->setCustomer(customer);
}

} // namespace pd
