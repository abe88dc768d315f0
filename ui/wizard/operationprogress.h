// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace pd {

class OperationService;
class StatusLine;
class Theme;

/// The steps of one operation with their states, as they change: what is done, what runs, what failed and why.
class OperationProgress : public QFrame
{
    Q_OBJECT

public:
    /// `service` outlives it.
    OperationProgress(const Theme& theme, OperationService& service, OperationId id, QWidget* parent = nullptr);

    [[nodiscard]] const Operation& operation() const { return m_operation; }
    /// This state, until the service knows a newer one.
    void show(const Operation& operation);

Q_SIGNALS:
    void changed(const pd::Operation& operation);

private:
    void read();
    void showStep(int position, const OperationStep& step);

    const Theme& m_theme;
    OperationService& m_service;
    Operation m_operation;
    QLabel* m_count;
    QProgressBar* m_bar;
    QVBoxLayout* m_column;
    QList<StatusLine*> m_states;
    QList<QLabel*> m_errors;
};

} // namespace pd
