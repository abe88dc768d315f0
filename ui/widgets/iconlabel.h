// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace pd {

class Theme;

/// An icon beside words; says nothing by itself to assistive tools.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` in pixels, 0: the normal icon size.
    IconLabel(const Theme& theme, QString icon, look::Role role, QWidget* parent = nullptr, int size = 0);

    void setIcon(const QString& icon, look::Role role);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    look::Role m_role;
    int m_size;
};

} // namespace pd
