// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewrows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace pd {

class ElidedLabel;
class IconLabel;
class Theme;

/// Icon, two lines, when, a button, and Delete where it can be.
class OverviewRowWidget : public QWidget
{
    Q_OBJECT

public:
    OverviewRowWidget(const Theme& theme, QWidget* parent);

    void show(const OverviewRow& row);
    void setLineBelow(bool line);
    [[nodiscard]] const QString& key() const { return m_row.key; }
    /// What the keyboard reaches first.
    [[nodiscard]] QPushButton* action() const { return m_action; }

Q_SIGNALS:
    void actionRequested(const QString& key);
    void removeRequested(const QString& key);
    void copyRequested(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    OverviewRow m_row;
    bool m_line = false;
    IconLabel* m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_strongTitle;
    ElidedLabel* m_text;
    QLabel* m_note;
    QPushButton* m_action;
    QToolButton* m_remove;
    QToolButton* m_copy;
};

} // namespace pd
