// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace pd {

class Theme;

/// A main column and one of fixed width at its trailing side, which goes below where there is no room beside.
class OverviewColumns : public QWidget
{
    Q_OBJECT

public:
    OverviewColumns(const Theme& theme, QWidget* parent);

    void addToMain(QWidget* widget);
    void addToSide(QWidget* widget);
    [[nodiscard]] bool isSideBelow() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void putMargins();

    const Theme& m_theme;
    QWidget* m_side;
    QBoxLayout* m_row;
    QVBoxLayout* m_mainColumn;
    QVBoxLayout* m_sideColumn;
};

} // namespace pd
