// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct ShortcutText {
    Q_DECLARE_TR_FUNCTIONS(ShortcutText)
};

} // namespace

namespace windowkeys {

QKeySequence search() { return QKeySequence(u"Ctrl+K"_s); }
QKeySequence filter() { return QKeySequence(QKeySequence::Find); }
QKeySequence sync() { return QKeySequence(QKeySequence::Refresh); }
QKeySequence page(int position) { return QKeySequence(u"Ctrl+%1"_s.arg(position + 1)); }

} // namespace windowkeys

QList<KeyHint> keyHints()
{
    return {
        {windowkeys::search(), ShortcutText::tr("Find a customer, user or number")},
        {windowkeys::filter(), ShortcutText::tr("Filter the page")},
        {windowkeys::sync(), ShortcutText::tr("Sync now")},
        {windowkeys::page(0), ShortcutText::tr("Show the first page; the next numbers show the others")},
        {QKeySequence(Qt::Key_Return), ShortcutText::tr("Open the selected row; in a form: next step")},
        {QKeySequence(QKeySequence::Copy), ShortcutText::tr("Copy the selected rows with their headers")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), ShortcutText::tr("Next step, and send on the last one")},
        {QKeySequence(Qt::Key_Escape), ShortcutText::tr("Close the details; in a form: keep the draft and close")},
    };
}

} // namespace pd
