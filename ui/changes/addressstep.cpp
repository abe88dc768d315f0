// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/addressstep.h"

#include "domain/countries.h"
#include "domain/rules.h"
#include "operations/customerchangeservice.h"
#include "operations/draftchecks.h"
#include "ui/onboarding/customerform.h"
#include "ui/onboarding/headquartersstep.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

AddressStep::AddressStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"address"_s, tr("Change billing address"), tr("Its country is the country of the organization."), parent)
{
    auto* review = new HintPanel(theme(), HintPanel::Tone::Warning, this);
    review->setContent(tr("The compliance check runs again with the new address. It usually takes 15 to 60 minutes, at most 72 hours; the "
                          "customer waits for it as “Pending review”."),
        {});
    column()->addWidget(review);
    addField(u"address.country"_s, tr("Co&untry"), new ChoiceBox(this))->setRequired(true);
    choiceOf(u"address.country"_s)->setChoices(countries(windowLanguage()), tr("Choose a country, or type a part of its name"));
    addText(u"address.line1"_s, tr("A&ddress"))->setRequired(true);
    addText(u"address.line2"_s, tr("Address, second l&ine"))->setHelp(tr("Optional."));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px("spacing.m"_L1));
    auto* postalCode = new QLineEdit(this);
    keepLeftToRight(postalCode);
    row->addWidget(makeField(u"address.postalCode"_s, tr("&Postal code"), postalCode), 1, Qt::AlignTop);
    FormField* city = makeField(u"address.city"_s, tr("Cit&y"), new QLineEdit(this));
    city->setRequired(true);
    row->addWidget(city, 1, Qt::AlignTop);
    column()->addLayout(row);
    addField(u"address.state"_s, tr("&State or province"), new ChoiceBox(this));
    connect(field(u"address.country"_s), &FormField::edited, this, &AddressStep::followCountry);
}

ChoiceBox* AddressStep::choiceOf(const QString& key) const { return qobject_cast<ChoiceBox*>(field(key)->control()); }

Address AddressStep::entered() const
{
    const auto text = [this](const QString& key) { return editOf(key)->text(); };
    Address address;
    address.line1 = text(u"address.line1"_s);
    address.line2 = text(u"address.line2"_s);
    address.city = text(u"address.city"_s);
    address.state = choiceOf(u"address.state"_s)->code();
    address.postalCode = text(u"address.postalCode"_s);
    address.country = choiceOf(u"address.country"_s)->code();
    return trimmed(address);
}

void AddressStep::show(const Address& address)
{
    choiceOf(u"address.country"_s)->setCode(address.country);
    editOf(u"address.line1"_s)->setText(address.line1);
    editOf(u"address.line2"_s)->setText(address.line2);
    editOf(u"address.city"_s)->setText(address.city);
    editOf(u"address.postalCode"_s)->setText(address.postalCode);
    followCountry();
    choiceOf(u"address.state"_s)->setCode(address.state);
    followCountry();
}

void AddressStep::begin(const QList<SeenCustomer>& customers)
{
    const Address before = std::exchange(m_seen, customers.constFirst()).customer.address;
    if (entered() == trimmed(before) || entered() == Address())
        show(m_seen.customer.address);
    else
        followCountry();
}

void AddressStep::followCountry()
{
    const QString country = choiceOf(u"address.country"_s)->code().trimmed();
    ChoiceBox* state = choiceOf(u"address.state"_s);
    HeadquartersStep::showCountryRules(
        *field(u"address.state"_s), *field(u"address.postalCode"_s), country, !state->code().trimmed().isEmpty());
    if (m_country == country)
        return;
    m_country = country;
    const QString chosen = state->code();
    state->setChoices(states(country, windowLanguage()), tr("Choose a state or province"));
    state->setCode(chosen);
}

QList<FieldError> AddressStep::problems() const
{
    const Address address = entered();
    QList<FieldError> problems;
    for (FieldError error : checkAddress(address, u"address."_s)) {
        error.field = formField(error.field);
        problems << error;
    }
    problems = withoutRepeats(problems + checkAddressForm(address, u"address."_s));
    for (FieldError& error : problems)
        error = inWordsOfPlace(error, address.country);
    return problems;
}

bool AddressStep::hasChanges() const { return entered() != trimmed(m_seen.customer.address); }

ChangeStep::Asked AddressStep::ask() { return alone(services().customerChanges.changeAddress(m_seen, entered())); }

QString AddressStep::afterwards() const
{
    return tr("The compliance check runs again. Once it is passed, users and numbers that waited for it can be provisioned again.");
}

} // namespace pd
