// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuscelldelegate.h"

#include <QWidget>

namespace pd {

/// Icon, word and detail outside of a table.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme& theme, QWidget* parent);

    void setStatus(const StatusWords& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    StatusWords m_words;
};

} // namespace pd
