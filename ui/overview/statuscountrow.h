// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statuscelldelegate.h"

#include <QAbstractButton>

namespace pd {

class Theme;

/// How many customers have a status: icon, word, bar, count. Chosen, it shows them.
class StatusCountRow : public QAbstractButton
{
    Q_OBJECT

public:
    StatusCountRow(const Theme& theme, QWidget* parent);

    /// `most` is the count of the longest bar.
    void show(const StatusWords& words, int count, int most);
    void setLineBelow(bool line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRect& room) const;

    const Theme& m_theme;
    StatusWords m_words;
    int m_count = 0;
    int m_most = 0;
    bool m_line = false;
};

} // namespace pd
