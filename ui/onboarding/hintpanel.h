// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace pd {

class FlowLayout;
class IconLabel;
class Theme;

/// A sentence inside a form with ways out as buttons: not an error yet, or something worth knowing.
class HintPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Hint, Warning };

    HintPanel(const Theme& theme, Tone tone, QWidget* parent);

    /// One way out; `key` comes back in chosen().
    struct Action {
        QString text;
        QString key;

        friend bool operator==(const Action&, const Action&) = default;
    };

    /// An empty sentence hides it. Says itself to assistive tools when it appears.
    void setContent(const QString& sentence, const QList<Action>& actions);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone;
    QLabel* m_sentence;
    QWidget* m_buttons;
    FlowLayout* m_row;
    QList<Action> m_actions;
};

} // namespace pd
