// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;

namespace pd {

class Theme;

/// One line of an ErrorSummary: where (a link), and what is wrong there.
struct SummaryLine {
    QString field;
    QString place;
    QString sentence;

    friend bool operator==(const SummaryLine&, const SummaryLine&) = default;
};

/// What has to be fixed before a form can go on, on top of it: each line leads to its field.
class ErrorSummary : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorSummary(const Theme& theme, QWidget* parent = nullptr);

    /// Empty: hides it. Shows the first few and counts the rest.
    void setLines(const QString& title, const QList<SummaryLine>& lines);
    [[nodiscard]] const QList<SummaryLine>& lines() const { return m_lines; }

Q_SIGNALS:
    void fieldChosen(const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    const Theme& m_theme;
    QLabel* m_title;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid;
    QList<SummaryLine> m_lines;
};

} // namespace pd
