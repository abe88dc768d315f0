// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pd {

/// A label of several lines that never has less height than its text needs at its width, however deep the layouts around it are.
class WrappedText : public QLabel
{
    Q_OBJECT

public:
    WrappedText(const QString& text, QWidget* parent);

    /// QLabel's own never gives less than the minimum that it was given before.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit();
    void paintRightToLeft();
};

} // namespace pd
