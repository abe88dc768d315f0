// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/statementview.h"

#include "ui/billing/billingrows.h"
#include "ui/billing/moneytable.h"
#include "ui/billing/reasonwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

StatementView::StatementView(const Theme& theme, BillingMoney& money, PlainTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_totals(plainLabel(theme, look::Type::BodyStrong, {}, this))
    , m_rule(wrappedLabel(theme, {}, this))
    , m_files(new QPushButton(tr("One file per c&ustomer"), this))
    , m_table(moneyTable(theme, model, billingrows::statementTitles(),
          {.numbersFrom = 5, .stretched = 0, .money = {7, 8}, .hideOrder = {u"c1"_s, u"c3"_s, u"c5"_s}}, this))
{
    m_table->setAccessibleName(tr("Statements"));
    m_totals->setObjectName(u"statementTotals"_s);
    m_files->setObjectName(u"statementFiles"_s);
    auto* menu = new QMenu(m_files);
    connect(menu->addAction(tr("As PDF…")), &QAction::triggered, this, [this] { Q_EMIT filesWanted(u"pdf"_s); });
    connect(menu->addAction(tr("As CSV…")), &QAction::triggered, this, [this] { Q_EMIT filesWanted(u"csv"_s); });
    m_files->setMenu(menu);
    m_files->setEnabled(false);
    auto* prices = linkButton(tr("Change prices"), this);
    prices->setObjectName(u"statementPrices"_s);
    const int padding = theme.px("width.page_padding"_L1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_totals);
    texts->addWidget(m_rule);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(padding, 0, padding, theme.px("spacing.s"_L1));
    head->setSpacing(theme.px("spacing.m"_L1));
    head->addLayout(texts, 1);
    head->addWidget(prices);
    head->addWidget(m_files);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px("spacing.s"_L1), 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(prices, &QPushButton::clicked, this, &StatementView::pricesWanted);
    connect(&money, &BillingMoney::stated, this, &StatementView::show);
}

void StatementView::show(std::shared_ptr<const BillingStatements> statements)
{
    m_statements = std::move(statements);
    m_model.setRows(billingrows::statements(*m_statements));
    m_totals->setText(
        m_statements->totals.isEmpty() ? tr("No prices yet") : tr("All customers: %1").arg(reasonwords::sums(m_statements->totals)));
    QStringList sentences{
        tr("Seats: %1. Prices of %2, with mark-up.")
            .arg(reasonwords::rule(m_statements->rule), QLocale().toString(m_statements->pricesOf, QLocale::ShortFormat))};
    if (m_statements->linesWithoutPrice > 0)
        sentences << tr("%n lines have no price and are in no sum.", nullptr, int(m_statements->linesWithoutPrice));
    m_rule->setText(sentences.join(u' '));
    m_files->setEnabled(!m_statements->statements.isEmpty());
}

} // namespace pd
