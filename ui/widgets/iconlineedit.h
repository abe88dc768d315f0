// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace pd {

class Theme;

/// A field with an icon at its leading end and, while it has text, a button that clears it.
class IconLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    IconLineEdit(const Theme& theme, QString icon, QWidget* parent = nullptr);

    /// Keys shown at the end while the field is empty ("Ctrl K").
    void setShortcutHint(const QString& hint);

Q_SIGNALS:
    void escaped();
    /// Up (-1) or Down (1).
    void moved(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeMargins();

    const Theme& m_theme;
    QString m_icon;
    QString m_hint;
    QToolButton* m_clear;
};

} // namespace pd
