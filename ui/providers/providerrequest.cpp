// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerrequest.h"

#include "core/background.h"
#include "core/result.h"
#include "core/whendone.h"
#include "domain/rules.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Status writeText(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

ProviderRequest::ProviderRequest(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(nullptr)
    , m_message(new MessageBar(theme, this))
    , m_start(new QDateEdit(QDate::currentDate(), this))
{
    const int padding = theme.px("width.inspector_padding"_L1);
    QVBoxLayout* outer = panelColumn(this);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    m_column = scrolledColumn(scroll);
    QWidget* content = scroll->widget();
    m_column->setContentsMargins(padding, theme.px("spacing.l"_L1), padding, theme.px("spacing.l"_L1));
    m_column->setSpacing(theme.px("spacing.m"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(plainLabel(theme, look::Type::Section, tr("Set-up request"), content), 1);
    QToolButton* close = iconButton(theme, u"close"_s, tr("Close"), content);
    top->addWidget(close);
    m_column->addLayout(top);
    m_column->addWidget(wrappedLabel(theme,
        tr("What is needed to set up an indirect provider. Copy the values or save them, and send them to your "
           "account team."),
        content));
    m_column->addWidget(m_message);
    addField(u"ownOrgId"_s, tr("Your &organization ID"), u"Partner organization ID"_s, new QLineEdit(this));
    addField(u"ownName"_s, tr("Your organization's na&me"), u"Partner organization name"_s, new QLineEdit(this));
    addField(u"providerName"_s, tr("Name of the &provider's organization"), u"Sub-partner organization name"_s, new QLineEdit(this));
    addField(u"email"_s, tr("&E-mail of its first administrator"), u"First administrator e-mail"_s, new QLineEdit(this));
    addField(u"adminName"_s, tr("Name of its &first administrator"), u"First administrator name"_s, new QLineEdit(this));
    addField(u"subscription"_s, tr("Shared su&bscription ID"), u"Shared subscription ID"_s, new QLineEdit(this));
    m_start->setCalendarPopup(true);
    m_start->findChild<QLineEdit*>()->setFocusPolicy(Qt::ClickFocus); // Tab stops at the date as a whole
    addField(u"start"_s, tr("Billing s&tarts"), u"Billing start date"_s, m_start);
    m_fields.constLast()->setHelp(tr("The day of the set-up, when nothing else is agreed."));
    QPushButton* copyButton = primaryButton(tr("&Copy"), content);
    copyButton->setObjectName(u"copyRequest"_s);
    auto* saveButton = new QPushButton(tr("&Save as text…"), content);
    saveButton->setObjectName(u"saveRequest"_s);
    addButtonRow(theme, m_column, {copyButton, saveButton});
    m_column->addStretch();
    outer->addWidget(scroll, 1);
    connect(close, &QToolButton::clicked, this, &ProviderRequest::closed);
    connect(copyButton, &QPushButton::clicked, this, &ProviderRequest::copy);
    connect(saveButton, &QPushButton::clicked, this, &ProviderRequest::askWhereToSave);
}

void ProviderRequest::addField(const QString& key, const QString& label, const QString& name, QWidget* control)
{
    auto* field = new FormField(m_theme, key, label, control, this);
    control->setObjectName(key);
    field->setRequired(true);
    if (auto* edit = qobject_cast<QLineEdit*>(control); edit && (key.endsWith("Id"_L1) || key == "email"_L1 || key == "subscription"_L1))
        keepLeftToRight(edit);
    connect(field, &FormField::edited, field, [field] { field->setError({}); });
    m_column->addWidget(field);
    m_fields << field;
    m_names << name;
}

QLineEdit* ProviderRequest::editOf(const FormField* field) const { return qobject_cast<QLineEdit*>(field->control()); }

QString ProviderRequest::text() const
{
    QString all;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QLineEdit* edit = editOf(m_fields.at(i));
        const QString value = edit ? edit->text().trimmed() : m_start->date().toString(Qt::ISODate);
        all += m_names.at(i) + u": "_s + value + u'\n';
    }
    return all;
}

bool ProviderRequest::check()
{
    FormField* first = nullptr;
    for (FormField* field : std::as_const(m_fields)) {
        const QLineEdit* edit = editOf(field);
        if (!edit)
            continue;
        QList<FieldError> problems;
        if (edit->text().trimmed().isEmpty())
            problems << FieldError{field->key(), u"required"_s, {}};
        else if (field->key() == "email"_L1)
            problems = checkEmail(edit->text().trimmed(), field->key());
        field->setError(problems.isEmpty() ? QString() : errortext::fieldSentence(problems.constFirst()));
        if (!problems.isEmpty() && !first)
            first = field;
    }
    if (first)
        first->focusControl();
    return !first;
}

void ProviderRequest::copy()
{
    if (!check())
        return;
    QGuiApplication::clipboard()->setText(text());
    m_message->show(MessageBar::Kind::Done, tr("The values were copied."));
}

void ProviderRequest::askWhereToSave()
{
    if (!check())
        return;
    auto* dialog = new QFileDialog(this, tr("Save the request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"set-up-request.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProviderRequest::save);
    dialog->open();
}

void ProviderRequest::save(const QString& path)
{
    whenDone(inBackground([path, bytes = text().toUtf8()] { return writeText(path, bytes); }), this, [this](const Status& status) {
        if (status)
            m_message->show(MessageBar::Kind::Done, tr("The request was saved."));
        else
            m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
    });
}

void ProviderRequest::focusFirst() { m_fields.constFirst()->focusControl(); }

void ProviderRequest::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT closed();
}

} // namespace pd
