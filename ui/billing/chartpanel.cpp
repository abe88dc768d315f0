// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/chartpanel.h"

#include "items/plaintablemodel.h"
#include "ui/billing/usagechart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

ChartPanel::ChartPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(plainLabel(theme, look::Type::BodyStrong, tr("Billable seats by package"), this))
    , m_caption(plainLabel(theme, look::Type::Caption, {}, this, u"muted"_s))
    , m_toggle(flatButton(tr("Show as &table"), this))
    , m_save(flatButton(tr("&Save picture"), this))
    , m_views(new QStackedWidget(this))
    , m_chart(new UsageChart(theme, this))
    , m_table(new TableView(theme, this))
    , m_numbers(new PlainTableModel(this))
    , m_text(new TextCellDelegate(theme, {}, m_table))
    , m_number(new TextCellDelegate(theme, {.trailing = true}, m_table))
{
    setProperty("area", u"panel"_s);
    bindIcon(m_toggle, theme, u"columns"_s, look::Role::Text);
    bindIcon(m_save, theme, u"download"_s, look::Role::Text);
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(u"showAsTable"_s);
    m_save->setObjectName(u"savePicture"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.l"_L1);
    column->setContentsMargins(side, theme.px("spacing.xs"_L1), side, theme.px("spacing.xs"_L1));
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px("spacing.s"_L1));
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    head->addWidget(m_toggle);
    head->addWidget(m_save);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_table->setModel(m_numbers);
    m_table->setAccessibleName(tr("Billable seats by package and month"));
    connect(m_toggle, &QPushButton::toggled, this, &ChartPanel::setTableVisible);
    connect(m_save, &QPushButton::clicked, this, &ChartPanel::pictureWanted);
    connect(m_chart, &UsageChart::packageClicked, this, &ChartPanel::packageClicked);
}

void ChartPanel::setTableVisible(bool visible)
{
    m_toggle->setChecked(visible);
    m_toggle->setText(visible ? tr("Show as &chart") : tr("Show as &table"));
    m_views->setCurrentWidget(visible ? static_cast<QWidget*>(m_table) : m_chart);
}

void ChartPanel::setFigures(std::shared_ptr<const BillingFigures> figures)
{
    const int months = int(figures->months.size());
    m_caption->setText(months > 1 ? tr("Last %n months", nullptr, months) : tr("This month only: earlier reports are not here yet"));
    fillTable(*figures);
    m_chart->setFigures(figures);
    m_chart->setAccessibleName(tr("Billable seats by package, as a chart. “Show as table” gives the numbers."));
}

void ChartPanel::fillTable(const BillingFigures& figures)
{
    QStringList titles{tr("Month")};
    for (const QString& package : figures.packages)
        titles << packageTitle(package);
    QList<PlainTableModel::Row> rows;
    for (qsizetype month = figures.months.size() - 1; month >= 0; --month) {
        PlainTableModel::Row row;
        row.cells << QLocale().toString(figures.months.at(month), tr("MMM yyyy", "month of a column"));
        for (qsizetype i = 0; i < figures.packages.size(); ++i)
            row.cells << (figures.monthKnown.at(month) ? QVariant(figures.packageSeats.at(i).at(month)) : QVariant(tr("no report")));
        rows << row;
    }
    m_numbers->setTitles(titles);
    m_numbers->setRows(rows);
    QList<TableColumn> columns;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        columns << TableColumn{
            .key = titles.at(i), .width = m_theme.px("width.column.status"_L1), .delegate = i == 0 ? m_text : m_number, .trailing = i > 0};
    }
    m_table->setColumns(columns);
}

QImage ChartPanel::picture() const { return m_chart->picture(); }

} // namespace pd
