// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardstep.h"

#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

WizardStep::WizardStep(const Theme& theme, QString key, QString title, const QString& explanation, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(std::move(key))
    , m_title(std::move(title))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px("spacing.l"_L1));
    auto* head = new QVBoxLayout;
    head->setSpacing(theme.px("spacing.xs"_L1));
    head->addWidget(plainLabel(theme, look::Type::Section, m_title, this));
    if (!explanation.isEmpty())
        head->addWidget(wrappedLabel(theme, explanation, this));
    m_column->addLayout(head);
}

FormField* WizardStep::makeField(const QString& key, const QString& label, QWidget* control)
{
    auto* field = new FormField(m_theme, key, label, control, this);
    m_fields << field;
    connect(field, &FormField::edited, this, [this, key] { Q_EMIT edited(key); });
    connect(field, &FormField::left, this, [this, key] {
        touch(key);
        Q_EMIT left(key);
    });
    return field;
}

FormField* WizardStep::addField(const QString& key, const QString& label, QWidget* control)
{
    FormField* field = makeField(key, label, control);
    m_column->addWidget(field);
    return field;
}

FormField* WizardStep::addText(const QString& key, const QString& label, bool leftToRight)
{
    auto* edit = new QLineEdit(this);
    if (leftToRight)
        keepLeftToRight(edit);
    return addField(key, label, edit);
}

FormField* WizardStep::field(const QString& key) const
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const FormField* f) { return f->key() == key; });
    return it == m_fields.cend() ? nullptr : *it;
}

QLineEdit* WizardStep::editOf(const QString& key) const { return qobject_cast<QLineEdit*>(field(key)->control()); }

QString WizardStep::placeOf(const QString& key) const
{
    const FormField* found = field(key);
    return found ? found->label() : m_title;
}

void WizardStep::focusField(const QString& key)
{
    if (FormField* found = field(key))
        found->focusControl();
}

void WizardStep::focusFirst()
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(), [](const FormField* f) { return f->isVisibleTo(f->parentWidget()); });
    if (it != m_fields.cend())
        (*it)->focusControl();
}

void WizardStep::touch(const QString& field) { touch(QStringList(field)); }

void WizardStep::touch(const QStringList& fields)
{
    for (const QString& field : fields)
        m_touched.insert(field);
    apply();
}

void WizardStep::showAll()
{
    m_all = true;
    apply();
}

void WizardStep::setProblems(const QList<FieldError>& problems)
{
    m_problems = problems;
    apply();
}

void WizardStep::apply()
{
    m_shown.clear();
    std::copy_if(m_problems.cbegin(), m_problems.cend(), std::back_inserter(m_shown),
        [this](const FieldError& problem) { return m_all || m_touched.contains(problem.field); });
    showProblems(m_shown);
}

void WizardStep::showProblems(const QList<FieldError>& problems)
{
    for (FormField* field : std::as_const(m_fields)) {
        const auto it = std::find_if(problems.cbegin(), problems.cend(), [&](const FieldError& p) { return p.field == field->key(); });
        field->setError(it == problems.cend() ? QString() : errortext::fieldSentence(*it));
    }
}

QList<SummaryLine> WizardStep::shownProblems() const
{
    QList<SummaryLine> lines;
    for (const FieldError& problem : m_shown)
        lines << SummaryLine{problem.field, placeOf(problem.field), errortext::fieldSentence(problem)};
    return lines;
}

} // namespace pd
