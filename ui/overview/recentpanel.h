// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/overviewfacts.h"
#include "ui/overview/recentcustomers.h"

#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace pd {

class RecentRow;
class SkeletonRows;
class Theme;

/// The customers that were opened last.
class RecentPanel : public QFrame
{
    Q_OBJECT

public:
    RecentPanel(const Theme& theme, QWidget* parent);

    /// As many are being looked up.
    void expect(int customers);
    /// `customers` as far as they still exist; when each was opened says `opened`.
    void show(const QList<OverviewCustomer>& customers, const QList<RecentCustomers::Opened>& opened);
    [[nodiscard]] const QList<RecentRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void customerRequested(const pd::CustomerId& id);

private:
    void setRowCount(qsizetype count);

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel* m_nothing;
    SkeletonRows* m_loading = nullptr;
    QList<RecentRow*> m_rows;
    QList<OverviewCustomer> m_customers;
};

} // namespace pd
