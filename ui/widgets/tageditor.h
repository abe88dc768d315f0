// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace pd {

class Theme;

/// Short words as chips, with a line to add more: Enter or a comma adds, Backspace on the empty line takes the last one away.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    TagEditor(const Theme& theme, const QString& placeholder, QWidget* parent);

    /// With what is written in the line but not added yet.
    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList& tags);
    /// What is offered while somebody types.
    void setSuggestions(const QStringList& suggestions);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void edited();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void remove(qsizetype index);
    void showTags();

    const Theme& m_theme;
    QStringList m_tags;
    QWidget* m_chips;
    QVBoxLayout* m_column;
    QLineEdit* m_line;
    QStringListModel* m_suggestions;
};

} // namespace pd
