// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace pd {

class ShellPage;
class RailButton;
class Theme;

/// The pages at the leading side of the window. Collapses to icons.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void addPage(const ShellPage& page);
    void setCurrent(const QString& key);
    void setCount(const QString& key, int count);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(const QString& key);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_entries;
    QHash<QString, RailButton*> m_buttons;
    RailButton* m_collapse;
    bool m_collapsed = false;
};

} // namespace pd
