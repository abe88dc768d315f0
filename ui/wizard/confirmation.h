// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd {

class FlowLayout;
class IconLabel;
class Theme;

/// What stays after a wizard: what was asked for, its IDs to copy, how far it is, what can be done next.
class Confirmation : public QWidget
{
    Q_OBJECT

public:
    Confirmation(const Theme& theme, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// When it is over, and not only well.
    void setTitle(const QString& title, const QString& icon, look::Role role);
    /// A value with a copy button, in the mono font.
    void addId(const QString& label, const QString& value);
    /// Takes ownership.
    void addWidget(QWidget* widget);
    [[nodiscard]] QPushButton* addAction(const QString& text, bool primary = false);

private:
    const Theme& m_theme;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_ids;
    QVBoxLayout* m_widgets;
    FlowLayout* m_actions;
};

} // namespace pd
