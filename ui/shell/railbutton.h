// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QAbstractButton>

namespace pd {

class Theme;

/// One entry of the rail: icon, word, count. Only the icon when the rail is collapsed (the word is then its tooltip).
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme& theme, const QString& text, QString icon, QWidget* parent);

    void setCollapsed(bool collapsed);
    void setCount(int count);
    void setQuiet(bool quiet);
    /// As in a bar: the word near its icon, as wide as it needs.
    void setCompact(bool compact);
    void setLabel(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int wordStart() const;
    [[nodiscard]] int badgeWidth() const;

    const Theme& m_theme;
    QString m_icon;
    int m_count = 0;
    bool m_collapsed = false;
    bool m_quiet = false; ///< muted word: no page
    bool m_compact = false;
};

} // namespace pd
