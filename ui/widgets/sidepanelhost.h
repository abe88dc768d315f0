// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd {

class Theme;

/// A main widget with a panel at its trailing side: beside it in a wide window, over it in a narrow one.
class SidePanelHost : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanelHost(const Theme& theme, QWidget* parent = nullptr);

    /// Takes both as children.
    void setWidgets(QWidget* main, QWidget* panel);
    void setPanelVisible(bool visible);
    [[nodiscard]] bool isPanelVisible() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();

    const Theme& m_theme;
    QWidget* m_main = nullptr;
    QWidget* m_panel = nullptr;
};

} // namespace pd
