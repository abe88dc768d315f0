// SPDX-License-Identifier: GPL-3.0-or-later
// Indirect providers as people use the list: more than a hundred, filter, suspended ones, the set-up request.
#include "items/providersview.h"
#include "ui/providers/providerrequest.h"
#include "ui/providers/providerspage.h"
#include "ui/sessionfixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::ProvidersModel;
using pd::test::SessionFixture;

class ProvidersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void moreThanAHundredAreListed();
    void theyAreFoundByNameAndState();
    void aSuspendedOneSaysWhatIsLeft();
    void theRequestIsCheckedAndCopied();
    void theRequestIsSaved();
    void errorsCanBeRetried();

private:
    [[nodiscard]] pd::ProvidersPage& page() const { return *static_cast<pd::ProvidersPage*>(m_window->page(u"providers"_s)); }
    void type(const QString& name, const QString& text) const
    {
        auto* edit = page().request()->findChild<QLineEdit*>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void fillRequest() const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void ProvidersPageTest::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(QStringList{u"--customers"_s, u"0"_s, u"--sub-partners"_s, u"130"_s});
    QVERIFY(m_fixture->isOpen());
}

void ProvidersPageTest::init()
{
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"providers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page().isReady(), 20'000);
}

void ProvidersPageTest::cleanup() { m_window.reset(); }

void ProvidersPageTest::moreThanAHundredAreListed()
{
    const QAbstractItemModelTester tester(page().rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(page().rows()->rowCount(), 130);
    page().refresh();
    QCOMPARE(page().rows()->rowCount(), 130);
}

void ProvidersPageTest::theyAreFoundByNameAndState()
{
    auto* filter = page().findChild<pd::IconLineEdit*>();
    filter->setFocus();
    QTest::keyClicks(filter, u"harbour"_s);
    QCOMPARE(page().rows()->rowCount(), 1);
    QCOMPARE(page().rows()->at(0).name, u"Harbour Telecom"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(page().rows()->rowCount(), 130);
    for (pd::Chip* chip : page().findChildren<pd::Chip*>()) {
        if (chip->text().startsWith("Suspended"_L1))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(page().rows()->rowCount(), 1);
    QVERIFY(ProvidersModel::isSuspended(page().rows()->at(0)));
}

void ProvidersPageTest::aSuspendedOneSaysWhatIsLeft()
{
    const auto found =
        page().rows()->match(page().rows()->index(0, ProvidersModel::StateColumn), ProvidersModel::StateRole, u"suspended"_s);
    QCOMPARE(found.size(), 1);
    page().table()->setFocus();
    page().table()->setCurrentIndex(found.constFirst());
    QTest::keyClick(page().table(), Qt::Key_Return);
    bool said = false;
    for (const auto* bar : page().findChildren<pd::MessageBar*>())
        said = said || (bar->isVisible() && bar->text().contains("suspended"_L1) && bar->text().contains("deleted"_L1));
    QVERIFY(said);
}

void ProvidersPageTest::fillRequest() const
{
    QTest::mouseClick(page().findChild<QPushButton*>(u"request"_s), Qt::LeftButton);
    QVERIFY(page().request()->isVisible());
    type(u"ownOrgId"_s, u"4c2fe0a1-6a0d-4f6e-9c47-2f63d1a90b10"_s);
    type(u"ownName"_s, u"Northline Telecom"_s);
    type(u"providerName"_s, u"Fjord Voice"_s);
    type(u"email"_s, u"admin@fjord.example"_s);
    type(u"adminName"_s, u"Ida Berg"_s);
    type(u"subscription"_s, u"Sub1234567"_s);
}

void ProvidersPageTest::theRequestIsCheckedAndCopied()
{
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(page().findChild<QPushButton*>(u"request"_s), Qt::LeftButton);
    auto* copy = page().findChild<QPushButton*>(u"copyRequest"_s);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // values are missing
    fillRequest();
    QTest::mouseClick(copy, Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains("Fjord Voice"_L1) && text.contains("admin@fjord.example"_L1), qPrintable(text));
    QVERIFY(text.contains(QDate::currentDate().toString(Qt::ISODate)));
}

void ProvidersPageTest::theRequestIsSaved()
{
    fillRequest();
    QVERIFY(page().request()->check());
    const QString path = m_fixture->file(u"request.txt"_s);
    page().request()->save(path);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), page().request()->text());
}

void ProvidersPageTest::errorsCanBeRetried()
{
    page().showAnswer(pd::failed(pd::Error::Kind::Offline));
    const auto* bar = page().findChild<pd::MessageBar*>();
    QVERIFY(bar->isVisible());
    Q_EMIT page().findChild<pd::MessageBar*>()->retryRequested();
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(page().rows()->rowCount(), 130);
}

QTEST_MAIN(ProvidersPageTest)
#include "tst_providerspage.moc"
