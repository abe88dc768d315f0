// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingfigures.h"

#include <QtCharts/QChartView>

#include <memory>

class QBarSet;
class QStackedBarSeries;

namespace pd {

class Theme;

/// Billable seats by package over months, as stacked bars with direct labels. In a right-to-left window time runs from right to left.
class UsageChart : public QChartView
{
    Q_OBJECT

public:
    static constexpr int packagesShown = 5; ///< the others are one part

    explicit UsageChart(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(std::shared_ptr<const BillingFigures> figures);
    /// As it is on screen.
    [[nodiscard]] QImage picture();
    /// Name of a part, its seats by month. The last part stands for all other packages and has an empty package.
    struct Part {
        QString package;
        QString name;
        QList<qint64> seats;
    };
    [[nodiscard]] const QList<Part>& parts() const { return m_parts; }

Q_SIGNALS:
    /// SERVICE_NAME; empty: a part that stands for several.
    void packageClicked(const QString& package);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void makeParts();
    void addAxes(QStackedBarSeries* series);
    void connectSeries(QStackedBarSeries* series);
    void paintLabels(QPainter& painter);
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] double barShare() const;
    [[nodiscard]] int monthAt(int bar) const;
    [[nodiscard]] qint64 highest() const;

    const Theme& m_theme;
    std::shared_ptr<const BillingFigures> m_figures;
    QList<Part> m_parts;
    QStackedBarSeries* m_series = nullptr;
};

/// "WEBEX_CALLING" as people read it: "Webex Calling".
[[nodiscard]] QString packageTitle(const QString& serviceName);

} // namespace pd
