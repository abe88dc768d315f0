// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/recentpanel.h"

#include "ui/overview/recentrow.h"
#include "ui/overview/rowground.h"
#include "ui/overview/skeletonrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/when.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

RecentPanel::RecentPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_column(panelRows(theme, *this))
    , m_nothing(quietRow(theme, tr("Customers that you open show here."), "height.list_row"_L1, this))
{
    m_column->addWidget(m_nothing);
}

void RecentPanel::expect(int customers)
{
    if (customers == 0 || !m_rows.isEmpty() || m_loading)
        return;
    m_loading = new SkeletonRows(m_theme, customers, m_theme.px("height.list_row"_L1), this);
    m_column->addWidget(m_loading);
    m_nothing->hide();
}

void RecentPanel::setRowCount(qsizetype count)
{
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto* row = new RecentRow(m_theme, this);
        const qsizetype position = m_rows.size();
        connect(row, &RecentRow::clicked, this, [this, position] { Q_EMIT customerRequested(m_customers.at(position).id); });
        m_rows << row;
        m_column->addWidget(row);
    }
    m_nothing->setVisible(count == 0);
}

void RecentPanel::show(const QList<OverviewCustomer>& customers, const QList<RecentCustomers::Opened>& opened)
{
    delete m_loading;
    m_loading = nullptr;
    m_customers = customers;
    setRowCount(customers.size());
    for (qsizetype i = 0; i < customers.size(); ++i) {
        const CustomerId& id = customers.at(i).id;
        const auto when = std::find_if(opened.cbegin(), opened.cend(), [&](const RecentCustomers::Opened& o) { return o.id == id; });
        const QDateTime at = when == opened.cend() ? QDateTime() : when->at;
        m_rows.at(i)->show(customers.at(i), shortWhen(at, QDateTime::currentDateTimeUtc(), locale()));
        m_rows.at(i)->setLineBelow(i + 1 < customers.size());
        m_rows.at(i)->setVisible(true);
    }
}

} // namespace pd
