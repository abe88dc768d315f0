// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace pd {

class Theme;

/// One line of text that gives way: elided at its own end (or in the middle), whole text as tooltip when it is.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const Theme& theme, look::Type type, look::Role role, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    void setElide(Qt::TextElideMode mode);
    void setRole(look::Role role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip();

    const Theme& m_theme;
    look::Role m_role;
    QString m_text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace pd
