// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace pd {

class Theme;

/// The line at the foot of the window: counts of the page at the leading side, sync and operations at the trailing side.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(const Theme& theme, QWidget* parent = nullptr);

    void setLeading(const QStringList& facts);
    void setTrailing(const QStringList& facts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();

    const Theme& m_theme;
    QStringList m_leading;
    QStringList m_trailing;
};

} // namespace pd
