// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd {

class Theme;

/// Stands where rows will be: same header and row height, so that nothing moves when they come. Still, no animation.
class LoadingRows : public QWidget
{
    Q_OBJECT

public:
    LoadingRows(const Theme& theme, const QString& what, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_what;
};

} // namespace pd
