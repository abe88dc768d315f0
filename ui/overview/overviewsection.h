// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd {

class Theme;

/// A title with a count and a link over what it is about.
class OverviewSection : public QWidget
{
    Q_OBJECT

public:
    /// Takes `body` as a child. An empty `link` shows none.
    OverviewSection(const Theme& theme, const QString& title, const QString& link, QWidget* body, QWidget* parent);

    /// Below zero: not known.
    void setCount(int count);
    void setNote(const QString& note);
    void setLinkVisible(bool visible);
    void setLink(const QString& text);

Q_SIGNALS:
    void linkActivated();

private:
    QLabel* m_note;
    QPushButton* m_link;
};

} // namespace pd
