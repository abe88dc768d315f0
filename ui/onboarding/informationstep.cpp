// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/informationstep.h"

#include "domain/languagenames.h"
#include "domain/locales.h"
#include "domain/rules.h"
#include "domain/textchecks.h"
#include "ui/onboarding/hintpanel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace pd {

InformationStep::InformationStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(theme, form, u"information"_s, tr("Customer information"), tr("Who the customer is, and how it is set up."), parent)
    , m_similar(new HintPanel(theme, HintPanel::Tone::Warning, this))
    , m_noTemplates(new HintPanel(theme, HintPanel::Tone::Hint, this))
{
    FormField* name = place(boundText(u"name"_s, tr("C&ompany name"), draft().name));
    name->setRequired(true);
    column()->addWidget(m_similar);
    FormField* email = place(boundText(u"primaryEmail"_s, tr("Administrator &e-mail"), draft().primaryEmail, true));
    email->setRequired(true);
    FormField* id = place(boundText(u"externalId"_s, tr("E&xternal ID"), draft().externalId, true));
    id->setRequired(true);
    id->setHelp(tr("Your own number or name for this customer, unique among yours. It follows the name until you write another one."));
    place(boundChoice(u"template"_s, tr("Onboarding &template"), draft().templateRef))->setRequired(true);
    column()->addWidget(m_noTemplates);
    place(boundChoice(u"language"_s, tr("Lan&guage"), draft().language));
    choiceOf(u"language"_s)->setChoices(namedLocales(windowLanguage()), tr("Language of the template"));
    // An ID that was taken away is proposed anew, but not while somebody is about to write another one.
    connect(id, &FormField::left, this, [this] {
        draft().externalIdTyped = draft().externalIdTyped && !draft().externalId.trimmed().isEmpty();
        propose();
    });
    connect(m_similar, &HintPanel::chosen, this, [this](const QString& key) { Q_EMIT customerChosen(CustomerId(key)); });
    connect(m_noTemplates, &HintPanel::chosen, this, &InformationStep::templatesRequested);
}

void InformationStep::refresh()
{
    showTemplates();
    CustomerStep::refresh();
    showSimilar();
    showLocale();
}

void InformationStep::showTemplates()
{
    QList<NamedCode> names;
    for (const OnboardingTemplate& value : form().rules.templates)
        names << NamedCode{value.name, value.name};
    // An operation knows its template by provisioning ID only.
    if (const OnboardingTemplate* chosen = form().chosenTemplate())
        draft().templateRef = chosen->name;
    ChoiceBox* box = choiceOf(u"template"_s);
    const QString chosen = draft().templateRef;
    box->setChoices(names, tr("Choose a template"));
    box->setCode(chosen);
    const bool none = form().templatesKnown && names.isEmpty();
    m_noTemplates->setContent(none ? tr("There is no onboarding template yet. Every customer needs one; it takes two minutes.") : QString(),
        none ? QList<HintPanel::Action>{{tr("Create a template"), u"template"_s}} : QList<HintPanel::Action>());
    showLocale();
}

void InformationStep::showSimilar()
{
    QStringList sentences;
    QList<HintPanel::Action> actions;
    for (const SimilarCustomer& one : std::as_const(form().similar)) {
        const QString name = isolated(one.name.isEmpty() ? one.externalId : one.name);
        sentences << (one.sameName ? tr("There is a customer with this name already: %1 (%2).").arg(name, isolated(one.externalId))
                                   : tr("%1 (%2) has users with this e-mail domain.").arg(name, isolated(one.externalId)));
        actions << HintPanel::Action{tr("Open %1").arg(one.name.isEmpty() ? one.externalId : one.name), one.id.toString()};
    }
    m_similar->setContent(sentences.join(u'\n'), actions);
}

void InformationStep::propose()
{
    if (draft().externalIdTyped)
        return;
    draft().externalId = proposedExternalId(draft().name, form().rules.externalIds);
    editOf(u"externalId"_s)->setText(draft().externalId);
}

void InformationStep::changed(const QString& key)
{
    if (key == "externalId"_L1)
        draft().externalIdTyped = true;
    if (key == "name"_L1)
        propose();
    if (key == "language"_L1 || key == "template"_L1 || key == "primaryEmail"_L1)
        showLocale();
}

void InformationStep::showLocale()
{
    const QString locale = draft().locale(form().rules);
    QString help = tr("Empty: the language of the template.");
    if (!locale.isEmpty())
        help = tr("The service will use %1.").arg(isolated(u"%1 – %2"_s.arg(localeName(locale, windowLanguage()), locale)));
    if (meetingSiteStaysEnglish(locale))
        help += u' ' + tr("Meeting sites stay in English.");
    field(u"language"_s)->setHelp(help);
    const std::optional<QString> odd = lookAlikeDomain(draft().primaryEmail);
    field(u"primaryEmail"_s)
        ->setHelp(odd ? tr("This address looks like another one. The network reads its domain as %1.").arg(isolated(*odd))
                      : tr("Gets the first sign-in. Use an address that is not in Webex yet."));
}

QString InformationStep::summary() const { return draft().name.simplified(); }

QList<SideNote> InformationStep::notes() const
{
    return {
        {tr("What you need"), tr("The company's name and address, the e-mail address of its administrator, and an onboarding template.")},
        {tr("How long it takes"), tr("About three minutes to fill in. What you enter is kept as a draft; you can leave at any time.")}};
}

} // namespace pd
