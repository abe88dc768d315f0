// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the set-up wizard that pictures show, over values that people might enter.
#include "ui/setup/beginsetup.h"
#include "ui/setup/numbersstep.h"
#include "ui/setup/setupwizard.h"
#include "ui/setup/usersstep.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/pictures.h"
#include "ui/widgets/editablegrid.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

NewLocation picturedLocation()
{
    NewLocation location;
    location.name = u"Ålesund"_s;
    location.timeZone = u"Europe/Oslo"_s;
    location.preferredLanguage = location.announcementLanguage = u"nb_no"_s;
    location.address = Address{u"Kongens gate 12"_s, {}, u"Ålesund"_s, {}, u"6002"_s, u"NO"_s};
    return location;
}

UserRow picturedUser(const QString& first, const QString& last, const QString& package, const QString& location, int number)
{
    const QString local = QString(first + u'.' + last).toLower().replace(u"å"_s, u"aa"_s);
    const bool calling = package == "webex_calling"_L1;
    return {first, last, local + u"@nordvik.example"_s, package, location,
        calling && number % 3 != 0 ? u"+4755123%1"_s.arg(400 + number) : QString(), calling ? QString::number(2000 + number) : QString()};
}

SetUpDraft picturedSetUp()
{
    SetUpDraft draft;
    draft.externalId = u"c-1388"_s;
    draft.customerName = u"Nordvik Bakeri AS"_s;
    draft.packages = {u"webex_calling"_s, u"webex_meetings"_s, u"common_area_calling"_s};
    draft.knownLocations = {{u"Bergen"_s, u"NO"_s}};
    draft.country = u"NO"_s;
    draft.newCustomer = true;
    draft.locations = {picturedLocation()};
    const QString calling = u"webex_calling"_s;
    const QString meetings = u"webex_meetings"_s;
    const QString bergen = u"Bergen"_s;
    const QString alesund = u"Ålesund"_s;
    draft.users = {picturedUser(u"Ingrid"_s, u"Moe"_s, calling, bergen, 1), picturedUser(u"Lars"_s, u"Aasen"_s, calling, bergen, 2),
        picturedUser(u"Mette"_s, u"Holm"_s, meetings, bergen, 3), picturedUser(u"Sindre"_s, u"Vik"_s, calling, bergen, 4),
        picturedUser(u"Amalie"_s, u"Strand"_s, calling, alesund, 5), picturedUser(u"Jonas"_s, u"Berg"_s, calling, alesund, 6),
        picturedUser(u"Tuva"_s, u"Nygård"_s, meetings, alesund, 7), picturedUser(u"Eirik"_s, u"Solheim"_s, calling, bergen, 8),
        picturedUser(u"Nora"_s, u"Lie"_s, calling, bergen, 9), picturedUser(u"Henrik"_s, u"Dahl"_s, calling, bergen, 10),
        picturedUser(u"Sara"_s, u"Haugen"_s, calling, alesund, 11), picturedUser(u"Oskar"_s, u"Lund"_s, meetings, bergen, 12)};
    draft.visited = {u"locations"_s};
    return draft;
}

SetUpWizard* openSetUp(MainWindow& window, const SetUpDraft& draft, const QString& step)
{
    window.openWizard(draftFor(draft));
    auto* wizard = static_cast<SetUpWizard*>(window.wizards().all().constLast());
    wizard->showStep(step);
    return wizard;
}

void showSetUpLocations(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users.clear();
    openSetUp(window, draft, u"locations"_s);
}

/// As in the design: two cells to fix after Next, and a row begun.
void showSetUpUsers(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users[3].email = u"sindre.vik@nordvik"_s;
    draft.users[8].package.clear();
    draft.users[8].extension.clear();
    SetUpWizard* wizard = openSetUp(window, draft, u"users"_s);
    wizard->findChild<QPushButton*>(u"next"_s)->click();
}

/// The form has put the cursor where something is wrong; the person goes on typing.
bool isInNewRow(MainWindow& window)
{
    EditableGrid& grid = window.wizards().all().constLast()->findChild<UsersStep*>()->grid();
    const bool there = grid.currentIndex().row() == int(picturedSetUp().users.size());
    if (!there)
        grid.goToNewRow();
    return there;
}

void showSetUpEmpty(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users.clear();
    draft.locations.clear();
    openSetUp(window, draft, u"users"_s)->findChild<UsersStep*>()->focusFirst();
}

void showSetUpNumbers(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users[4].phoneNumber = u"9.72E+11"_s;
    draft.users[9].extension = draft.users[5].extension;
    SetUpWizard* wizard = openSetUp(window, draft, u"numbers"_s);
    wizard->findChild<QPushButton*>(u"next"_s)->click();
}

PreviewedStep pictureAnswer(const UserRow& user)
{
    PreviewedStep step;
    step.kind = StepKind::CreateSubscriber;
    step.subject = user.email;
    step.code = 100;
    step.trackingId = u"PD_3f0c1a52-7c44-4d57-9c2e-0b1f0a9d6e11"_s;
    return step;
}

void showSetUpReview(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users.resize(8);
    draft.visited = {u"locations"_s, u"users"_s, u"numbers"_s};
    OnboardingPreview preview;
    for (const UserRow& user : std::as_const(draft.users))
        preview.steps << pictureAnswer(user);
    Error refusal;
    refusal.kind = Error::Kind::Invalid;
    refusal.errorCode = preview.steps[3].code = 10022;
    refusal.detail = u"The email address is already associated with another Webex organization."_s;
    preview.steps[3].problem = refusal;
    openSetUp(window, draft, u"review"_s)->showPreview(preview);
}

OperationStep pictureStep(StepKind kind, const QString& subject, StepState state)
{
    OperationStep step;
    step.kind = kind;
    step.subject = subject;
    step.state = state;
    return step;
}

void showSetUpDone(MainWindow& window)
{
    SetUpDraft draft = picturedSetUp();
    draft.users.resize(5);
    Operation operation;
    operation.id = OperationId(u"picture"_s);
    operation.kind = OperationKind::SetUp;
    operation.title = draft.customerName;
    operation.state = StepState::Failed;
    operation.finishedAt = QDateTime::currentDateTimeUtc();
    operation.steps = {pictureStep(StepKind::CreateLocation, u"Ålesund"_s, StepState::Done),
        pictureStep(StepKind::EnableCalling, u"Ålesund"_s, StepState::Done)};
    for (const UserRow& user : std::as_const(draft.users))
        operation.steps << pictureStep(StepKind::CreateSubscriber, user.email, StepState::Done);
    OperationStep& refused = operation.steps[5];
    refused.state = StepState::Failed;
    refused.error = Error();
    refused.error->kind = Error::Kind::Invalid;
    refused.error->errorCode = 10022;
    refused.error->detail = u"The email address is already associated with another Webex organization."_s;
    openSetUp(window, draft, u"review"_s)->showOutcome(operation);
}

} // namespace

QList<Picture> setUpPictures()
{
    const QString page = u"customers"_s;
    return {{u"setup-locations"_s, page, true, showSetUpLocations, {}}, {u"setup-users"_s, page, true, showSetUpUsers, isInNewRow},
        {u"setup-users-empty"_s, page, true, showSetUpEmpty, {}}, {u"setup-numbers"_s, page, true, showSetUpNumbers, {}},
        {u"setup-review"_s, page, true, showSetUpReview, {}}, {u"setup-done"_s, page, true, showSetUpDone, {}}};
}

} // namespace pd
