// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingfigures.h"

#include <QFrame>

#include <memory>

class QAbstractItemDelegate;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace pd {

class PlainTableModel;
class TableView;
class Theme;
class UsageChart;

/// The chart of seats by package with its title, and the same numbers as a table.
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChartPanel(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(std::shared_ptr<const BillingFigures> figures);
    void setTableVisible(bool visible);
    [[nodiscard]] UsageChart* chart() const { return m_chart; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    void packageClicked(const QString& package);
    void pictureWanted();

private:
    void fillTable(const BillingFigures& figures);

    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_caption;
    QPushButton* m_toggle;
    QPushButton* m_save;
    QStackedWidget* m_views;
    UsageChart* m_chart;
    TableView* m_table;
    PlainTableModel* m_numbers;
    QAbstractItemDelegate* m_text;
    QAbstractItemDelegate* m_number;
};

} // namespace pd
