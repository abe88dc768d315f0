// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatesettingsstep.h"

#include "domain/countries.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

void offerTexts(QLineEdit* edit, QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(texts, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete edit->completer();
    edit->setCompleter(completer);
    // What is taken from the list counts as typed.
    QObject::connect(completer, qOverload<const QString&>(&QCompleter::activated), edit, &QLineEdit::textEdited, Qt::QueuedConnection);
}

} // namespace

TemplateSettingsStep::TemplateSettingsStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"settings"_s, tr("Primary settings"), tr("What every customer of this template gets."), parent)
    , m_country(nullptr)
    , m_suggestion(nullptr)
{
    FormField* name = addText(u"name"_s, tr("&Template name"));
    name->setRequired(true);
    name->setHelp(tr("Your own staff choose templates by this name."));
    buildCountry();
    FormField* admin = addText(u"serviceProviderAdmin"_s, tr("Service-provider &administrator"), true);
    admin->setRequired(true);
    admin->setHelp(tr("E-mail address of an administrator of your organization."));
    FormField* subscription = addText(u"subscriptionId"_s, tr("Wholesale &subscription"), true);
    subscription->setRequired(true);
    subscription->setHelp(tr("Partner Hub shows it under Account. Example: Sub1234567"));
}

void TemplateSettingsStep::buildCountry()
{
    m_country = new ChoiceBox(this);
    m_suggestion = linkButton({}, this);
    m_country->setChoices(countries(windowLanguage()), tr("Choose or type a country"));
    FormField* country = addField(u"countryCode"_s, tr("&Country or region"), m_country);
    country->setRequired(true);
    m_suggestion->setObjectName(u"suggestion"_s);
    country->layout()->addWidget(m_suggestion);
    country->layout()->setAlignment(m_suggestion, Qt::AlignLeading);
    m_suggestion->hide();
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_country->setCode(suggestedCountry(m_country->code()));
        Q_EMIT edited(u"countryCode"_s);
    });
}

/// What was probably meant is offered, not taken without asking.
void TemplateSettingsStep::suggest()
{
    const QString typed = m_country->code();
    const QString meant = typed.isEmpty() || isCountry(typed) ? QString() : suggestedCountry(typed);
    m_suggestion->setVisible(!meant.isEmpty());
    if (!meant.isEmpty())
        m_suggestion->setText(tr("Use %1").arg(countryName(meant, windowLanguage())).replace(u'&', u"&&"_s));
}

void TemplateSettingsStep::refresh()
{
    editOf(u"name"_s)->setText(draft().name);
    editOf(u"serviceProviderAdmin"_s)->setText(draft().serviceProviderAdmin);
    editOf(u"subscriptionId"_s)->setText(draft().subscriptionId);
    m_country->setCode(draft().countryCode);
    suggest();
}

void TemplateSettingsStep::store()
{
    draft().name = editOf(u"name"_s)->text();
    draft().serviceProviderAdmin = editOf(u"serviceProviderAdmin"_s)->text();
    draft().subscriptionId = editOf(u"subscriptionId"_s)->text();
    draft().countryCode = m_country->code();
    suggest();
}

void TemplateSettingsStep::setKnown(const QList<OnboardingTemplate>& templates)
{
    QStringList admins;
    QStringList subscriptions;
    for (const OnboardingTemplate& known : templates) {
        admins << known.serviceProviderAdmin;
        subscriptions << known.subscriptionId;
    }
    offerTexts(editOf(u"serviceProviderAdmin"_s), admins);
    offerTexts(editOf(u"subscriptionId"_s), subscriptions);
}

QString TemplateSettingsStep::summary() const { return countryName(draft().countryCode, windowLanguage()); }

QList<SideNote> TemplateSettingsStep::notes() const
{
    return {{tr("Country or region"),
                tr("Together with the language of a customer it decides the locale, for example English (United Kingdom).")},
        {tr("Several countries"), tr("Make one template for each country that you sell in.")}};
}

} // namespace pd
