// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupbench.h"

#include "operations/awaited.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "sync/syncservice.h"
#include "ui/setup/beginsetup.h"
#include "ui/setup/setupconfirmation.h"
#include "ui/setup/usergridstep.h"
#include "ui/shell/openwizards.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/errorsummary.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

const QString benchCustomer = u"set-up-1"_s;

OnboardingEntry benchEntry()
{
    OnboardingEntry entry;
    entry.templateRef = u"Standard north"_s;
    entry.customer.externalId = benchCustomer;
    entry.customer.name = u"Harbour Bakery"_s;
    entry.customer.primaryEmail = u"boss@harbour.example"_s;
    entry.customer.language = u"en_US"_s;
    entry.customer.packages = {u"webex_calling"_s, u"webex_meetings"_s, u"common_area_calling"_s};
    entry.customer.address = Address{u"12 Harbour Street"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s};
    entry.customer.calling = CallingLocation{u"Head office"_s, entry.customer.address, u"America/Los_Angeles"_s, u"en_us"_s, {}};
    return entry;
}

} // namespace

SetUpBench::SetUpBench()
    : m_session({u"--customers"_s, u"0"_s, u"--provision-ms"_s, u"50"_s})
    , m_ready(m_session.isOpen() && makeCustomer())
{
}

bool SetUpBench::makeCustomer()
{
    OperationService& operations = m_session.session().operations();
    OnboardingTemplate value;
    value.name = u"Standard north"_s;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    const auto over = [&operations](const Result<OperationId>& id) {
        return id && QTest::qWaitFor([&] { return awaited(operations.operation(*id))->finishedAt.isValid(); }, 30'000)
            && awaited(operations.operation(*id))->state == StepState::Done;
    };
    if (!over(awaited(operations.createTemplate(value))) || !over(awaited(operations.onboard(benchEntry()))))
        return false;
    m_customerId = m_session.server().customer(benchCustomer)[u"id"_s].toString();
    return awaited(m_session.session().sync().sync(SyncKind::Full)).has_value();
}

bool SetUpBench::forgetDrafts()
{
    DraftService& drafts = m_session.session().drafts();
    const auto all = awaited(drafts.all());
    return all && std::all_of(all->cbegin(), all->cend(), [&](const Draft& draft) { return awaited(drafts.remove(draft.id)).has_value(); });
}

void SetUpBench::openWindow()
{
    m_window = m_session.makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
}

SetUpDraft SetUpBench::emptyDraft() const
{
    SetUpDraft draft;
    draft.customerId = m_customerId;
    draft.externalId = benchCustomer;
    draft.customerName = u"Harbour Bakery"_s;
    draft.packages = benchEntry().customer.packages;
    draft.knownLocations = {{u"Head office"_s, u"US"_s}};
    draft.country = u"US"_s;
    draft.newCustomer = true;
    return draft;
}

SetUpDraft SetUpBench::draftWith(const QString& key, int calling, int meetings) const
{
    static int extension = 3000;
    SetUpDraft draft = emptyDraft();
    for (int i = 0; i < calling + meetings; ++i) {
        UserRow row{u"Sam"_s, u"Number%1"_s.arg(i), u"%1.%2@harbour.example"_s.arg(key).arg(i), u"webex_meetings"_s, {}, {}, {}};
        if (i < calling) {
            row.package = u"webex_calling"_s;
            row.location = u"Head office"_s;
            row.extension = QString::number(++extension);
        }
        draft.users << row;
    }
    return draft;
}

FormDriver SetUpBench::open(const SetUpDraft& draft, const QString& step)
{
    m_window->openWizard(draftFor(draft));
    wizard().showStep(step);
    if (!QTest::qWaitFor([this] { return wizard().knowsCustomer(); }))
        qWarning("the wizard does not know its customer");
    return FormDriver(wizard());
}

SetUpWizard& SetUpBench::wizard() const { return *static_cast<SetUpWizard*>(m_window->wizards().all().constLast()); }

EditableGrid& SetUpBench::grid() const
{
    const QList<UserGridStep*> steps = wizard().findChildren<UserGridStep*>();
    for (UserGridStep* step : steps) {
        if (step->isVisible())
            return step->grid();
    }
    return steps.constFirst()->grid();
}

UserRowsModel& SetUpBench::model() const { return *static_cast<UserRowsModel*>(grid().model()); }

QModelIndex SetUpBench::cell(int row, const QString& key) const { return model().index(row, model().columnOf(key)); }

QString SetUpBench::problemAt(int row, const QString& key) const { return cell(row, key).data(EditableGridModel::ProblemRole).toString(); }

void SetUpBench::type(int row, const QString& key, const QString& text)
{
    const QModelIndex index = cell(row, key);
    QVERIFY(index.isValid());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor of the cell before
    grid().scrollTo(index);
    grid().setCurrentIndex(index);
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_F2);
    auto* edit = grid().viewport()->findChild<QLineEdit*>();
    QVERIFY2(edit, qPrintable(key));
    edit->selectAll();
    edit->insert(text); // QTest types Latin letters only
    QTest::keyClick(edit, Qt::Key_Return);
}

void SetUpBench::paste(const QString& text, int row, const QString& key)
{
    QApplication::clipboard()->setText(text);
    grid().goTo(cell(row, key));
    QTest::keySequence(&grid(), QKeySequence::Paste);
}

QStringList SetUpBench::summary() const
{
    QStringList places;
    for (const SummaryLine& line : wizard().findChild<ErrorSummary*>()->lines())
        places << line.place;
    return places;
}

Operation SetUpBench::over()
{
    if (!QTest::qWaitFor([this] { return wizard().isFinished(); }, 10'000))
        return {};
    auto* confirmation = wizard().findChild<SetUpConfirmation*>();
    if (!QTest::qWaitFor([=] { return confirmation->operation().finishedAt.isValid(); }, 30'000))
        return {};
    return confirmation->operation();
}

QString SetUpBench::story()
{
    QStringList words;
    for (const OperationStep& step : over().steps)
        words << u"%1 %2 (%3 attempts)"_s.arg(step.subject).arg(int(step.state)).arg(step.attempts);
    return words.join(u", "_s) + u" | "_s + m_session.server().creations().join(u", "_s);
}

} // namespace pd::test
