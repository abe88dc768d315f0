// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customerstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

CustomerStep::CustomerStep(
    const Theme& theme, CustomerForm& form, const QString& key, const QString& title, const QString& explanation, QWidget* parent)
    : WizardStep(theme, key, title, explanation, parent)
    , m_form(form)
{
}

FormField* CustomerStep::boundText(const QString& key, const QString& label, QString& value, bool leftToRight)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(key);
    if (leftToRight)
        keepLeftToRight(edit);
    m_texts << BoundText{edit, &value};
    // Before the field hears of it: what it tells is in the draft already.
    connect(edit, &QLineEdit::textEdited, this, [this, key, &value](const QString& text) {
        value = text;
        changed(key);
    });
    return makeField(key, label, edit);
}

FormField* CustomerStep::boundChoice(const QString& key, const QString& label, QString& value)
{
    auto* box = new ChoiceBox(this);
    box->setObjectName(key);
    m_choices << BoundChoice{box, &value};
    const auto store = [this, key, box, &value] {
        const QString code = box->code();
        if (code == value)
            return;
        value = code;
        changed(key);
    };
    connect(box->lineEdit(), &QLineEdit::textEdited, this, store);
    connect(box, &QComboBox::activated, this, store);
    return makeField(key, label, box);
}

ChoiceBox* CustomerStep::choiceOf(const QString& key) const { return qobject_cast<ChoiceBox*>(field(key)->control()); }

FormField* CustomerStep::place(FormField* field)
{
    column()->addWidget(field);
    return field;
}

void CustomerStep::placeTogether(const QList<FormField*>& fields, const QList<int>& shares)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px("spacing.l"_L1));
    for (qsizetype i = 0; i < fields.size(); ++i)
        row->addWidget(fields.at(i), shares.at(i), Qt::AlignTop);
    column()->addLayout(row);
}

void CustomerStep::refresh()
{
    for (const BoundText& bound : std::as_const(m_texts)) {
        if (bound.edit->text() != *bound.value)
            bound.edit->setText(*bound.value);
    }
    for (const BoundChoice& bound : std::as_const(m_choices)) {
        if (bound.box->code() != *bound.value)
            bound.box->setCode(*bound.value);
    }
}

void CustomerStep::changed(const QString&) { }

QList<NamedCode> CustomerStep::zonesOf(const QString& country)
{
    QList<NamedCode> zones;
    for (const QString& zone : timeZonesOf(country))
        zones << NamedCode{zone, zone};
    return zones;
}

} // namespace pd
