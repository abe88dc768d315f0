// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace pd {

class OperationDelegate;
class Theme;

/// Operations that open to their steps: by the arrow, a double click, Left and Right.
class OperationsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit OperationsTree(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void escaped();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    OperationDelegate* m_delegate;
};

} // namespace pd
