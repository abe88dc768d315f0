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

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace pd
