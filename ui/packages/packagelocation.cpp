// SPDX-License-Identifier: GPL-3.0-or-later
// Where calling starts, asked for when the first package with calling comes.
#include "ui/onboarding/customerstep.h"
#include "ui/packages/packagechangestep.h"
#include "ui/setup/locationform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

void PackageChangeStep::buildLocation()
{
    m_location = new QWidget(this);
    auto* parts = new QVBoxLayout(m_location);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(theme().px("spacing.l"_L1));
    parts->addWidget(plainLabel(theme(), look::Type::BodyStrong, tr("Where calling starts"), m_location));
    parts->addWidget(wrappedLabel(
        theme(), tr("This is the first package with calling. The billing address becomes the first calling location."), m_location));
    column()->addWidget(m_location);
    CustomerDraft& draft = m_form.draft;
    bind(u"calling.name"_s, tr("Location &name"), draft.locationName, true);
    bindChoice(u"calling.timeZone"_s, tr("Time &zone"), draft.timeZone);
    bindChoice(u"calling.language"_s, tr("Call lan&guage"), draft.callLanguage);
    bind(u"calling.emergencyIdentifier"_s, tr("&Emergency identifier"), draft.emergencyIdentifier, false);
    field(u"calling.emergencyIdentifier"_s)
        ->setHelp(tr("Optional. The identifier of this location for emergency calls, where your PSTN provider gave one."));
    choiceOf(u"calling.language"_s)->setChoices(callLanguages(), tr("Choose a language"));
    m_location->hide();
}

void PackageChangeStep::bind(const QString& key, const QString& label, QString& value, bool required)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(key);
    // Before the field hears of it.
    connect(edit, &QLineEdit::textEdited, this, [&value](const QString& text) { value = text; });
    FormField* made = makeField(key, label, edit);
    made->setRequired(required);
    m_location->layout()->addWidget(made);
}

void PackageChangeStep::bindChoice(const QString& key, const QString& label, QString& value)
{
    auto* box = new ChoiceBox(this);
    box->setObjectName(key);
    const auto store = [box, &value] { value = box->code(); };
    connect(box->lineEdit(), &QLineEdit::textEdited, this, store);
    connect(box, &QComboBox::activated, this, store);
    FormField* made = makeField(key, label, box);
    made->setRequired(true);
    m_location->layout()->addWidget(made);
}

ChoiceBox* PackageChangeStep::choiceOf(const QString& key) const { return qobject_cast<ChoiceBox*>(field(key)->control()); }

void PackageChangeStep::showLocation()
{
    m_location->setVisible(m_diff.needsLocation);
    CustomerDraft& draft = m_form.draft;
    const QString country = draft.address.country;
    ChoiceBox* zones = choiceOf(u"calling.timeZone"_s);
    if (zones->count() == 0 && !country.isEmpty()) {
        zones->setChoices(CustomerStep::zonesOf(country), tr("Choose a time zone"));
        const QStringList ofCountry = timeZonesOf(country);
        if (draft.timeZone.isEmpty() && ofCountry.size() == 1)
            draft.timeZone = ofCountry.constFirst();
    }
    if (draft.callLanguage.isEmpty() && !country.isEmpty())
        draft.callLanguage = LocationForm::startingIn(country).preferredLanguage;
    if (choiceOf(u"calling.language"_s)->code() != draft.callLanguage)
        choiceOf(u"calling.language"_s)->setCode(draft.callLanguage);
    if (editOf(u"calling.name"_s)->text() != draft.locationName)
        editOf(u"calling.name"_s)->setText(draft.locationName);
    if (zones->code() != draft.timeZone)
        zones->setCode(draft.timeZone);
}

} // namespace pd
