// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up a customer under mouse and keyboard, over a session and a sandbox: what the table refuses, what reaches the server, what stays.
#include "operations/awaited.h"
#include "operations/draftservice.h"
#include "ui/errors/errortext.h"
#include "ui/setup/beginsetup.h"
#include "ui/setup/locationsstep.h"
#include "ui/setup/numbersstep.h"
#include "ui/setup/setupconfirmation.h"
#include "ui/setup/setupreviewstep.h"
#include "ui/setup/usersstep.h"
#include "ui/setupbench.h"
#include "ui/shell/openwizards.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::test::FormDriver;
using pd::test::SetUpBench;

class SetUpWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void rulesAreSaidAtTheirCell_data();
    void rulesAreSaidAtTheirCell();
    void summaryLeadsToTheCell();
    void emptyTableIsSaid();
    void whatTheCustomerHasIsTaken();
    void locationsAreAddedByHand();
    void locationRules_data();
    void locationRules();
    void renamedLocationTakesItsUsersAlong();
    void numbersAreNormalisedAndProposed();
    void nobodyNeedsANumber();
    void acceleratorsAreUnique();
    void keysAndPaintingAreQuick();
    void smallWindowShowsEverything();

private:
    std::unique_ptr<SetUpBench> m_bench;
};

void SetUpWizardTest::initTestCase()
{
    m_bench = std::make_unique<SetUpBench>();
    QVERIFY(m_bench->isReady());
}

void SetUpWizardTest::init() { m_bench->openWindow(); }

void SetUpWizardTest::cleanup()
{
    m_bench->closeWindow();
    QVERIFY(m_bench->forgetDrafts());
}

void SetUpWizardTest::cleanupTestCase() { m_bench.reset(); }

void SetUpWizardTest::rulesAreSaidAtTheirCell_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    const QString override = u"Sa"_s + QChar(0x202E) + u"m"_s;
    QTest::newRow("first name missing") << u"firstName"_s << QString() << u"required"_s;
    QTest::newRow("last name missing") << u"lastName"_s << QString() << u"required"_s;
    QTest::newRow("B17 direction override in a name") << u"firstName"_s << override << u"bidi-controls"_s;
    QTest::newRow("B19 long calling name") << u"lastName"_s << QString(31, u'x') << u"too-long"_s;
    QTest::newRow("B30 markup in a name") << u"lastName"_s << u"<b>Moe</b>"_s << u"name-characters"_s;
    QTest::newRow("email missing") << u"email"_s << QString() << u"required"_s;
    QTest::newRow("B16 no at") << u"email"_s << u"sam.harbour.example"_s << u"email"_s;
    QTest::newRow("B16 two at") << u"email"_s << u"sam@x@harbour.example"_s << u"email"_s;
    QTest::newRow("B16 no top level") << u"email"_s << u"sam@harbour"_s << u"email"_s;
    QTest::newRow("B16 trailing dot") << u"email"_s << u"sam@harbour.example."_s << u"email"_s;
    QTest::newRow("B16 too long") << u"email"_s << QString(QString(255, u'a') + u"@b.example"_s) << u"email-too-long"_s;
    QTest::newRow("B17 mark in an email") << u"email"_s << QString(QChar(0x200F) + u"sam@harbour.example"_s) << u"bidi-controls"_s;
    QTest::newRow("B21 letters") << u"phoneNumber"_s << u"+1 510 CALL"_s << u"phone-letters"_s;
    QTest::newRow("B21 spreadsheet") << u"phoneNumber"_s << u"9.72E+11"_s << u"phone-scientific"_s;
    QTest::newRow("B21 16 digits") << u"phoneNumber"_s << u"+1234567890123456"_s << u"phone-length"_s;
    QTest::newRow("extension of one digit") << u"extension"_s << u"7"_s << u"extension"_s;
    QTest::newRow("neither number nor extension") << u"extension"_s << QString() << u"phone-or-extension"_s;
}

void SetUpWizardTest::rulesAreSaidAtTheirCell()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    const QString step = pd::SetUpDraft::stepOf(u"users[1]."_s + key);
    const FormDriver form = m_bench->open(m_bench->draftWith(u"rules"_s, 3, 0), step);
    QCOMPARE(m_bench->problemAt(1, key), QString());
    m_bench->type(1, key, text);
    const pd::FieldError expected{{}, rule, rule == "too-long"_L1 ? u"30"_s : rule == "name-characters"_L1 ? u"<"_s : QString()};
    QCOMPARE(m_bench->problemAt(1, key), pd::errortext::fieldSentence(expected));
    form.next();
    QCOMPARE(form.step(), step);
    QVERIFY(!m_bench->summary().isEmpty());
    QCOMPARE(m_bench->grid().currentIndex(), m_bench->cell(1, key));
    QVERIFY(m_bench->cell(1, key).data(Qt::AccessibleDescriptionRole).toString() == m_bench->problemAt(1, key));
    QVERIFY(m_bench->cell(1, key).data(Qt::ToolTipRole).toString().startsWith("<span>"_L1));
}

void SetUpWizardTest::summaryLeadsToTheCell()
{
    pd::SetUpDraft draft = m_bench->draftWith(u"summary"_s, 4, 0);
    draft.users[3].email = u"sam@harbour"_s;
    draft.users[2].package.clear();
    draft.users[1].email = draft.users[0].email;
    const FormDriver form = m_bench->open(draft, u"users"_s);
    QVERIFY(m_bench->summary().isEmpty());
    form.next();
    QCOMPARE(form.step(), u"users"_s);
    QCOMPARE(m_bench->summary(), (QStringList{u"Row 2, E-mail"_s, u"Row 3, Package"_s, u"Row 4, E-mail"_s}));
    QCOMPARE(m_bench->grid().currentIndex(), m_bench->cell(1, u"email"_s));
    const auto links = m_bench->wizard().findChild<pd::ErrorSummary*>()->findChildren<QPushButton*>();
    QTest::mouseClick(links.constLast(), Qt::LeftButton);
    QCOMPARE(m_bench->grid().currentIndex(), m_bench->cell(3, u"email"_s));
    QVERIFY(m_bench->grid().hasFocus());
    m_bench->type(3, u"email"_s, u"four@harbour.example"_s);
    QCOMPARE(m_bench->summary().size(), 2);
}

void SetUpWizardTest::emptyTableIsSaid()
{
    const FormDriver form = m_bench->open(m_bench->emptyDraft(), u"users"_s);
    QCOMPARE(m_bench->model().rowCount(), 1);
    form.next();
    QCOMPARE(form.step(), u"users"_s);
    QCOMPARE(m_bench->summary(), QStringList{u"Users"_s});
}

void SetUpWizardTest::whatTheCustomerHasIsTaken()
{
    m_bench->open(m_bench->draftWith(u"known"_s, 1, 0), u"review"_s);
    QTRY_VERIFY(m_bench->wizard().isChecked());
    FormDriver(m_bench->wizard()).click(u"Create users"_s);
    QCOMPARE(m_bench->over().state, pd::StepState::Done);
    const pd::UserRow made = m_bench->wizard().value().users.constFirst();
    QVERIFY(pd::test::awaited(m_bench->session().session().sync().loadCustomer(pd::CustomerId(m_bench->customerId()))).has_value());
    pd::SetUpDraft draft = m_bench->draftWith(u"new"_s, 1, 0);
    draft.users[0].email = made.email.toUpper();
    m_bench->open(draft, u"users"_s);
    m_bench->type(0, u"firstName"_s, u"Other"_s);
    FormDriver(m_bench->wizard()).next();
    QCOMPARE(m_bench->summary(), QStringList{u"Row 1, E-mail"_s});
    m_bench->type(0, u"email"_s, u"fresh@harbour.example"_s);
    FormDriver(m_bench->wizard()).next();
    QCOMPARE(FormDriver(m_bench->wizard()).step(), u"numbers"_s);
    m_bench->type(0, u"extension"_s, made.extension);
    QVERIFY(m_bench->problemAt(0, u"extension"_s).contains(u"has this extension already"_s));
}

void SetUpWizardTest::locationsAreAddedByHand()
{
    const FormDriver form = m_bench->open(m_bench->emptyDraft(), u"locations"_s);
    form.click(u"Add location"_s);
    form.type(u"name"_s, u"Depot"_s);
    form.type(u"address.line1"_s, u"7 Dock Road"_s);
    form.type(u"address.city"_s, u"Oakland"_s);
    form.type(u"address.postalCode"_s, u"94607"_s);
    form.click(u"locationDone"_s);
    QVERIFY(!form.errorOf(u"address.state"_s).isEmpty()); // stays until it is complete
    form.type(u"address.state"_s, u"California"_s);
    form.click(u"locationDone"_s);
    QVERIFY(!form.field(u"name"_s));
    const pd::NewLocation made = m_bench->wizard().value().locations.constFirst();
    QCOMPARE(made.name, u"Depot"_s);
    QCOMPARE(made.address.state, u"CA"_s);
    QCOMPARE(made.address.country, u"US"_s);
    QCOMPARE(made.preferredLanguage, u"en_us"_s);
    form.click(u"Edit"_s);
    QTRY_VERIFY(form.field(u"name"_s));
    form.click(u"Remove"_s);
    QTRY_VERIFY(m_bench->wizard().value().locations.isEmpty());
    form.next();
    QCOMPARE(form.step(), u"users"_s); // none is fine
}

void SetUpWizardTest::locationRules_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    for (const QString& key : {u"name"_s, u"address.line1"_s, u"address.city"_s, u"address.postalCode"_s, u"address.country"_s,
             u"timeZone"_s, u"preferredLanguage"_s, u"announcementLanguage"_s})
        QTest::newRow(qPrintable(QString(key + u" missing"_s))) << key << QString();
    QTest::newRow("name that is there") << u"name"_s << u"head OFFICE"_s;
    QTest::newRow("long line") << u"address.line1"_s << QString(51, u'x');
    QTest::newRow("B24 no country") << u"address.country"_s << u"XQ"_s;
    QTest::newRow("no time zone") << u"timeZone"_s << u"Mars/Olympus"_s;
    QTest::newRow("B17 override") << u"address.city"_s << QString(u"Oak"_s + QChar(0x202E) + u"land"_s);
}

void SetUpWizardTest::locationRules()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    pd::SetUpDraft draft = m_bench->emptyDraft();
    pd::NewLocation location;
    location.name = u"Depot"_s;
    location.timeZone = u"America/Los_Angeles"_s;
    location.preferredLanguage = location.announcementLanguage = u"en_us"_s;
    location.address = pd::Address{u"7 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s};
    draft.locations << location;
    const FormDriver form = m_bench->open(draft, u"locations"_s);
    form.click(u"Edit"_s);
    QTRY_VERIFY(form.field(key));
    form.type(key, text);
    form.next();
    QCOMPARE(form.step(), u"locations"_s);
    QVERIFY(!form.errorOf(key).isEmpty());
    QVERIFY(m_bench->summary().constFirst().startsWith("Location 1, "_L1));
}

void SetUpWizardTest::renamedLocationTakesItsUsersAlong()
{
    pd::SetUpDraft draft = m_bench->draftWith(u"renamed"_s, 1, 0);
    draft.locations << pd::NewLocation{u"Depot"_s, u"America/Los_Angeles"_s, u"en_us"_s, u"en_us"_s,
        pd::Address{u"7 Dock Road"_s, {}, u"Oakland"_s, u"CA"_s, u"94607"_s, u"US"_s}};
    draft.users[0].location = u"Depot"_s;
    const FormDriver form = m_bench->open(draft, u"locations"_s);
    form.click(u"Edit"_s);
    QTRY_VERIFY(form.field(u"name"_s));
    form.type(u"name"_s, u"Pier"_s);
    form.click(u"locationDone"_s);
    QCOMPARE(m_bench->wizard().value().users.constFirst().location, u"Pier"_s);
}

void SetUpWizardTest::numbersAreNormalisedAndProposed()
{
    pd::SetUpDraft draft = m_bench->draftWith(u"numbers"_s, 4, 2);
    draft.users[0].extension = u"0042"_s;
    for (int i = 1; i < 4; ++i)
        draft.users[i].extension.clear();
    const FormDriver form = m_bench->open(draft, u"numbers"_s);
    QCOMPARE(m_bench->model().rowCount(), 4);
    m_bench->type(1, u"phoneNumber"_s, u"(510) 555-0123"_s);
    QCOMPARE(m_bench->cell(1, u"phoneNumber"_s).data().toString(), u"+15105550123"_s);
    m_bench->type(2, u"phoneNumber"_s, u"001 510 555 0123"_s);
    QCOMPARE(m_bench->problemAt(2, u"phoneNumber"_s), pd::errortext::fieldSentence({{}, u"duplicate"_s, u"+15105550123"_s}));
    m_bench->type(2, u"phoneNumber"_s, u"\u0665\u0661\u0660\u0665\u0665\u0665\u0660\u0661\u0668\u0668"_s);
    QCOMPARE(m_bench->cell(2, u"phoneNumber"_s).data().toString(), u"+15105550188"_s);
    form.click(u"Propose free extensions"_s);
    QCOMPARE(m_bench->cell(0, u"extension"_s).data().toString(), u"0042"_s);
    QVERIFY(m_bench->cell(1, u"extension"_s).data().toString().isEmpty()); // has a number
    QVERIFY(!m_bench->cell(3, u"extension"_s).data().toString().isEmpty());
    QCOMPARE(m_bench->problemAt(3, u"extension"_s), QString());
    QTest::keySequence(&m_bench->grid(), QKeySequence::Undo);
    QVERIFY(m_bench->cell(3, u"extension"_s).data().toString().isEmpty());
}

void SetUpWizardTest::nobodyNeedsANumber()
{
    const FormDriver form = m_bench->open(m_bench->draftWith(u"quiet"_s, 0, 2), u"numbers"_s);
    QVERIFY(!m_bench->wizard().findChild<pd::NumbersStep*>()->grid().isVisible());
    form.next();
    QCOMPARE(form.step(), u"review"_s);
}

void SetUpWizardTest::acceleratorsAreUnique()
{
    const FormDriver form = m_bench->open(m_bench->draftWith(u"keys"_s, 2, 1), u"locations"_s);
    form.click(u"Add location"_s);
    QCOMPARE(form.repeatedAccelerators(), QStringList());
    for (const QString& step : pd::SetUpDraft::steps().mid(1)) {
        m_bench->wizard().showStep(step);
        QCOMPARE(form.repeatedAccelerators(), QStringList());
    }
}

void SetUpWizardTest::keysAndPaintingAreQuick()
{
    m_bench->open(m_bench->draftWith(u"quick"_s, 25, 0), u"users"_s);
    pd::EditableGrid& grid = m_bench->grid();
    grid.goTo(m_bench->cell(3, u"email"_s));
    QTest::keyClick(&grid, Qt::Key_F2);
    auto* edit = grid.viewport()->findChild<QLineEdit*>();
    QVERIFY(edit);
    const auto slowest = [](auto action) {
        qint64 worst = 0;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            action();
            worst = std::max(worst, timer.elapsed());
        }
        return worst;
    };
    const qint64 key = slowest([edit] {
        QTest::keyClick(edit, Qt::Key_A);
        edit->repaint();
    });
    QTest::keyClick(edit, Qt::Key_Escape);
    const qint64 paint = slowest([&grid] { grid.viewport()->repaint(); });
    const qint64 change = slowest(
        [&] { m_bench->model().setData(m_bench->cell(5, u"firstName"_s), QString::number(QRandomGenerator::global()->generate())); });
    qInfo("key %lld ms, paint %lld ms, change of a cell %lld ms", key, paint, change);
    QVERIFY(key < 50);
    QVERIFY(paint < 50);
    QVERIFY(change < 50);
}

void SetUpWizardTest::smallWindowShowsEverything()
{
    m_bench->window().resize(1024, 700);
    pd::SetUpDraft draft = m_bench->draftWith(u"small"_s, 25, 0);
    draft.users[3].email = u"sam@harbour"_s;
    draft.users[4].extension.clear();
    const FormDriver form = m_bench->open(draft, u"locations"_s);
    for (const QString& step : {u"users"_s, u"numbers"_s}) {
        m_bench->wizard().showStep(step);
        form.next();
        const pd::EditableGrid& grid = m_bench->grid();
        QTRY_VERIFY(grid.height() >= grid.minimumSizeHint().height()); // layouts of wrapped words
        QTRY_VERIFY(
            grid.visualRect(grid.currentIndex()).isValid() && grid.viewport()->rect().contains(grid.visualRect(grid.currentIndex())));
        for (const QPushButton* button : m_bench->wizard().findChildren<QPushButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() + 1 >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
    QCOMPARE(m_bench->window().size(), QSize(1024, 700));
}

QTEST_MAIN(SetUpWizardTest)
#include "tst_setupwizard.moc"
