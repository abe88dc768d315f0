// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace pd {

class Theme;

/// Something that is in force and can be taken away: "Country: Norway ×". Its text can be clicked to change it; Delete and Backspace remove it.
class RemovableChip : public QFrame
{
    Q_OBJECT

public:
    /// `removeName` says what the cross does ("Remove the filter by country").
    RemovableChip(const Theme& theme, const QString& text, const QString& removeName, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* body() const { return m_body; }
    [[nodiscard]] QToolButton* cross() const { return m_cross; }

Q_SIGNALS:
    void clicked();
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
    QPushButton* m_body;
    QToolButton* m_cross;
};

} // namespace pd
