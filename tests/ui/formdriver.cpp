// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace pd::test {

FormField* FormDriver::field(const QString& key) const
{
    const QList<FormField*> fields = m_wizard.findChildren<FormField*>();
    const auto it = std::find_if(fields.cbegin(), fields.cend(), [&](const FormField* f) { return f->key() == key && f->isVisible(); });
    return it == fields.cend() ? nullptr : *it;
}

QString FormDriver::errorOf(const QString& key) const
{
    const FormField* found = field(key);
    return found ? found->error() : QString();
}

void FormDriver::type(const QString& key, const QString& text) const
{
    FormField* found = field(key);
    QVERIFY2(found, qPrintable(key));
    auto* edit = qobject_cast<QLineEdit*>(found->control());
    if (auto* box = qobject_cast<QComboBox*>(found->control()))
        edit = box->lineEdit();
    QVERIFY2(edit, qPrintable(key));
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClick(edit, Qt::Key_Backspace);
    const bool latin = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (latin && text.size() <= 80) {
        QTest::keyClicks(edit, text);
    } else if (!text.isEmpty()) {
        edit->insert(text);
        Q_EMIT edit->textEdited(edit->text());
    }
    // The list of an editable box would take the next key.
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->hide();
}

QAbstractButton* FormDriver::button(const QString& nameOrText) const
{
    const QList<QAbstractButton*> buttons = m_wizard.findChildren<QAbstractButton*>();
    const auto it = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton* b) {
        return b->isVisible() && (b->objectName() == nameOrText || QString(b->text()).remove(u'&') == nameOrText);
    });
    return it == buttons.cend() ? nullptr : *it;
}

void FormDriver::click(const QString& nameOrText) const
{
    QAbstractButton* found = button(nameOrText);
    QVERIFY2(found, qPrintable(nameOrText));
    // Check boxes and radio buttons take a click where their words are, not where their row ends.
    const bool hasMark = found->isCheckable() && !found->text().isEmpty();
    QTest::mouseClick(found, Qt::LeftButton, {}, hasMark ? QPoint(found->height() / 2, found->height() / 2) : QPoint());
}

QStringList FormDriver::repeatedAccelerators() const
{
    QStringList seen;
    QStringList repeated;
    const auto add = [&](const QString& text) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (keys.isEmpty())
            return;
        (seen.contains(keys) ? repeated : seen) << keys;
    };
    for (const QAbstractButton* one : m_wizard.findChildren<QAbstractButton*>()) {
        if (one->isVisible())
            add(one->text());
    }
    for (const QLabel* one : m_wizard.findChildren<QLabel*>()) {
        if (one->isVisible() && one->buddy())
            add(one->text());
    }
    return repeated;
}

} // namespace pd::test
