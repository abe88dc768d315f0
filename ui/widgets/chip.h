// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd {

class Theme;

/// A filter with its count: "With errors 2". Checked shows what is filtered.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const Theme& theme, QWidget* parent);

    /// `count` as text in the locale of the window; empty: none.
    void setContent(const QString& text, const QString& count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    QString m_count;
};

} // namespace pd
