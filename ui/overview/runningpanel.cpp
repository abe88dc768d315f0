// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/runningpanel.h"

#include "items/operationsmodel.h"
#include "ui/overview/rowground.h"
#include "ui/overview/runningrow.h"
#include "ui/overview/skeletonrows.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

constexpr int mostRunning = 5;
constexpr auto frameTime = 40ms;
constexpr qint64 barRoundMs = 2400;

} // namespace

RunningPanel::RunningPanel(const Theme& theme, OperationsModel& model, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_model(model)
    , m_column(panelRows(theme, *this))
    , m_loading(new SkeletonRows(theme, 1, theme.px("height.list_row_two_lines"_L1), this))
    , m_nothing(quietRow(theme, tr("Nothing is running."), "height.list_row_two_lines"_L1, this))
{
    m_column->addWidget(m_loading);
    m_column->addWidget(m_nothing);
    m_second.setInterval(1s);
    m_frame.setInterval(frameTime);
    m_moving.start();
    connect(&m_second, &QTimer::timeout, this, &RunningPanel::tick);
    connect(&m_frame, &QTimer::timeout, this, &RunningPanel::moveBars);
    connect(&model, &OperationsModel::applied, this, &RunningPanel::refresh);
    refresh();
}

RunningRow* RunningPanel::rowFor(const QModelIndex& operation)
{
    const QString id = operation.data(OperationsModel::OperationIdRole).toString();
    for (RunningRow* row : std::as_const(m_rows)) {
        if (row->operation().toString() == id)
            return row;
    }
    auto* row = new RunningRow(m_theme, operation, this);
    connect(row, &RunningRow::detailsRequested, this, &RunningPanel::operationRequested);
    return row;
}

void RunningPanel::refresh()
{
    QList<RunningRow*> rows;
    for (int i = 0; i < m_model.rowCount() && rows.size() < mostRunning; ++i) {
        const QModelIndex index = m_model.index(i, 0);
        if (!index.data(OperationsModel::FinishedAtRole).toDateTime().isValid())
            rows << rowFor(index);
    }
    for (RunningRow* row : std::as_const(m_rows)) {
        if (!rows.contains(row))
            delete row;
    }
    m_rows = rows;
    for (int i = 0; i < rows.size(); ++i) {
        if (m_column->indexOf(rows.at(i)) != i) {
            m_column->removeWidget(rows.at(i));
            m_column->insertWidget(i, rows.at(i));
        }
        rows.at(i)->setVisible(true);
        rows.at(i)->refresh();
        rows.at(i)->setLineBelow(i + 1 < rows.size());
    }
    m_loading->setVisible(!m_model.isReady());
    m_nothing->setVisible(m_model.isReady() && rows.isEmpty());
    updateTimers();
}

void RunningPanel::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (RunningRow* row : std::as_const(m_rows))
        row->tick(now);
}

void RunningPanel::moveBars()
{
    for (RunningRow* row : std::as_const(m_rows)) {
        if (row->isEndless())
            row->moveBar(qreal(m_moving.elapsed() % barRoundMs) / barRoundMs);
    }
}

void RunningPanel::updateTimers()
{
    const bool seen = isVisible();
    const bool endless = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const RunningRow* row) { return row->isEndless(); });
    for (const auto& [timer, wanted] : {std::pair(&m_second, seen && !m_rows.isEmpty()), std::pair(&m_frame, seen && endless)}) {
        if (wanted != timer->isActive())
            wanted ? timer->start() : timer->stop();
    }
}

void RunningPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    updateTimers();
}

void RunningPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    updateTimers();
}

} // namespace pd
