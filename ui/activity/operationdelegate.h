// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pd {

class Theme;
struct OperationDigest;

/// An operation in two lines with its progress, a step in one.
class OperationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    OperationDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// From the leading edge to the end of the arrow that opens an operation.
    [[nodiscard]] int arrowWidth() const;

private:
    void paintOperation(QPainter& painter, const QStyleOptionViewItem& option, const OperationDigest& facts) const;
    void paintStep(QPainter& painter, const QStyleOptionViewItem& option, const OperationDigest& facts) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintProgress(QPainter& painter, const QStyleOptionViewItem& option, const QRect& track, const OperationDigest& facts) const;

    const Theme& m_theme;
};

} // namespace pd
