// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formdriver.h"
#include "ui/journeyform.h"
#include "ui/shell/mainwindow.h"

#include <functional>

class QAbstractButton;
class QLineEdit;

namespace pd {
class EditableGrid;
}

namespace pd::test {

/// A person in front of the window: mouse and keys, nothing else. The first thing that does not go on as it should is kept as the problem, and
/// everything after it does nothing. Works without a test that runs.
class JourneyHands
{
public:
    explicit JourneyHands(MainWindow& window)
        : m_window(window)
    {
    }

    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] bool isFine() const { return m_problem.isEmpty(); }
    /// Notes what is wrong, unless something is wrong already.
    bool expect(bool fulfilled, const QString& what);
    bool wait(const std::function<bool()>& fulfilled, const QString& what, int milliseconds = 20'000);

    /// The wizard that was opened last; nullptr: there is none.
    [[nodiscard]] Wizard* wizard() const;
    [[nodiscard]] QString step() const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void goToPage(const QString& key);
    void click(QWidget* widget, const QString& what);
    /// A visible button of the wizard.
    void press(const QString& nameOrText);
    /// Next, to a page that has this key.
    void next(const QString& expectedStep);
    void back(const QString& expectedStep);

    /// Does what the plan says; `half`: leaves fields half typed or wrong where the plan has such a text.
    void fill(const FormPage& page, bool half);
    /// Puts right what fill() left half.
    void correct(const FormPage& page);
    /// What is not shown on the page as it was typed.
    [[nodiscard]] QStringList unlike(const FormPage& page, bool half);
    void typeInto(QWidget* control, const QString& text);
    [[nodiscard]] int touches() const { return m_touches; }

private:
    void touch(const Touch& touch, const QString& value);
    void typeField(const QString& key, const QString& text);
    void typeCell(int row, const QString& key, const QString& text);
    /// What is typed into a cell reaches the draft without it.
    void closeCell();
    void chooseCell(EditableGrid& grid, const QModelIndex& index, const QString& value);
    void paste(const Touch& touch);
    [[nodiscard]] QWidget* control(const QString& key) const;
    [[nodiscard]] EditableGrid* grid() const;
    [[nodiscard]] QModelIndex cell(int row, const QString& key) const;
    [[nodiscard]] QString shown(const Touch& touch) const;

    MainWindow& m_window;
    QString m_problem;
    int m_touches = 0;
};

} // namespace pd::test
