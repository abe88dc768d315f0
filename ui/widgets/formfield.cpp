// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd {

FormField::FormField(const Theme& theme, QString key, const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(std::move(key))
    , m_control(control)
    , m_label(plainLabel(theme, look::Type::BodyStrong, label, this))
    , m_mark(plainLabel(theme, look::Type::BodyStrong, u"*"_s, this, u"danger"_s))
    , m_errorRow(new QWidget(this))
    , m_error(wrappedLabel(theme, {}, m_errorRow, u"danger"_s))
    , m_help(wrappedLabel(theme, {}, this))
{
    control->setParent(this);
    m_label->setBuddy(control);
    m_mark->hide();
    m_help->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px("spacing.xs"_L1));
    head->addWidget(m_label);
    head->addWidget(m_mark);
    head->addStretch();
    auto* problem = new QHBoxLayout(m_errorRow);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(theme.px("spacing.xs"_L1));
    auto* icon = new IconLabel(theme, u"circle-cross"_s, look::Role::Danger, m_errorRow);
    icon->setContentsMargins(0, 2, 0, 0);
    problem->addWidget(icon, 0, Qt::AlignTop);
    problem->addWidget(m_error, 1);
    m_errorRow->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.xs"_L1));
    column->addLayout(head);
    column->addWidget(control);
    column->addWidget(m_errorRow);
    column->addWidget(m_help);
    watch(control);
    describe();
}

void FormField::watch(QWidget* control)
{
    control->installEventFilter(this);
    if (auto* edit = qobject_cast<QLineEdit*>(control)) {
        connect(edit, &QLineEdit::textEdited, this, &FormField::edited);
    } else if (auto* box = qobject_cast<QComboBox*>(control)) {
        connect(box, &QComboBox::activated, this, &FormField::edited);
        if (box->isEditable()) {
            box->lineEdit()->installEventFilter(this);
            connect(box->lineEdit(), &QLineEdit::textEdited, this, &FormField::edited);
        }
    } else if (auto* button = qobject_cast<QAbstractButton*>(control)) {
        connect(button, &QAbstractButton::clicked, this, &FormField::edited);
    } else if (auto* date = qobject_cast<QDateEdit*>(control)) {
        connect(date, &QDateEdit::userDateChanged, this, &FormField::edited);
    }
}

QString FormField::label() const { return m_label->text().remove(u'&'); }

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    m_mark->setVisible(required);
    describe();
}

void FormField::setHelp(const QString& help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

QString FormField::error() const { return m_error->text(); }

void FormField::setError(const QString& sentence)
{
    if (sentence == m_error->text())
        return;
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_control->setProperty("invalid", !sentence.isEmpty());
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
    m_control->update();
    describe();
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FormField::describe()
{
    if (qobject_cast<QAbstractButton*>(m_control) == nullptr || m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(label());
    QStringList words;
    if (m_required)
        words << tr("Required.");
    words << m_error->text() << m_help->text();
    words.removeAll(QString());
    m_control->setAccessibleDescription(words.join(u' '));
    m_error->setAccessibleName(m_error->text().isEmpty() ? QString() : tr("%1: %2").arg(label(), m_error->text()));
}

void FormField::focusControl()
{
    m_control->setFocus(Qt::ShortcutFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(m_control))
        edit->selectAll();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

QLabel* wrappedLabel(const Theme& theme, const QString& text, QWidget* parent, const QString& tone)
{
    auto* label = new WrappedText(text, parent);
    label->setFont(theme.font(look::Type::Body));
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

void keepLeftToRight(QLineEdit* edit)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace pd
