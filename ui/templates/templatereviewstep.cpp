// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatereviewstep.h"

#include "ui/errors/errortext.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewpanel.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

TemplateReviewStep::TemplateReviewStep(const Theme& theme, TemplateDraft& draft, QWidget* parent)
    : TemplateStep(theme, draft, u"review"_s, tr("Review"),
        draft.replaces.isEmpty() ? tr("Nothing has been sent yet. Check the values, then create the template.")
                                 : tr("Nothing has been changed yet. Check the values, then save the template."),
        parent)
    , m_checks(new CheckPanel(theme, tr("Our checks"), this))
    , m_values(new ReviewPanel(theme, this))
    , m_note(new MessageBar(theme, this))
{
    column()->addWidget(m_note);
    column()->addWidget(m_checks);
    column()->addWidget(m_values);
    connect(m_values, &ReviewPanel::editRequested, this, &TemplateReviewStep::stepRequested);
    connect(m_checks, &CheckPanel::actionRequested, this, &TemplateReviewStep::stepRequested);
    connect(m_checks, &CheckPanel::againRequested, this, &TemplateReviewStep::againRequested);
}

void TemplateReviewStep::refresh()
{
    m_values->clear();
    for (const TemplateGroup& group : templateGroups(draft().toTemplate()))
        m_values->addGroup(group.key, group.title, group.rows);
    showChecks();
    if (!draft().replaces.isEmpty())
        m_note->show(
            MessageBar::Kind::Hint, tr("Customers already onboarded keep their authentication. New customers get the changed values."));
}

void TemplateReviewStep::showChecks()
{
    const QList<CheckLine> checked = lines();
    const auto warnings =
        std::count_if(checked.cbegin(), checked.cend(), [](const CheckLine& l) { return l.verdict == CheckLine::Verdict::Warning; });
    m_checks->setLines(warnings > 0 ? tr("%n warnings", nullptr, int(warnings)) : QString(), checked);
}

void TemplateReviewStep::focusFirst()
{
    if (auto* edit = m_values->findChild<QPushButton*>())
        edit->setFocus(Qt::OtherFocusReason);
}

CheckLine TemplateReviewStep::nameLine() const
{
    CheckLine line;
    if (!m_namesKnown) {
        line.verdict = CheckLine::Verdict::Running;
        line.sentence = tr("Is the name free?");
    } else if (*m_namesKnown) {
        line.sentence = tr("No other template has this name");
    } else {
        line.verdict = CheckLine::Verdict::Warning;
        line.sentence = tr("The other templates could not be read");
        line.detail = tr("You can go on. A name that is taken is refused then.");
    }
    return line;
}

QList<CheckLine> TemplateReviewStep::lines() const
{
    CheckLine complete;
    complete.sentence = tr("All values follow the rules of the offer");
    QList<CheckLine> all{complete, nameLine()};
    for (const FieldError& warning : draft().warnings()) {
        CheckLine line;
        line.verdict = CheckLine::Verdict::Warning;
        line.sentence = errortext::fieldSentence(warning);
        line.action = tr("Change it");
        line.actionKey = TemplateDraft::stepOf(warning.field);
        all << line;
    }
    return all;
}

void TemplateReviewStep::setNamesKnown(std::optional<bool> known)
{
    m_namesKnown = known;
    m_checks->setBusy(!known);
    showChecks(); // the values stay, and with them the focus
}

void TemplateReviewStep::setHosted(bool hosted) { m_hosted = hosted; }

QList<SideNote> TemplateReviewStep::notes() const
{
    if (!m_hosted)
        return {{tr("What happens next"),
            tr("The template is recorded on this computer. You then enter the same values in Partner Hub, which gives it a provisioning ID.")}};
    return {{tr("What happens next"), tr("The template gets a provisioning ID. Customers can be created with it at once.")}};
}

} // namespace pd
