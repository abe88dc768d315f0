// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace pd {

class Theme;

/// The primary action of a page, and at its trailing side an arrow with more of the kind. Both can be reached by keyboard; Alt+Down on the
/// action opens the menu too.
class SplitButton : public QWidget
{
    Q_OBJECT

public:
    SplitButton(const Theme& theme, const QString& text, const QString& menuName, QWidget* parent);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QAbstractButton* action() const { return m_action; }
    [[nodiscard]] QAbstractButton* arrow() const { return m_arrow; }
    void openMenu();

Q_SIGNALS:
    void clicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* m_menu;
    QAbstractButton* m_action;
    QAbstractButton* m_arrow;
};

} // namespace pd
