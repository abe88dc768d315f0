// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QList>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace pd {

class OperationsModel;
class RunningRow;
class SkeletonRows;
class Theme;

/// The newest operations at work.
class RunningPanel : public QFrame
{
    Q_OBJECT

public:
    RunningPanel(const Theme& theme, OperationsModel& model, QWidget* parent);

    [[nodiscard]] const QList<RunningRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void operationRequested(const pd::OperationId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    [[nodiscard]] RunningRow* rowFor(const QModelIndex& operation);
    void tick();
    void moveBars();
    void updateTimers();

    const Theme& m_theme;
    OperationsModel& m_model;
    QVBoxLayout* m_column;
    SkeletonRows* m_loading;
    QLabel* m_nothing;
    QList<RunningRow*> m_rows;
    QTimer m_second; ///< only while it can be seen
    QTimer m_frame; ///< only while a bar moves
    QElapsedTimer m_moving;
};

} // namespace pd
