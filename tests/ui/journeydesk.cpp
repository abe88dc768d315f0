// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeydesk.h"

#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "operations/draftservice.h"
#include "operations/operationservice.h"
#include "ui/activity/activitypage.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/onboarding/onboardedconfirmation.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewrowwidget.h"
#include "ui/setup/setupconfirmation.h"
#include "ui/shell/openwizards.h"
#include "ui/widgets/splitbutton.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int provisioningMs = 40'000;

QPushButton* buttonWith(const QWidget& where, const QString& words)
{
    const QList<QPushButton*> buttons = where.findChildren<QPushButton*>();
    const auto found =
        std::find_if(buttons.cbegin(), buttons.cend(), [&](const QPushButton* b) { return b->isVisible() && b->text() == words; });
    return found == buttons.cend() ? nullptr : *found;
}

std::unique_ptr<MainWindow> shownWindow(Session& session, Theme& theme)
{
    auto window = windowOf(session, theme);
    window->resize(1400, 900);
    window->show();
    return window;
}

/// Everything that is to be in a stored draft.
QStringList textsOf(const FormPage& page, bool half)
{
    QStringList texts;
    for (const Touch& touch : page.touches) {
        const QString text = half && !touch.half.isEmpty() ? touch.half : touch.value;
        if ((touch.kind == Touch::Kind::Text || touch.kind == Touch::Kind::Cell) && !text.isEmpty())
            texts << text;
    }
    return texts;
}

} // namespace

JourneyDesk::JourneyDesk(const QUrl& apiBase, const QString& dataDirectory, const QString& language)
    : m_languages(language)
    , m_session(openedSession(apiBase, dataDirectory))
    , m_window((QApplication::setLayoutDirection(m_languages.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight), m_theme.apply(*qApp),
          shownWindow(*m_session, m_theme)))
    , m_hands(*m_window)
{
    m_hands.expect(m_session->isOpen(), u"the session is not open"_s);
    m_hands.wait([this] { return m_window->isActiveWindow(); }, u"the window"_s);
    m_session->operations().resumeAll();
}

JourneyDesk::~JourneyDesk() = default;

void JourneyDesk::begin(const QString& kind, const QString& externalId)
{
    if (kind == "setup"_L1)
        return openCustomer(externalId);
    const auto before = m_window->wizards().all().size();
    const QString page = kind == "template"_L1 ? u"templates"_s : u"customers"_s;
    m_hands.goToPage(page);
    const QWidget* place = m_window->page(page);
    QWidget* create = kind == "template"_L1 ? place->findChild<QPushButton*>(u"create"_s)
                                            : static_cast<QWidget*>(place->findChild<SplitButton*>(u"createCustomer"_s)->action());
    m_hands.click(create, u"create"_s);
    m_hands.wait([&] { return m_window->wizards().all().size() > before; }, u"the wizard"_s);
}

void JourneyDesk::openCustomer(const QString& externalId)
{
    m_hands.goToPage(u"customers"_s);
    m_hands.key(Qt::Key_F5);
    const auto* page = static_cast<CustomersPage*>(m_window->page(u"customers"_s));
    const CustomersModel* model = page->model();
    QModelIndex row;
    const auto there = [&] {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, CustomersModel::ExternalIdColumn).data().toString() == externalId)
                row = model->index(i, 0);
        }
        return row.isValid();
    };
    if (!m_hands.wait(there, u"the customer in the list"_s))
        return;
    TableView* table = page->table();
    table->scrollTo(row);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    QTest::keyClick(table, Qt::Key_Return);
    QPushButton* setUp = nullptr;
    const auto ready = [&] {
        setUp = page->inspector()->findChild<QPushButton*>(u"setUp"_s);
        return setUp && setUp->isVisible() && setUp->isEnabled();
    };
    if (!m_hands.wait(ready, u"the customer's details"_s))
        return;
    m_hands.click(setUp, u"set up"_s);
    m_hands.wait([this] { return m_hands.wizard() != nullptr; }, u"the wizard"_s);
}

void JourneyDesk::continueDraft()
{
    m_hands.goToPage(u"overview"_s);
    const auto* overview = static_cast<OverviewPage*>(m_window->page(u"overview"_s));
    if (!m_hands.wait([&] { return overview->draftRows().rowCount() == 1; }, u"the draft on Overview"_s))
        return;
    const QString words = QCoreApplication::translate("pd::OverviewDrafts", "Continue");
    QPushButton* button = nullptr;
    const auto shown = [&] { return (button = buttonWith(*overview, words)) != nullptr; };
    if (m_hands.wait(shown, u"Continue"_s))
        m_hands.click(button, words);
    m_hands.wait([this] { return m_hands.wizard() && m_hands.wizard()->isVisible(); }, u"the wizard of the draft"_s);
}

void JourneyDesk::go(const FormPlan& plan)
{
    for (int i = 0; i < plan.pages.size() && m_hands.isFine(); ++i) {
        if (i > 0)
            m_hands.next(plan.pages.at(i).key);
        m_hands.fill(plan.pages.at(i), false);
    }
    m_hands.press(u"next"_s);
}

void JourneyDesk::waitForEnd(const QString& kind)
{
    m_hands.wait([this] { return m_hands.wizard() && m_hands.wizard()->isFinished(); }, u"the confirmation of "_s + kind);
    if (!m_hands.isFine())
        return;
    const Wizard& wizard = *m_hands.wizard();
    const auto done = [&] {
        if (kind == "template"_L1)
            return FormDriver(const_cast<Wizard&>(wizard)).button(u"createCustomer"_s) != nullptr;
        if (const auto* customer = wizard.findChild<OnboardedConfirmation*>())
            return customer->operation().finishedAt.isValid() && customer->operation().state == StepState::Done;
        const auto* setUp = wizard.findChild<SetUpConfirmation*>();
        return setUp && setUp->operation().finishedAt.isValid() && setUp->operation().state == StepState::Done;
    };
    m_hands.wait(done, u"the end of "_s + kind, provisioningMs);
}

void JourneyDesk::goOnToSetUp()
{
    m_hands.press(u"setUp"_s);
    m_hands.wait([this] { return m_hands.wizard() && !m_hands.wizard()->isFinished(); }, u"the set-up"_s);
}

QList<Draft> JourneyDesk::drafts()
{
    const auto asked = m_session->drafts().all();
    m_hands.wait([&] { return asked.isFinished(); }, u"the drafts"_s);
    return m_hands.isFine() ? asked.result().value_or(QList<Draft>()) : QList<Draft>();
}

bool JourneyDesk::saysSaved() const
{
    const QString words = QCoreApplication::translate("pd::WizardFrame", "Draft saved %1").section(u'%', 0, 0).trimmed();
    const QList<QLabel*> labels = m_hands.wizard()->findChildren<QLabel*>();
    return std::any_of(
        labels.cbegin(), labels.cend(), [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(words); });
}

qint64 JourneyDesk::waitUntilSaved(const FormPlan& plan, int page, bool half)
{
    QElapsedTimer timer;
    timer.start();
    const QStringList texts = textsOf(plan.pages.at(page), half);
    QString missing;
    const auto saved = [&] {
        const QList<Draft> stored = drafts();
        if (stored.size() != 1 || !saysSaved())
            return false;
        const QString body = QString::fromUtf8(stored.constFirst().body);
        const auto found = std::find_if(texts.cbegin(), texts.cend(), [&](const QString& text) { return !body.contains(text); });
        missing = found == texts.cend() ? QString() : *found;
        return missing.isEmpty() && QJsonDocument::fromJson(stored.constFirst().body).object()[u"step"_s].toInt() == page;
    };
    if (!QTest::qWaitFor(saved, 10'000))
        m_hands.expect(false, u"the draft is not saved: "_s + missing);
    return timer.elapsed();
}

int JourneyDesk::waitForLedger()
{
    m_hands.wait([this] { return drafts().isEmpty(); }, u"the draft goes when the ledger has the request"_s);
    const auto asked = m_session->operations().unfinished();
    m_hands.wait([&] { return asked.isFinished(); }, u"the operations"_s);
    if (!m_hands.isFine() || !asked.result())
        return 0;
    int left = 0;
    for (const OperationId& id : *asked.result()) {
        const auto operation = m_session->operations().operation(id);
        m_hands.wait([&] { return operation.isFinished(); }, u"an operation"_s);
        if (m_hands.isFine() && operation.result())
            left += int(operation.result()->steps.size() - operation.result()->stepsDone());
    }
    return left;
}

bool JourneyDesk::allDone()
{
    const OperationsModel* model = static_cast<ActivityPage*>(m_window->page(u"activity"_s))->model();
    const auto done = [model] {
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (StepState(index.data(OperationsModel::StateRole).toInt()) != StepState::Done)
                return false;
        }
        return model->rowCount() > 0;
    };
    return QTest::qWaitFor(done, provisioningMs);
}

void JourneyDesk::waitUntilQuiet()
{
    const auto quiet = [this] {
        const auto asked = m_session->operations().unfinished();
        return QTest::qWaitFor([&] { return asked.isFinished(); }) && asked.result() && asked.result()->isEmpty();
    };
    m_hands.wait(quiet, u"the end of the operations"_s, provisioningMs);
}

} // namespace pd::test
