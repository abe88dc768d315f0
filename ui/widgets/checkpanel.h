// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd {

class Theme;

/// One answer of a check, ours or the server's.
struct CheckLine {
    enum class Verdict { Passed, Warning, Failed, Running };

    Verdict verdict = Verdict::Passed;
    QString sentence;
    QString detail; ///< a second, muted line
    QString note; ///< at the trailing end ("Code 100")
    QString action; ///< text of a link after the detail; empty: none
    QString actionKey; ///< comes back in actionRequested()
};

/// Checks with their verdicts and a way to run them again.
class CheckPanel : public QFrame
{
    Q_OBJECT

public:
    CheckPanel(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// `note` beside the title ("Checked 14:04: 1 passed, 1 warning").
    void setLines(const QString& note, const QList<CheckLine>& lines);
    void setBusy(bool busy);
    /// Our own checks are always up to date.
    void setAgainVisible(bool visible);

Q_SIGNALS:
    void againRequested();
    void actionRequested(const QString& key);

private:
    [[nodiscard]] QWidget* rowOf(const CheckLine& line);

    const Theme& m_theme;
    QLabel* m_note;
    QPushButton* m_again;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace pd
