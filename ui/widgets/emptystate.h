// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd {

class IconLabel;
class Theme;

/// What a page says when it has nothing to show: what is the matter, and what to do first.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& icon, QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    /// `second`: another thing that can be done, as a link under it.
    void setContent(const QString& title, const QString& text, const QString& action = {}, const QString& second = {});

Q_SIGNALS:
    void actionRequested();
    void secondRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_second;
};

} // namespace pd
