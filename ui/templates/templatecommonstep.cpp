// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatecommonstep.h"

#include "domain/languagenames.h"
#include "domain/locales.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

TemplateCommonStep::TemplateCommonStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"common"_s, tr("Common settings"), tr("Everything here is optional."), parent)
    , m_restrict(nullptr)
    , m_disableCall(nullptr)
    , m_language(nullptr)
{
    // The Tab key goes through controls in the order in which they are made.
    addText(u"brandName"_s, tr("Bran&d name"))->setHelp(tr("Used in the e-mails that Webex sends to administrators and users."));
    m_language = new ChoiceBox(this);
    m_language->setChoices(namedLocales(windowLanguage()), tr("Choose or type a language"));
    addField(u"language"_s, tr("Lan&guage"), m_language)->setHelp(tr("For customers that are created without a language of their own."));
    m_restrict = new QCheckBox(tr("Restrict &invitation e-mails to administrators"), this);
    addField(u"restrictAdminInviteEmails"_s, tr("Existing organizations"), m_restrict)
        ->setHelp(tr("Leave it off if you attach existing organizations: attaching needs these e-mails."));
    m_disableCall = new QCheckBox(tr("Disable Call on Webe&x between two people"), this);
    addField(u"disableWebexCall"_s, tr("Call settings"), m_disableCall)
        ->setHelp(tr("Call on Webex connects two people from app to app, without a phone number."));
}

void TemplateCommonStep::refresh()
{
    editOf(u"brandName"_s)->setText(draft().brandName);
    m_restrict->setChecked(draft().restrictAdminInviteEmails);
    m_disableCall->setChecked(draft().disableWebexCall);
    m_language->setCode(draft().language);
}

void TemplateCommonStep::store()
{
    draft().brandName = editOf(u"brandName"_s)->text();
    draft().restrictAdminInviteEmails = m_restrict->isChecked();
    draft().disableWebexCall = m_disableCall->isChecked();
    draft().language = m_language->code();
}

QString TemplateCommonStep::summary() const { return draft().brandName.trimmed(); }

QList<SideNote> TemplateCommonStep::notes() const
{
    QList<SideNote> notes;
    const QString locale = draft().language.trimmed();
    if (meetingSiteStaysEnglish(locale))
        notes << SideNote{tr("Meeting sites"), tr("They stay in English for this language.")};
    notes << SideNote{tr("Logos and colours"), tr("They are part of the branding in Partner Hub and can be set there at any time.")};
    return notes;
}

} // namespace pd
