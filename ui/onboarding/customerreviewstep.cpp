// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/customerreviewstep.h"

#include "domain/languagenames.h"
#include "ui/errors/errortext.h"
#include "ui/onboarding/customerprecheck.h"
#include "ui/onboarding/reviewrows.h"
#include "ui/widgets/checkpanel.h"
#include "ui/widgets/reviewpanel.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString isoDayInWords(const QString& iso)
{
    const QDate day = QDate::fromString(iso.trimmed(), u"yyyy-MM-dd"_s);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : iso;
}

QString orElse(const QString& text, const QString& otherwise) { return text.trimmed().isEmpty() ? otherwise : text.trimmed(); }

} // namespace

CustomerReviewStep::CustomerReviewStep(const Theme& theme, CustomerForm& form, CustomerPrecheck& precheck, QWidget* parent)
    : CustomerStep(theme, form, u"review"_s, tr("Review"), tr("Nothing has been sent yet. Check the values, then provision."), parent)
    , m_precheck(precheck)
    , m_server(new CheckPanel(theme, tr("Server precheck"), this))
    , m_own(new CheckPanel(theme, tr("Our own checks"), this))
    , m_review(new ReviewPanel(theme, this))
{
    m_own->setAgainVisible(false);
    for (QWidget* panel : {static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_own), static_cast<QWidget*>(m_review)})
        column()->addWidget(panel);
    connect(&precheck, &CustomerPrecheck::changed, this, &CustomerReviewStep::showChecks);
    connect(m_server, &CheckPanel::againRequested, this, &CustomerReviewStep::againRequested);
    connect(m_server, &CheckPanel::actionRequested, this, &CustomerReviewStep::fieldRequested);
    connect(m_own, &CheckPanel::actionRequested, this, &CustomerReviewStep::fieldRequested);
    connect(m_review, &ReviewPanel::editRequested, this, &CustomerReviewStep::editRequested);
}

void CustomerReviewStep::refresh()
{
    showChecks();
    showOwnWarnings();
    showGroups();
}

void CustomerReviewStep::showChecks()
{
    m_server->setBusy(m_precheck.isRunning());
    m_server->setLines(m_precheck.note(), m_precheck.lines());
}

void CustomerReviewStep::showOwnWarnings()
{
    QList<CheckLine> lines;
    for (const FieldError& warning : draft().warnings(form().rules)) {
        CheckLine line{CheckLine::Verdict::Warning, errortext::fieldSentence(warning), {}, {}, tr("Change it"), warning.field};
        if (warning.rule == "meeting-site-english"_L1)
            line.sentence = tr("Meeting sites stay in English for %1.").arg(isolated(localeName(warning.text, windowLanguage())));
        lines << line;
    }
    for (const SimilarCustomer& one : std::as_const(form().similar)) {
        if (one.sameName)
            lines << CheckLine{CheckLine::Verdict::Warning,
                tr("There is a customer with this name already: %1.").arg(isolated(one.externalId)), {}, {}, tr("Change it"), u"name"_s};
    }
    m_own->setVisible(!lines.isEmpty());
    m_own->setLines(tr("%n warnings", nullptr, int(lines.size())), lines);
}

void CustomerReviewStep::showGroups()
{
    m_review->clear();
    addInformation();
    addPackages();
    addHeadquarters();
    addOptions();
}

void CustomerReviewStep::addInformation()
{
    const QString locale = draft().locale(form().rules);
    const QString language =
        locale.isEmpty() ? tr("Language of the template") : QString(localeName(locale, windowLanguage()) + u" – "_s + locale);
    QList<ReviewRow> rows{{tr("Company name"), isolated(draft().name.trimmed())}, {tr("External ID"), draft().externalId.trimmed(), true},
        {tr("Administrator e-mail"), isolated(draft().primaryEmail.trimmed())}, {tr("Onboarding template"), isolated(draft().templateRef)},
        {tr("Language"), language}};
    if (!draft().attachOrgId.isEmpty())
        rows << ReviewRow{tr("Existing organization"), draft().attachOrgId, true};
    m_review->addGroup(u"information"_s, tr("Customer information"), rows);
}

void CustomerReviewStep::addPackages() { m_review->addGroup(u"packages"_s, tr("Packages"), packageReviewRows(form())); }

void CustomerReviewStep::addHeadquarters() { m_review->addGroup(u"headquarters"_s, tr("Headquarters location"), placeReviewRows(form())); }

void CustomerReviewStep::addOptions()
{
    QList<ReviewRow> rows{{tr("Restricted by Partner"), draft().restrictedByPartner ? tr("On") : tr("Off")},
        {tr("Billing starts"),
            draft().billingStartDate.trimmed().isEmpty() ? tr("When packages are assigned to users")
                                                         : isoDayInWords(draft().billingStartDate)},
        {tr("Time zone of meetings"), orElse(draft().meetingsTimeZone, tr("That of the headquarters"))}};
    if (!draft().users.isEmpty() || !draft().locations.isEmpty())
        rows << ReviewRow{tr("Set up as well"),
            tr("%1, %2", "locations, users")
                .arg(tr("%n more locations", nullptr, int(draft().locations.size())), tr("%n users", nullptr, int(draft().users.size())))};
    m_review->addGroup(u"options"_s, tr("Options"), rows);
}

void CustomerReviewStep::focusFirst()
{
    if (auto* edit = m_review->findChild<QPushButton*>())
        edit->setFocus(Qt::OtherFocusReason);
}

QList<SideNote> CustomerReviewStep::notes() const
{
    return {{tr("What happens next"), tr("Provisioning usually takes a few minutes. You can close this page; progress stays in Activity.")},
        {tr("If a review is needed"), tr("Compliance may check the address. Most reviews end within an hour, at most 72 hours.")}};
}

} // namespace pd
