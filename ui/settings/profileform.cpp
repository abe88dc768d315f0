// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileform.h"

#include "ui/errors/errortext.h"
#include "ui/settings/profilecheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString usualAddress() { return u"https://webexapis.com/v1"_s; }

} // namespace

ProfileForm::ProfileForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_nameField(new FormField(theme, u"name"_s, tr("Profile &name"), m_name, this))
    , m_addressField(new FormField(theme, u"apiBase"_s, tr("Server a&ddress"), m_address, this))
{
    keepLeftToRight(m_address);
    m_nameField->setRequired(true);
    m_addressField->setRequired(true);
    m_addressField->setHelp(tr("Keep the usual address unless you were given another one."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.m"_L1));
    column->addWidget(m_nameField);
    column->addWidget(m_addressField);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px("spacing.s"_L1));
    QPushButton* add = primaryButton(tr("Add &profile"), this);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    row->addWidget(add);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ProfileForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ProfileForm::cancelled);
    for (FormField* field : {m_nameField, m_addressField})
        connect(field, &FormField::left, this, [this] { check(false); });
}

void ProfileForm::begin()
{
    m_name->clear();
    m_address->setText(usualAddress());
    m_nameField->setError({});
    m_addressField->setError({});
    m_nameField->focusControl();
}

QString ProfileForm::sentence(const QString& rule) const
{
    if (rule == "profile-taken"_L1)
        return tr("There is a profile of this name already.");
    if (rule == "profile-address"_L1)
        return tr("Enter an address that begins with https://.");
    return {};
}

bool ProfileForm::check(bool all)
{
    const QList<FieldError> errors = checkProfile(m_name->text(), m_address->text(), m_profiles);
    for (FormField* field : {m_nameField, m_addressField}) {
        QString text;
        for (const FieldError& error : errors) {
            const bool silent = error.rule == "required"_L1 && !all; // it may still be on its way
            if (error.field == field->key() && text.isEmpty() && !silent)
                text = sentence(error.rule).isEmpty() ? errortext::fieldSentence(error) : sentence(error.rule);
        }
        field->setError(text);
    }
    return errors.isEmpty();
}

void ProfileForm::submit()
{
    if (check(true))
        Q_EMIT entered(m_name->text().trimmed(), m_address->text().trimmed());
    else
        (m_nameField->error().isEmpty() ? m_addressField : m_nameField)->focusControl();
}

void ProfileForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd
