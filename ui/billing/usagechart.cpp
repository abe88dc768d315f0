// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/usagechart.h"

#include "ui/billing/chartlabels.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

namespace {

constexpr Role partRoles[] = {Role::Chart1, Role::Chart2, Role::Chart3, Role::Chart4, Role::Chart5, Role::Chart6};
constexpr double barWidth = 0.56;

/// A step of 1, 2 or 5 times a power of ten that makes about five steps of `most`.
double niceStep(double most)
{
    static constexpr double steps = 5.0;
    const double rough = std::max(1.0, most / steps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

QString packageTitle(const QString& serviceName)
{
    QString title;
    bool first = true;
    for (const QChar c : serviceName) {
        title += c == u'_' ? QChar(u' ') : first ? c.toUpper() : c.toLower();
        first = c == u'_' || c == u' ';
    }
    return title;
}

UsageChart::UsageChart(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setFrameShape(NoFrame);
    viewport()->setFocusPolicy(Qt::NoFocus); // Tab stops at the chart as a whole
    setRenderHint(QPainter::Antialiasing);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    connect(&theme, &Theme::changed, this, &UsageChart::rebuild);
}

void UsageChart::setFigures(std::shared_ptr<const BillingFigures> figures)
{
    m_figures = std::move(figures);
    makeParts();
    rebuild();
}

void UsageChart::makeParts()
{
    m_parts.clear();
    if (!m_figures)
        return;
    for (qsizetype i = 0; i < m_figures->packages.size(); ++i) {
        const QList<qint64>& seats = m_figures->packageSeats.at(i);
        if (i < packagesShown || m_figures->packages.size() == packagesShown + 1) {
            m_parts << Part{m_figures->packages.at(i), packageTitle(m_figures->packages.at(i)), seats};
            continue;
        }
        if (i == packagesShown)
            m_parts << Part{{}, tr("Other packages"), QList<qint64>(seats.size())};
        for (qsizetype month = 0; month < seats.size(); ++month)
            m_parts.last().seats[month] += seats.at(month);
    }
}

/// Few months make no wide bars.
double UsageChart::barShare() const
{
    static constexpr double fullRow = 12.0;
    static constexpr double least = 0.15;
    return barWidth * std::clamp(double(m_figures->months.size()) / fullRow, least, 1.0);
}

int UsageChart::monthAt(int bar) const { return isMirrored() ? int(m_figures->months.size()) - 1 - bar : bar; }

qint64 UsageChart::highest() const
{
    qint64 most = 1;
    for (qsizetype month = 0; month < m_figures->months.size(); ++month) {
        qint64 sum = 0;
        for (const Part& part : m_parts)
            sum += part.seats.at(month);
        most = std::max(most, sum);
    }
    return most;
}

void UsageChart::rebuild()
{
    chart()->removeAllSeries();
    setBackgroundBrush(m_theme.color(Role::Surface));
    const QList<QAbstractAxis*> axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_series = nullptr;
    if (!m_figures || m_parts.isEmpty())
        return;
    auto* series = new QStackedBarSeries;
    series->setBarWidth(barShare());
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        auto* set = new QBarSet(m_parts.at(i).name);
        for (int bar = 0; bar < m_figures->months.size(); ++bar)
            *set << double(m_parts.at(i).seats.at(monthAt(bar)));
        set->setColor(m_theme.color(partRoles[size_t(i)]));
        set->setBorderColor(m_theme.color(Role::Surface));
        series->append(set);
    }
    chart()->addSeries(series);
    addAxes(series);
    connectSeries(series);
    m_series = series;
    const int padding = m_theme.px("spacing.s"_L1);
    const int labels = m_theme.px("width.search"_L1) / 2;
    chart()->setMargins(isMirrored() ? QMargins(labels, padding, 0, 0) : QMargins(0, padding, labels, 0));
    update();
}

void UsageChart::addAxes(QStackedBarSeries* series)
{
    auto* months = new QBarCategoryAxis;
    const QLocale locale;
    QStringList names;
    for (int bar = 0; bar < m_figures->months.size(); ++bar) {
        const QDate month = m_figures->months.at(monthAt(bar));
        const bool withYear = month.month() == 1 || monthAt(bar) == 0;
        names << locale.toString(month, withYear ? tr("MMM yyyy", "month of a column") : u"MMM"_s);
    }
    months->append(names);
    months->setGridLineVisible(false);
    months->setLineVisible(false);
    auto* seats = new QCategoryAxis;
    const double step = niceStep(double(highest()));
    seats->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    double top = 0.0;
    for (double value = 0.0; value < double(highest()) + step; value += step) {
        static constexpr double thousand = 1000.0;
        seats->append(value >= thousand ? tr("%1k", "thousands").arg(locale.toString(value / thousand)) : locale.toString(value), value);
        top = value;
    }
    seats->setRange(0.0, top);
    seats->setGridLineColor(m_theme.color(Role::ChartGrid));
    seats->setLineVisible(false);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(months), static_cast<QAbstractAxis*>(seats)}) {
        axis->setLabelsFont(m_theme.font(Type::Caption));
        axis->setLabelsColor(m_theme.color(Role::TextMuted));
    }
    chart()->addAxis(months, Qt::AlignBottom);
    chart()->addAxis(seats, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    series->attachAxis(months);
    series->attachAxis(seats);
}

void UsageChart::connectSeries(QStackedBarSeries* series)
{
    const auto partOf = [series](QBarSet* set) { return series->barSets().indexOf(set); };
    connect(series, &QAbstractBarSeries::hovered, this, [this, partOf](bool inside, int bar, QBarSet* set) {
        const qsizetype part = partOf(set);
        if (!inside || part < 0)
            return QToolTip::hideText();
        const int month = monthAt(bar);
        QToolTip::showText(QCursor::pos(),
            tr("%1, %2: %3 seats", "package, month, number")
                .arg(m_parts.at(part).name, QLocale().toString(m_figures->months.at(month), tr("MMM yyyy", "month of a column")),
                    QLocale().toString(m_parts.at(part).seats.at(month))),
            this);
    });
    connect(series, &QAbstractBarSeries::clicked, this, [this, partOf](int, QBarSet* set) {
        const qsizetype part = partOf(set);
        if (part >= 0)
            Q_EMIT packageClicked(m_parts.at(part).package);
    });
}

void UsageChart::paintLabels(QPainter& painter)
{
    const int bar = isMirrored() ? 0 : int(m_figures->months.size()) - 1;
    const int month = int(m_figures->months.size()) - 1;
    const double edge = isMirrored() ? bar - barShare() / 2.0 : bar + barShare() / 2.0;
    QList<ChartLabel> labels;
    double below = 0.0;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const double value = double(m_parts.at(i).seats.at(month));
        const QPointF point = chart()->mapToPosition(QPointF(edge, below + value / 2.0), m_series);
        const QPoint anchor = mapFromScene(chart()->mapToScene(point));
        labels << ChartLabel{anchor, m_parts.at(i).name, QLocale().toString(m_parts.at(i).seats.at(month)), partRoles[size_t(i)]};
        below += value;
    }
    paintChartLabels(painter, m_theme, viewport()->rect(), labels, layoutDirection());
}

void UsageChart::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!m_series)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
}

void UsageChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}

QImage UsageChart::picture()
{
    QImage image(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(m_theme.color(Role::Surface));
    QPainter painter(&image);
    render(&painter);
    return image;
}

} // namespace pd
