// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/locationform.h"

#include "domain/countries.h"
#include "domain/locales.h"
#include "domain/rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString shownLanguage() { return QLocale().name().section(u'_', 0, 0); }

/// As the API writes it.
QString apiLanguage(const QString& locale) { return locale.toLower(); }

/// Each in its own words, as people look for theirs.
QList<NamedCode> languageChoices()
{
    QList<NamedCode> choices;
    for (const QString& code : supportedLocales()) {
        const QLocale locale(code);
        choices << NamedCode{apiLanguage(code), u"%1 (%2)"_s.arg(locale.nativeLanguageName(), code.section(u'_', 1))};
    }
    return choices;
}

QString languageOf(const QString& country)
{
    for (const QString& code : supportedLocales()) {
        if (!country.isEmpty() && code.endsWith(QString(u'_' + country)))
            return apiLanguage(code);
    }
    return u"en_us"_s;
}

QList<NamedCode> zoneChoices(const QString& country)
{
    QList<NamedCode> choices;
    for (const QString& zone : timeZonesOf(country))
        choices << NamedCode{zone, zone};
    return choices;
}

} // namespace

LocationForm::LocationForm(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_line1(new QLineEdit(this))
    , m_line2(new QLineEdit(this))
    , m_city(new QLineEdit(this))
    , m_postalCode(new QLineEdit(this))
    , m_country(new ChoiceBox(this))
    , m_state(new ChoiceBox(this))
    , m_zone(new ChoiceBox(this))
    , m_language(new ChoiceBox(this))
    , m_announcements(new ChoiceBox(this))
{
    setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    const int side = theme.px("spacing.l"_L1);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme.px("spacing.l"_L1));
    column->addWidget(add(u"name"_s, tr("Na&me"), m_name, true));
    addAddress(column);
    addLanguages(column);
    m_country->setChoices(countries(shownLanguage()), tr("Choose a country"));
    m_language->setChoices(languageChoices(), tr("Choose a language"));
    m_announcements->setChoices(languageChoices(), tr("Choose a language"));
    auto* buttons = new QHBoxLayout;
    auto* done = new QPushButton(tr("&Done"), this);
    done->setObjectName(u"locationDone"_s);
    connect(done, &QPushButton::clicked, this, &LocationForm::doneRequested);
    buttons->addStretch();
    buttons->addWidget(done);
    column->addLayout(buttons);
}

FormField* LocationForm::add(const QString& key, const QString& label, QWidget* control, bool required)
{
    auto* field = new FormField(m_theme, key, label, control, this);
    field->setRequired(required);
    m_fields.insert(key, field);
    connect(field, &FormField::edited, this, [this, key] { onEdited(key); });
    connect(field, &FormField::left, this, [this, key] { Q_EMIT left(key); });
    return field;
}

void LocationForm::addAddress(QVBoxLayout* column)
{
    column->addWidget(add(u"address.country"_s, tr("&Country or region"), m_country, true));
    column->addWidget(add(u"address.line1"_s, tr("Street and h&ouse number"), m_line1, true));
    column->addWidget(add(u"address.line2"_s, tr("Address line &2"), m_line2, false));
    auto* city = new QHBoxLayout;
    city->setSpacing(m_theme.px("spacing.l"_L1));
    city->addWidget(add(u"address.postalCode"_s, tr("&Postal code"), m_postalCode, false), 1, Qt::AlignTop);
    city->addWidget(add(u"address.city"_s, tr("Cit&y"), m_city, true), 2, Qt::AlignTop);
    column->addLayout(city);
    column->addWidget(add(u"address.state"_s, tr("&State or province"), m_state, false));
    column->addWidget(add(u"timeZone"_s, tr("Time &zone"), m_zone, true));
}

void LocationForm::addLanguages(QVBoxLayout* column)
{
    m_languages = new QHBoxLayout;
    m_languages->setSpacing(m_theme.px("spacing.l"_L1));
    FormField* language = add(u"preferredLanguage"_s, tr("Pre&ferred language"), m_language, true);
    language->setHelp(tr("Phones and pages of this location."));
    FormField* announcements = add(u"announcementLanguage"_s, tr("Announcement lan&guage"), m_announcements, true);
    announcements->setHelp(tr("What callers hear."));
    m_languages->addWidget(language, 1, Qt::AlignTop);
    m_languages->addWidget(announcements, 1, Qt::AlignTop);
    column->addLayout(m_languages);
}

void LocationForm::setNarrow() { m_languages->setDirection(QBoxLayout::TopToBottom); }

NewLocation LocationForm::startingIn(const QString& country)
{
    NewLocation location;
    location.address.country = country;
    const QStringList zones = timeZonesOf(country);
    location.timeZone = zones.isEmpty() ? QString() : zones.constFirst();
    location.preferredLanguage = location.announcementLanguage = languageOf(country);
    return location;
}

void LocationForm::setValue(const NewLocation& value)
{
    m_name->setText(value.name);
    m_line1->setText(value.address.line1);
    m_line2->setText(value.address.line2);
    m_city->setText(value.address.city);
    m_postalCode->setText(value.address.postalCode);
    m_country->setCode(value.address.country);
    followCountry(false);
    m_state->setCode(value.address.state);
    m_zone->setCode(value.timeZone);
    m_language->setCode(value.preferredLanguage);
    m_announcements->setCode(value.announcementLanguage);
}

NewLocation LocationForm::value() const
{
    NewLocation location;
    location.name = m_name->text();
    location.timeZone = m_zone->code();
    location.preferredLanguage = m_language->code();
    location.announcementLanguage = m_announcements->code();
    location.address = Address{m_line1->text(), m_line2->text(), m_city->text(), m_state->code(), m_postalCode->text(), m_country->code()};
    return location;
}

void LocationForm::onEdited(const QString& key)
{
    if (key == "address.country"_L1 && m_country->code() != m_shownCountry)
        followCountry(true);
    Q_EMIT edited(key);
}

/// Fields and choices that depend on the country.
void LocationForm::followCountry(bool withZone)
{
    m_shownCountry = m_country->code();
    const QString country = m_shownCountry;
    const bool state = needsState(country);
    m_fields.value(u"address.state"_s)->setRequired(state);
    m_fields.value(u"address.state"_s)->setHelp(state ? QString() : tr("Optional in this country."));
    m_fields.value(u"address.postalCode"_s)->setRequired(needsPostalCode(country));
    m_state->setChoices(states(country, shownLanguage()), state ? tr("Choose a state or province") : QString());
    m_zone->setChoices(zoneChoices(country), tr("Choose a time zone"));
    if (!withZone || !isCountry(country))
        return;
    const NewLocation there = startingIn(country);
    m_state->setCode({});
    m_zone->setCode(there.timeZone);
    m_language->setCode(there.preferredLanguage);
    m_announcements->setCode(there.announcementLanguage);
}

void LocationForm::setProblems(const QHash<QString, QString>& sentences)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        it.value()->setError(sentences.value(it.key()));
}

void LocationForm::focusField(const QString& key)
{
    if (FormField* field = m_fields.value(key))
        field->focusControl();
}

QString LocationForm::labelOf(const QString& key) const
{
    const FormField* field = m_fields.value(key);
    return field ? field->label() : key;
}

} // namespace pd
