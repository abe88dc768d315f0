// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pd {

class Theme;

/// A titled part of an inspector with a line above it; without a title it goes on with the part before. Rows are made anew when their data changed.
class InspectorSection : public QWidget
{
    Q_OBJECT

public:
    InspectorSection(const Theme& theme, const QString& title, QWidget* parent);

    /// A quiet word beside the title ("On").
    void setNote(const QString& note);
    /// At the trailing end of the title. Takes ownership.
    void setAction(QWidget* action);
    /// Takes every row away.
    void clear();
    /// Takes ownership.
    void addRow(QWidget* row);
    /// A muted line.
    void addText(const QString& text);

private:
    const Theme& m_theme;
    QLabel* m_note;
    QHBoxLayout* m_head;
    QVBoxLayout* m_rows;
};

} // namespace pd
