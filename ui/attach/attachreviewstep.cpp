// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachreviewstep.h"

#include "domain/webexid.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/reviewrows.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/reviewpanel.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

AttachReviewStep::AttachReviewStep(const Theme& theme, AttachForm& attach, CustomerPrecheck& precheck, QWidget* parent)
    : CustomerStep(
        theme, attach.customer, u"review"_s, tr("Review"), tr("Nothing has been sent yet. Check the values, then attach."), parent)
    , m_attach(attach)
    , m_precheck(precheck)
    , m_server(new CheckPanel(theme, tr("Server precheck"), this))
    , m_path(new CheckPanel(theme, tr("What will happen"), this))
    , m_review(new ReviewPanel(theme, this))
{
    m_path->setAgainVisible(false);
    column()->addWidget(m_server);
    column()->addWidget(m_path);
    column()->addWidget(m_review);
    connect(&precheck, &CustomerPrecheck::changed, this, &AttachReviewStep::showChecks);
    connect(m_server, &CheckPanel::againRequested, this, &AttachReviewStep::againRequested);
    connect(m_review, &ReviewPanel::editRequested, this, &AttachReviewStep::editRequested);
    for (CheckPanel* panel : {m_server, m_path})
        connect(panel, &CheckPanel::actionRequested, this, &AttachReviewStep::fieldRequested);
}

void AttachReviewStep::refresh()
{
    showChecks();
    showPath();
    showGroups();
}

void AttachReviewStep::showChecks()
{
    m_server->setLines(m_precheck.note(), m_precheck.lines());
    m_server->setBusy(m_precheck.isRunning());
}

void AttachReviewStep::showPath()
{
    const AttachPath path = m_attach.path();
    const bool sure = path == AttachPath::Automatic;
    CheckLine line{sure ? CheckLine::Verdict::Passed : CheckLine::Verdict::Warning, attachPathSentence(path), {}, {}, {}, {}};
    if (path == AttachPath::Unknown) {
        line.action = tr("Say what is known");
        line.actionKey = u"users"_s;
    }
    m_path->setLines({}, {line});
}

void AttachReviewStep::showGroups()
{
    m_review->clear();
    const QString name = draft().name.trimmed();
    QList<ReviewRow> organization{
        {tr("Organization ID"), bareUuid(m_attach.whole().toEntry(form().rules.catalog).customer.orgId.toString()), true},
        {tr("External ID"), draft().externalId.trimmed(), true}};
    if (!name.isEmpty())
        organization.prepend({tr("Name"), isolated(name)});
    if (!draft().primaryEmail.trimmed().isEmpty())
        organization << ReviewRow{tr("Administrator e-mail"), isolated(draft().primaryEmail.trimmed())};
    m_review->addGroup(u"organization"_s, tr("Organization"), organization);
    m_review->addGroup(u"conditions"_s, tr("What will happen"),
        {{tr("Onboarding template"), isolated(draft().templateRef)}, {tr("Restricted by Partner"), tr("Off")}});
    m_review->addGroup(u"packages"_s, tr("Packages"), packageReviewRows(form()));
    m_review->addGroup(u"headquarters"_s, tr("Headquarters location"), placeReviewRows(form()));
}

void AttachReviewStep::focusFirst()
{
    if (auto* edit = m_review->findChild<QPushButton*>())
        edit->setFocus(Qt::OtherFocusReason);
}

QList<SideNote> AttachReviewStep::notes() const
{
    return {{tr("What happens next"), tr("The request may wait for an administrator of the organization. Activity shows how far it is.")}};
}

} // namespace pd
