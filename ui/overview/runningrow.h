// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "ui/activity/operationdigest.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QPushButton;

namespace pd {

class Theme;

/// An operation at work: title, how far it is, its step, and times that go on without painting the rest.
class RunningRow : public QWidget
{
    Q_OBJECT

public:
    RunningRow(const Theme& theme, const QModelIndex& operation, QWidget* parent);

    [[nodiscard]] OperationId operation() const;
    /// Reads the operation again.
    void refresh();
    /// Only what time changes.
    void tick(const QDateTime& nowUtc);
    /// How long it takes cannot be told: the bar moves.
    [[nodiscard]] bool isEndless() const { return m_facts.total <= 1; }
    /// `phase` from 0 to 1.
    void moveBar(qreal phase);
    void setLineBelow(bool line);
    [[nodiscard]] const OperationDigest& facts() const { return m_facts; }

Q_SIGNALS:
    void detailsRequested(const pd::OperationId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Places {
        QRect title;
        QRect bar;
        QRect step;
        QRect times;
    };
    [[nodiscard]] Places places() const;
    [[nodiscard]] QString times() const;
    void paintBar(QPainter& painter, const QRect& track) const;
    void placeLink();

    const Theme& m_theme;
    QPersistentModelIndex m_index;
    OperationDigest m_facts;
    QPushButton* m_details;
    qreal m_phase = 0.35; ///< where a bar without an end stands that has not moved yet
    bool m_line = false;
};

} // namespace pd
