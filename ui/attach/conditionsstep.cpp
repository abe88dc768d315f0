// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/conditionsstep.h"

#include "ui/onboarding/hintpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pointlist.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

ConditionsStep::ConditionsStep(const Theme& theme, AttachForm& attach, QWidget* parent)
    : CustomerStep(theme, attach.customer, u"conditions"_s, tr("What will happen"),
        tr("Whether the organization has to agree depends on its size and its domain."), parent)
    , m_attach(attach)
    , m_invites(new HintPanel(theme, HintPanel::Tone::Warning, this))
    , m_automatic(new HintPanel(theme, HintPanel::Tone::Hint, this))
    , m_approval(new HintPanel(theme, HintPanel::Tone::Warning, this))
{
    m_automatic->setObjectName(u"automatic"_s);
    m_approval->setObjectName(u"approval"_s);
    buildFacts();
    place(boundChoice(u"template"_s, tr("Onboarding &template"), draft().templateRef))->setRequired(true);
    field(u"template"_s)->setHelp(tr("Its setting “Restrict admin-invite emails” has to be off."));
    column()->addWidget(m_invites);
    buildConsequences();
    connect(m_invites, &HintPanel::chosen, this, &ConditionsStep::templatesRequested);
}

void ConditionsStep::buildFacts()
{
    AttachDraft& facts = m_attach.attach;
    place(boundText(u"users"_s, tr("How many &users it has"), facts.users, true))->setHelp(tr("Empty: not known."));
    FormField* verified = boundChoice(u"verifiedDomain"_s, tr("&Verified e-mail domain"), facts.verifiedDomain);
    FormField* claimed = boundChoice(u"claimedDomain"_s, tr("&Claimed domain"), facts.claimedDomain);
    for (FormField* answer : {verified, claimed})
        static_cast<ChoiceBox*>(answer->control())->setChoices({{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}}, tr("Not known"));
    placeTogether({verified, claimed}, {1, 1});
    column()->addWidget(m_automatic);
    column()->addWidget(m_approval);
}

void ConditionsStep::buildConsequences()
{
    auto* group = new QVBoxLayout;
    group->setSpacing(theme().px("spacing.s"_L1));
    group->addWidget(plainLabel(theme(), look::Type::BodyStrong, tr("What attaching changes, and what it does not"), this));
    auto* points = new PointList(theme(), this);
    for (const QString& consequence : attachConsequences())
        points->add(u"info"_s, look::Role::Info, consequence);
    group->addWidget(points);
    column()->addLayout(group);
    m_read = new QCheckBox(tr("I have &read this"), this);
    m_read->setObjectName(u"consequences"_s);
    m_read->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_read, &QCheckBox::clicked, this, [this](bool checked) { m_attach.attach.consequencesRead = checked; });
    addField(u"consequences"_s, tr("Consequences"), m_read)->setRequired(true);
}

void ConditionsStep::refresh()
{
    showTemplates();
    CustomerStep::refresh();
    m_read->setChecked(m_attach.attach.consequencesRead);
    showPath();
}

void ConditionsStep::showTemplates()
{
    // An operation knows its template by provisioning ID only.
    if (const OnboardingTemplate* chosen = form().chosenTemplate())
        draft().templateRef = chosen->name;
    QList<NamedCode> choices;
    for (const OnboardingTemplate& value : form().rules.templates)
        choices << NamedCode{value.name, value.name};
    const QString before = draft().templateRef;
    choiceOf(u"template"_s)->setChoices(choices, tr("Choose a template"));
    choiceOf(u"template"_s)->setCode(before);
    showInvites();
}

void ConditionsStep::showInvites()
{
    const OnboardingTemplate* chosen = form().chosenTemplate();
    QString warning;
    if (form().templatesKnown && form().rules.templates.isEmpty())
        warning = tr("There is no onboarding template yet. Create one that allows administrator invitations.");
    else if (chosen && chosen->restrictAdminInviteEmails)
        warning = tr("The template %1 restricts administrator invitations, so an organization that exists cannot be attached with it.")
                      .arg(isolated(chosen->name));
    m_invites->setContent(
        warning, warning.isEmpty() ? QList<HintPanel::Action>() : QList<HintPanel::Action>{{tr("Show templates"), u"templates"_s}});
}

void ConditionsStep::changed(const QString& key)
{
    if (key == "template"_L1)
        showInvites();
    else
        showPath();
}

void ConditionsStep::showPath()
{
    const AttachPath path = m_attach.path();
    const QString sentence = attachPathSentence(path);
    m_automatic->setContent(path == AttachPath::NeedsApproval ? QString() : sentence, {});
    m_approval->setContent(path == AttachPath::NeedsApproval ? sentence : QString(), {});
}

QString ConditionsStep::summary() const
{
    switch (m_attach.path()) {
    case AttachPath::Automatic: return tr("Automatic");
    case AttachPath::NeedsApproval: return tr("Needs approval");
    case AttachPath::Unknown: break;
    }
    return tr("Approval not known");
}

QList<SideNote> ConditionsStep::notes() const
{
    return {{tr("Accepted is not attached"), tr("The server takes the request at once and works on it afterwards. Activity follows it.")}};
}

} // namespace pd
