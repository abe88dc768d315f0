// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLayout;

namespace pd {

class Theme;

/// Under the table while several customers are selected: how many, and what can be done with all of them at once.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    explicit BulkBar(const Theme& theme, QWidget* parent = nullptr);

    /// Fewer than two: the bar is not there.
    void setCount(int selected);

Q_SIGNALS:
    /// Of a ChangeMaker that is for several.
    void changeRequested(const QString& kind);
    void copyRequested();
    void exportRequested();
    void clearRequested();

private:
    void addChanges(QLayout* row);

    QLabel* m_count;
};

} // namespace pd
