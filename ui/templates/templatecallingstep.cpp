// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatecallingstep.h"

#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd {

TemplateCallingStep::TemplateCallingStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"calling"_s, tr("Wholesale calling"),
        tr("Which provider connects customers to the telephone network. It is better chosen later, for each location."), parent)
    , m_countries(nullptr)
    , m_warning(new MessageBar(theme, this))
    , m_coverage(new MessageBar(theme, this))
{
    addText(u"pstnProvider"_s, tr("&PSTN provider (optional)"))
        ->setHelp(tr("Leave it empty, unless all customers use the same cloud-connected provider."));
    column()->addWidget(m_warning);
    m_countries = addText(u"pstnCountries"_s, tr("Co&untries that the provider covers"), true);
    m_countries->setHelp(tr("Two letters each, for example DE, AT. For this check only, it is not sent."));
    column()->addWidget(m_coverage);
}

void TemplateCallingStep::refresh()
{
    editOf(u"pstnProvider"_s)->setText(draft().pstnProvider);
    editOf(u"pstnCountries"_s)->setText(draft().pstnCountries);
    warn();
}

void TemplateCallingStep::store()
{
    draft().pstnProvider = editOf(u"pstnProvider"_s)->text();
    draft().pstnCountries = editOf(u"pstnCountries"_s)->text();
    warn();
}

void TemplateCallingStep::warn()
{
    const auto show = [this](MessageBar* bar, const QString& rule) {
        for (const FieldError& warning : draft().warnings()) {
            if (warning.rule == rule)
                return bar->isHidden() || bar->text() != errortext::fieldSentence(warning)
                    ? bar->show(MessageBar::Kind::Warning, errortext::fieldSentence(warning))
                    : void();
        }
        bar->hide();
    };
    m_countries->setVisible(!draft().pstnProvider.trimmed().isEmpty());
    show(m_warning, u"pstn-not-recommended"_s);
    show(m_coverage, u"pstn-coverage"_s);
}

QString TemplateCallingStep::summary() const { return draft().pstnProvider.trimmed(); }

QList<SideNote> TemplateCallingStep::notes() const
{
    return {{tr("Recommended"), tr("Leave this empty. Choose the provider for each location in Partner Hub once the customer exists.")}};
}

} // namespace pd
