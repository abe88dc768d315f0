// SPDX-License-Identifier: GPL-3.0-or-later
// The page over the users of all customers, as people use it: filter by chip, package and text, copy, open the customer, with mouse and keyboard.
#include "items/usersmodel.h"
#include "operations/awaited.h"
#include "sync/syncservice.h"
#include "ui/sessionfixture.h"
#include "ui/users/userinspector.h"
#include "ui/users/userspage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::UsersModel;
using pd::test::SessionFixture;

class UsersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void chipsFilterByStatus();
    void packagesAndTextFilter();
    void enterOpensTheUserAndTheCustomer();
    void copyTakesHeadersAlong();
    void theRowMenuLeadsOn();

private:
    [[nodiscard]] pd::UsersPage& page() const { return *static_cast<pd::UsersPage*>(m_window->page(u"users"_s)); }
    [[nodiscard]] UsersModel& model() const { return *page().model(); }
    [[nodiscard]] QAction* menuAction(const QString& text);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<pd::MainWindow> m_window;
};

void UsersPageTest::initTestCase()
{
    m_fixture = std::make_unique<SessionFixture>(
        QStringList{u"--customers"_s, u"30"_s, u"--subscribers-per-customer"_s, u"6"_s, u"--provision-ms"_s, u"50"_s});
    QVERIFY(m_fixture->isOpen());
    QVERIFY(pd::test::awaited(m_fixture->session().sync().sync(pd::SyncKind::Full)).has_value());
}

void UsersPageTest::init()
{
    m_window = m_fixture->makeWindow();
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setCurrentPage(u"users"_s);
    QTRY_VERIFY(model().isReady() && model().rowCount() > 0);
    QTRY_VERIFY(model().index(0, 0).data(UsersModel::LoadedRole).toBool());
}

void UsersPageTest::cleanup() { m_window.reset(); }

void UsersPageTest::chipsFilterByStatus()
{
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model().rowCount();
    const QMap<QString, int> counts = model().statusCounts();
    QCOMPARE(counts.value(QString()), all);
    const QList<pd::Chip*> chips = page().findChildren<pd::Chip*>();
    QVERIFY(chips.size() >= 2);
    for (pd::Chip* chip : chips) {
        if (!chip->isVisible() || chip == chips.constFirst())
            continue;
        QTest::mouseClick(chip, Qt::LeftButton);
        const QString status = model().filter().status;
        QVERIFY(!status.isEmpty());
        QTRY_COMPARE(model().rowCount(), counts.value(status));
        break;
    }
    QTest::mouseClick(page().findChildren<pd::Chip*>().constFirst(), Qt::LeftButton);
    QTRY_COMPARE(model().rowCount(), all);
}

void UsersPageTest::packagesAndTextFilter()
{
    const int all = model().rowCount();
    QTRY_VERIFY(model().index(0, 0).data(UsersModel::LoadedRole).toBool());
    const QString package = model().index(0, 0).data(UsersModel::PackageRole).toString();
    const QString shown = model().index(0, UsersModel::PackageColumn).data().toString();
    auto* button = page().findChild<QPushButton*>(u"package"_s);
    QAction* wanted = nullptr;
    for (QAction* action : button->menu()->actions()) {
        action->trigger();
        if (model().filter().package == package) {
            wanted = action;
            break;
        }
    }
    QVERIFY2(wanted, qPrintable(shown));
    QCOMPARE(button->text(), wanted->text());
    QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < all);
    QTRY_VERIFY(model().index(0, 0).data(UsersModel::LoadedRole).toBool());
    QCOMPARE(model().index(0, 0).data(UsersModel::PackageRole).toString(), package);
    button->menu()->actions().constFirst()->trigger();
    QTRY_COMPARE(model().rowCount(), all);

    QTRY_VERIFY(model().index(0, 0).data(UsersModel::LoadedRole).toBool());
    const QString email = model().index(0, UsersModel::EmailColumn).data().toString();
    page().table()->setFocus();
    QTest::keyClick(page().table(), Qt::Key(email.at(0).toUpper().unicode()), Qt::NoModifier);
    auto* filter = page().findChild<pd::IconLineEdit*>();
    filter->setText(email);
    QTRY_COMPARE(model().rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), all);
}

void UsersPageTest::enterOpensTheUserAndTheCustomer()
{
    page().table()->setFocus();
    page().table()->setCurrentIndex(model().index(0, 0));
    QTest::keyClick(page().table(), Qt::Key_Return);
    QTRY_VERIFY(page().inspector()->isShown());
    QCOMPARE(page().inspector()->details().subscriber.email, model().index(0, 0).data().toString());
    QTest::mouseClick(page().inspector()->findChild<QPushButton*>(u"openCustomer"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"customers"_s);
}

void UsersPageTest::copyTakesHeadersAlong()
{
    page().table()->setFocus();
    page().table()->selectRow(0);
    QTest::keyClick(page().table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().contains("E-mail"_L1));
    QVERIFY(lines.constLast().contains(model().index(0, UsersModel::EmailColumn).data().toString()));
}

QAction* UsersPageTest::menuAction(const QString& text)
{
    auto* menu = page().findChild<QMenu*>(u"rowMenu"_s);
    if (!menu)
        return nullptr;
    for (QAction* action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void UsersPageTest::theRowMenuLeadsOn()
{
    const QModelIndex row = model().index(0, 0);
    Q_EMIT page().table()->rowMenuRequested(row, page().mapToGlobal(QPoint(200, 200)));
    QAction* copy = menuAction(u"Copy e-mail"_s);
    QVERIFY(copy);
    copy->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), row.data().toString());
    QAction* import = menuAction(u"Import users of this customer…"_s);
    QVERIFY(import);
    import->trigger();
    QCOMPARE(m_window->currentPage(), u"import-users"_s);
}

QTEST_MAIN(UsersPageTest)
#include "tst_userspage.moc"
