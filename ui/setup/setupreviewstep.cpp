// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupreviewstep.h"

#include "domain/countries.h"
#include "ui/errors/errortext.h"
#include "ui/setup/userrowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reviewpanel.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString fullName(const UserRow& user) { return QString(user.firstName.trimmed() + u' ' + user.lastName.trimmed()).trimmed(); }

QString addressWords(const NewLocation& location)
{
    const Address& a = location.address;
    QStringList parts{a.line1.trimmed(), a.line2.trimmed(), QString(a.postalCode.trimmed() + u' ' + a.city.trimmed()).trimmed(),
        a.state.trimmed(), countryName(a.country, QLocale().name().section(u'_', 0, 0)), location.timeZone};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace

SetUpReviewStep::SetUpReviewStep(const Theme& theme, const SetUpDraft& draft, QWidget* parent)
    : WizardStep(theme, u"review"_s, tr("Review"), tr("Nothing has been sent yet. Check the values, then create the users."), parent)
    , m_draft(draft)
    , m_server(new CheckPanel(theme, tr("Server precheck"), this))
    , m_own(new CheckPanel(theme, tr("Worth a second look"), this))
    , m_values(new ReviewPanel(theme, this))
{
    column()->addWidget(m_server);
    column()->addWidget(m_own);
    column()->addWidget(m_values);
    m_own->setBusy(true); // our own checks are never out of date
    connect(m_server, &CheckPanel::againRequested, this, &SetUpReviewStep::checkRequested);
    connect(m_server, &CheckPanel::actionRequested, this, &SetUpReviewStep::fieldRequested);
    connect(m_own, &CheckPanel::actionRequested, this, &SetUpReviewStep::fieldRequested);
    connect(m_values, &ReviewPanel::editRequested, this, &SetUpReviewStep::editRequested);
}

QString SetUpReviewStep::userWords(const UserRow& user) const
{
    const QStringList names = m_draft.locationNames();
    QStringList parts{isolated(user.email.trimmed()), PackageCatalog::shipped().displayName(user.package)};
    const bool calling = PackageCatalog::shipped().isCalling(user.package);
    parts << (user.location.trimmed().isEmpty() && calling && names.size() == 1 ? names.constFirst() : user.location.trimmed());
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

void SetUpReviewStep::refresh()
{
    m_values->clear();
    QList<ReviewRow> locations;
    for (const KnownLocation& known : m_draft.knownLocations)
        locations << ReviewRow{known.name, tr("Exists already")};
    for (const NewLocation& location : m_draft.locations)
        locations << ReviewRow{location.name.trimmed(), addressWords(location)};
    QList<ReviewRow> users;
    QList<ReviewRow> numbers;
    const QList<qsizetype> filled = m_draft.filledRows();
    for (const qsizetype position : filled) {
        const UserRow& user = m_draft.users.at(position);
        const bool administrator = m_draft.newCustomer && position == filled.constFirst();
        users << ReviewRow{fullName(user), administrator ? tr("%1, administrator").arg(userWords(user)) : userWords(user)};
        QStringList parts;
        if (!user.phoneNumber.trimmed().isEmpty())
            parts << isolated(user.phoneNumber.trimmed());
        if (!user.extension.trimmed().isEmpty())
            parts << tr("extension %1").arg(isolated(user.extension.trimmed()));
        if (!parts.isEmpty())
            numbers << ReviewRow{fullName(user), parts.join(", "_L1)};
    }
    const ReviewRow none{tr("None"), {}};
    m_values->addGroup(u"locations"_s, tr("Locations"), locations.isEmpty() ? QList{none} : locations);
    m_values->addGroup(u"users"_s, tr("Users"), users.isEmpty() ? QList{none} : users);
    m_values->addGroup(u"numbers"_s, tr("Phone numbers"), numbers.isEmpty() ? QList{none} : numbers);
    showWarnings();
}

void SetUpReviewStep::showWarnings()
{
    QList<CheckLine> lines;
    for (const FieldError& warning : m_draft.warnings()) {
        CheckLine line;
        line.verdict = CheckLine::Verdict::Warning;
        line.sentence = errortext::fieldSentence(warning);
        line.action = UserRowsModel::placeOf(warning.field);
        if (line.action.isEmpty())
            line.action = tr("Look at the locations");
        line.actionKey = warning.field;
        lines << line;
    }
    m_own->setVisible(!lines.isEmpty());
    m_own->setLines(tr("Found by this program, not by the server"), lines);
}

void SetUpReviewStep::showServerChecks(const QString& note, const QList<CheckLine>& lines, bool busy)
{
    m_server->setLines(note, lines);
    m_server->setBusy(busy);
}

void SetUpReviewStep::focusFirst()
{
    if (auto* first = m_values->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

QList<SideNote> SetUpReviewStep::notes() const
{
    return {{tr("What happens next"),
                tr("Locations are made first, then the users, one after the other. You can close this page; progress stays in Activity.")},
        {tr("Invitations"), tr("Webex writes to new users as their organization is set up.")},
        {tr("Billing"), tr("Billing of a package starts when it is assigned to a user.")}};
}

} // namespace pd
