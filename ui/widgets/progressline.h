// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace pd {

class Theme;

/// How far a long piece of work is: a bar, and words beside it.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(const Theme& theme, QWidget* parent = nullptr);

    void setProgress(int done, int total, const QString& words);

private:
    QProgressBar* m_bar;
    QLabel* m_words;
};

} // namespace pd
