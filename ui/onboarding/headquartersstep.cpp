// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/headquartersstep.h"

#include "domain/callin.h"
#include "domain/rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

HeadquartersStep::HeadquartersStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(theme, form, u"headquarters"_s, tr("Headquarters location"),
        tr("The billing address. Its country becomes the country of the organization."), parent)
{
    buildAddress();
    buildCalling();
    buildConfirmation();
}

void HeadquartersStep::buildAddress()
{
    place(boundChoice(u"address.country"_s, tr("Co&untry"), draft().address.country))->setRequired(true);
    choiceOf(u"address.country"_s)->setChoices(countries(windowLanguage()), tr("Choose a country, or type a part of its name"));
    place(boundText(u"address.line1"_s, tr("&Address"), draft().address.line1))->setRequired(true);
    place(boundText(u"address.line2"_s, tr("A&ddress, second line"), draft().address.line2))->setHelp(tr("Optional."));
    FormField* postalCode = boundText(u"address.postalCode"_s, tr("&Postal code"), draft().address.postalCode, true);
    FormField* city = boundText(u"address.city"_s, tr("&City"), draft().address.city);
    city->setRequired(true);
    placeTogether({postalCode, city}, {1, 2});
    place(boundChoice(u"address.state"_s, tr("&State or province"), draft().address.state))->setRequired(true);
}

void HeadquartersStep::buildCalling()
{
    m_calling = new QWidget(this);
    auto* parts = new QVBoxLayout(m_calling);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme().px("spacing.l"_L1));
    parts->addWidget(lineOf(Qt::Horizontal, m_calling));
    auto* head = new QVBoxLayout;
    head->setSpacing(theme().px("spacing.xs"_L1));
    head->addWidget(plainLabel(theme(), look::Type::BodyStrong, tr("Where calling starts"), m_calling));
    head->addWidget(
        wrappedLabel(theme(), tr("A package with calling was chosen: the headquarters become the first calling location."), m_calling));
    parts->addLayout(head);
    FormField* name = boundText(u"calling.name"_s, tr("L&ocation name"), draft().locationName);
    FormField* zone = boundChoice(u"calling.timeZone"_s, tr("Time &zone"), draft().timeZone);
    FormField* language = boundChoice(u"calling.language"_s, tr("Call lan&guage"), draft().callLanguage);
    FormField* emergency = boundText(u"calling.emergencyIdentifier"_s, tr("&Emergency identifier"), draft().emergencyIdentifier, true);
    for (FormField* field : {name, zone, language})
        field->setRequired(true);
    name->setHelp(tr("Follows the city until you write another name."));
    language->setHelp(tr("Of announcements and voice menus."));
    emergency->setHelp(tr("Optional. The identifier of this location for emergency calls, where your PSTN provider gave one."));
    choiceOf(u"calling.language"_s)->setChoices(callLanguages(), tr("Choose a language"));
    for (FormField* field : {name, zone, language, emergency})
        parts->addWidget(field);
    column()->addWidget(m_calling);
}

void HeadquartersStep::buildConfirmation()
{
    m_supported = new QCheckBox(tr("I &verify that Webex supports this location"), this);
    m_supported->setObjectName(u"supportedLocation"_s);
    m_supported->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_supported->setAccessibleName(tr("I verify that this customer is in a Webex supported location"));
    connect(m_supported, &QCheckBox::clicked, this, [this](bool checked) { draft().supportedLocationConfirmed = checked; });
    FormField* field = addField(u"supportedLocation"_s, tr("Supported location"), m_supported);
    field->setRequired(true);
    field->setHelp(tr("Cisco lists the countries where Webex is sold; the service does not check it for you."));
}

void HeadquartersStep::refresh()
{
    followCountry();
    if (form().hasCalling() && draft().callLanguage.isEmpty())
        draft().callLanguage = draft().locale(form().rules).toLower();
    CustomerStep::refresh();
    m_city = draft().address.city;
    m_supported->setChecked(draft().supportedLocationConfirmed);
    showCalling();
}

void HeadquartersStep::showCalling() { m_calling->setVisible(form().hasCalling()); }

void HeadquartersStep::showCountryRules(FormField& state, FormField& postalCode, const QString& country, bool hasState)
{
    const bool stateNeeded = needsState(country);
    const bool codeNeeded = needsPostalCode(country);
    const QString name = isCountry(country) ? isolated(countryName(country, windowLanguage())) : QString();
    state.setVisible(stateNeeded || hasState);
    state.setRequired(stateNeeded);
    state.setHelp(stateNeeded ? tr("Addresses in %1 need a state or province.").arg(name) : tr("Not needed in this country."));
    postalCode.setRequired(codeNeeded);
    postalCode.setHelp(codeNeeded ? tr("Needed in %1.").arg(name) : tr("Optional in this country."));
}

void HeadquartersStep::followCountry()
{
    const QString country = draft().address.country.trimmed();
    showCountryRules(*field(u"address.state"_s), *field(u"address.postalCode"_s), country, !draft().address.state.isEmpty());
    const CallIn callIn = defaultCallIn(country);
    QStringList numbersOf;
    for (const QString& code : callIn.countries)
        numbersOf << countryName(code, windowLanguage());
    field(u"address.country"_s)
        ->setHelp(callIn.region.isEmpty() ? QString()
                                          : tr("Default call-in number of meetings: %1 (%2).")
                                                .arg(isolated(callIn.dialCode), numbersOf.join(tr(", ", "between the names of a list"))));
    if (m_country == country && choiceOf(u"calling.timeZone"_s)->count() > 0)
        return;
    m_country = country;
    const QList<NamedCode> zones = zonesOf(country);
    choiceOf(u"address.state"_s)->setChoices(states(country, windowLanguage()), tr("Choose a state or province"));
    choiceOf(u"calling.timeZone"_s)->setChoices(zones, isCountry(country) ? tr("Choose a time zone") : tr("Choose a country first"));
    choiceOf(u"address.state"_s)->setCode(draft().address.state);
    choiceOf(u"calling.timeZone"_s)->setCode(draft().timeZone);
}

void HeadquartersStep::followCity(const QString& before)
{
    if (draft().locationName != before)
        return;
    draft().locationName = draft().address.city;
    editOf(u"calling.name"_s)->setText(draft().locationName);
}

void HeadquartersStep::changed(const QString& key)
{
    if (key == "address.city"_L1) {
        followCity(m_city);
        m_city = draft().address.city;
    }
    if (key != "address.country"_L1)
        return;
    // A zone that came with the country goes with it; one that somebody wrote stays.
    const QStringList before = timeZonesOf(m_country);
    if (draft().timeZone.isEmpty() || before.contains(draft().timeZone)) {
        const QStringList zones = timeZonesOf(draft().address.country.trimmed());
        draft().timeZone = zones.size() == 1 ? zones.constFirst() : QString();
    }
    followCountry();
}

QString HeadquartersStep::summary() const
{
    return QStringList{draft().address.city.simplified(), countryName(draft().address.country.trimmed(), windowLanguage())}.join(
        tr(", ", "between the names of a list"));
}

QList<SideNote> HeadquartersStep::notes() const
{
    return {{tr("Billing address"), tr("Compliance checks it when the customer is created, and each time it changes.")},
        {tr("Meetings"), tr("Meeting sites get the call-in numbers of the country's region; the SIP domain is set automatically.")}};
}

} // namespace pd
