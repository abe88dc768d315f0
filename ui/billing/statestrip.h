// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pd {

class IconLabel;
class Theme;

/// One line on the state of something: icon, word, facts, progress, and what can be done about it.
class StateStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Done, Running };

    explicit StateStrip(const Theme& theme, QWidget* parent = nullptr);

    void setState(Tone tone, const QString& word, const QStringList& facts);
    /// -1: no bar; `total` 0: it is not known how long.
    void setProgress(qint64 done, qint64 total);
    void setCancelVisible(bool visible);
    void setDetailsVisible(bool visible);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelRequested();
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone = Tone::Done;
    IconLabel* m_icon;
    QLabel* m_word;
    QLabel* m_facts;
    QProgressBar* m_bar;
    QPushButton* m_details;
    QPushButton* m_cancel;
};

} // namespace pd
