// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "domain/rules.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace pd {

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    static constexpr int rows = 12;
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(rows);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setMaxVisibleItems(rows);
    lineEdit()->installEventFilter(this);
}

void ChoiceBox::setChoices(const QList<NamedCode>& choices, const QString& placeholder)
{
    const QString before = code();
    clear();
    for (const NamedCode& choice : choices)
        addItem(choice.name, choice.code);
    lineEdit()->setPlaceholderText(placeholder);
    setCode(before);
}

void ChoiceBox::setCode(const QString& code)
{
    const int index = findData(code);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(code);
    lineEdit()->setCursorPosition(0);
}

QString ChoiceBox::code() const
{
    const QString written = currentText().trimmed();
    const int index = indexOf(written);
    return index < 0 ? written : itemData(index).toString();
}

int ChoiceBox::indexOf(const QString& written) const
{
    if (written.isEmpty())
        return -1;
    for (int i = 0; i < count(); ++i) {
        if (comparable(itemText(i)) == comparable(written))
            return i;
    }
    return findData(written, Qt::UserRole, Qt::MatchFixedString);
}

/// The name in place of the code or of other letters of the same name.
void ChoiceBox::showWhole()
{
    const int index = indexOf(currentText());
    if (index >= 0 && itemText(index) != currentText())
        setCurrentIndex(index);
}

void ChoiceBox::focusOutEvent(QFocusEvent* event)
{
    showWhole();
    QComboBox::focusOutEvent(event);
}

bool ChoiceBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && event->type() == QEvent::FocusOut)
        showWhole();
    return QComboBox::eventFilter(watched, event);
}

} // namespace pd
