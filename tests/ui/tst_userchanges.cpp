// SPDX-License-Identifier: GPL-3.0-or-later
// Changing users from the page of users, over a session and a sandbox, with mouse and keyboard: package, name and number, number to somebody else,
// removal, consent, more users, export.
#include "items/usersmodel.h"
#include "operations/awaited.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/shell/openwizards.h"
#include "ui/userbench.h"
#include "ui/users/movenumberstep.h"
#include "ui/users/resendconsentstep.h"
#include "ui/users/userinspector.h"
#include "ui/users/userpackagestep.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pd::ChangePanel;
using pd::test::UserBench;

class UserChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void theInspectorTellsEverything();
    void callingComesWithAFreeExtension();
    void theAdministratorIsNotLowered();
    void nameAndNumberAreEdited();
    void aNumberMoves();
    void whatSomebodyElseChangedIsNotOverwritten();
    void consentIsAskedForAgain();
    void severalAreRemovedByTheirNumber();
    void moreUsersAreAddedByHand();
    void whatIsShownIsExported();

private:
    [[nodiscard]] static QString errorAt(ChangePanel* panel, const QString& key);
    static void type(ChangePanel* panel, const QString& key, const QString& text);

    std::unique_ptr<UserBench> m_bench;
};

void UserChangesTest::initTestCase()
{
    m_bench = std::make_unique<UserBench>();
    QVERIFY(m_bench->isReady());
    const QString calling = u"webex_calling"_s;
    QVERIFY(m_bench->add({UserBench::user(u"dana"_s, calling, u"2001"_s)}));
    QVERIFY(m_bench->add({UserBench::user(u"noa"_s, calling, u"2002"_s, u"+15105550102"_s), UserBench::user(u"omer"_s, calling, u"2003"_s),
        UserBench::user(u"rina"_s, u"webex_meetings"_s), UserBench::user(u"tal"_s, u"webex_meetings"_s),
        UserBench::user(u"uri"_s, u"webex_meetings"_s), UserBench::user(u"vera+consent"_s, u"webex_meetings"_s),
        UserBench::user(u"walt+consent"_s, u"webex_meetings"_s)}));
    m_bench->show();
}

void UserChangesTest::cleanup()
{
    while (ChangePanel* panel = m_bench->page().changes()->current()) {
        Q_EMIT panel->closed();
        QCoreApplication::sendPostedEvents(panel, QEvent::DeferredDelete);
    }
}

QString UserChangesTest::errorAt(ChangePanel* panel, const QString& key)
{
    for (const pd::FormField* field : panel->findChildren<pd::FormField*>()) {
        if (field->key() == key)
            return field->error();
    }
    return u"no such field"_s;
}

void UserChangesTest::type(ChangePanel* panel, const QString& key, const QString& text)
{
    auto* edit = panel->findChild<QLineEdit*>(key);
    QVERIFY2(edit && edit->isVisible(), qPrintable(key));
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
}

void UserChangesTest::theInspectorTellsEverything()
{
    QVERIFY(m_bench->inspect(u"noa@harbour.example"_s));
    QStringList values;
    for (const pd::DetailRow* row : m_bench->page().inspector()->findChildren<pd::DetailRow*>()) {
        if (row->isVisible())
            values << row->value();
    }
    const QString id = m_bench->subscriber(u"noa@harbour.example"_s)[u"id"_s].toString();
    for (const QString& wanted :
        {u"noa Stone"_s, u"Webex Calling"_s, u"Head office"_s, u"+15105550102"_s, u"2002"_s, u"Harbour Bakery"_s, id})
        QVERIFY2(values.contains(wanted), qPrintable(QString(wanted + u" | "_s + values.join(u", "_s))));
    // The link leads to the customer's other users.
    QTest::mouseClick(m_bench->page().inspector()->findChild<QPushButton*>(u"onlyCustomer"_s), Qt::LeftButton);
    QCOMPARE(m_bench->page().model()->filter().customer.toString(), m_bench->desk().customerId());
    QTest::mouseClick(m_bench->page().findChild<QPushButton*>(u"allCustomers"_s), Qt::LeftButton);
    QVERIFY(m_bench->page().model()->filter().customer.isEmpty());
}

void UserChangesTest::callingComesWithAFreeExtension()
{
    QVERIFY(m_bench->inspect(u"rina@harbour.example"_s));
    ChangePanel* panel = m_bench->openForm(u"user-package"_s);
    QVERIFY(panel);
    static_cast<pd::UserPackageStep*>(panel->step())->choosePackage(u"webex_calling"_s);
    auto* extension = panel->findChild<QLineEdit*>(u"extension"_s);
    QTRY_VERIFY(extension->isVisible() && !extension->text().isEmpty());
    const QString proposed = extension->text();
    // One that somebody has is refused here; the button finds another one.
    type(panel, u"extension"_s, u"2002"_s);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    QVERIFY(!errorAt(panel, u"extension"_s).isEmpty());
    QVERIFY(!panel->isAsked());
    QTest::mouseClick(panel->findChild<QPushButton*>(u"findExtension"_s), Qt::LeftButton);
    QTRY_COMPARE(extension->text(), u"2004"_s);
    QVERIFY2(proposed == u"2004"_s, qPrintable(proposed));
    QVERIFY(m_bench->finish(panel));
    const QJsonObject now = m_bench->subscriber(u"rina@harbour.example"_s);
    QCOMPARE(now[u"packages"_s].toArray().first().toString(), u"webex_calling"_s);
    QCOMPARE(m_bench->person(u"rina@harbour.example"_s)[u"extension"_s].toString(), u"2004"_s);
}

void UserChangesTest::theAdministratorIsNotLowered()
{
    QVERIFY(m_bench->inspect(u"dana@harbour.example"_s));
    ChangePanel* panel = m_bench->openForm(u"user-package"_s);
    QVERIFY(panel);
    static_cast<pd::UserPackageStep*>(panel->step())->choosePackage(u"webex_meetings"_s);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    QVERIFY2(errorAt(panel, u"packages"_s).contains("administrator"_L1), qPrintable(errorAt(panel, u"packages"_s)));
    QVERIFY(!panel->isAsked());
    QCOMPARE(m_bench->subscriber(u"dana@harbour.example"_s)[u"packages"_s].toArray().first().toString(), u"webex_calling"_s);
}

void UserChangesTest::nameAndNumberAreEdited()
{
    QVERIFY(m_bench->inspect(u"omer@harbour.example"_s));
    ChangePanel* panel = m_bench->openForm(u"user-edit"_s);
    QVERIFY(panel);
    QCOMPARE(panel->findChild<QLineEdit*>(u"extension"_s)->text(), u"2003"_s);
    type(panel, u"lastName"_s, u"Waters"_s);
    type(panel, u"phoneNumber"_s, u"510"_s);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    QVERIFY(!errorAt(panel, u"phoneNumber"_s).isEmpty());
    type(panel, u"phoneNumber"_s, u"+15105550133"_s);
    type(panel, u"extension"_s, u"2033"_s);
    QVERIFY(m_bench->finish(panel));
    const QJsonObject person = m_bench->person(u"omer@harbour.example"_s);
    QCOMPARE(person[u"lastName"_s].toString(), u"Waters"_s);
    QCOMPARE(person[u"extension"_s].toString(), u"2033"_s);
}

void UserChangesTest::aNumberMoves()
{
    QVERIFY(m_bench->inspect(u"noa@harbour.example"_s));
    ChangePanel* panel = m_bench->openForm(u"user-move-number"_s);
    QVERIFY(panel);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    QVERIFY(!panel->isAsked());
    static_cast<pd::MoveNumberStep*>(panel->step())->chooseReceiver(u"dana@harbour.example"_s);
    QVERIFY(m_bench->finish(panel));
    const auto numberOf = [this](const QString& email) {
        const QString text = QString::fromUtf8(QJsonDocument(m_bench->person(email)).toJson(QJsonDocument::Compact));
        return text.contains("5105550102"_L1);
    };
    QVERIFY(numberOf(u"dana@harbour.example"_s));
    QVERIFY(!numberOf(u"noa@harbour.example"_s));
    QCOMPARE(m_bench->person(u"noa@harbour.example"_s)[u"extension"_s].toString(), u"2002"_s);
}

void UserChangesTest::whatSomebodyElseChangedIsNotOverwritten()
{
    QVERIFY(m_bench->inspect(u"noa@harbour.example"_s));
    ChangePanel* panel = m_bench->openForm(u"user-edit"_s);
    QVERIFY(panel);
    type(panel, u"extension"_s, u"2050"_s);
    const QString id = m_bench->subscriber(u"noa@harbour.example"_s)[u"personId"_s].toString();
    QJsonObject person = m_bench->person(u"noa@harbour.example"_s);
    person.insert(u"extension"_s, u"2077"_s);
    pd::test::HttpProbe probe(m_bench->desk().session().sandbox().base());
    QCOMPARE(probe.put(QString(u"/people/"_s + id + u"?callingData=true"_s), person).status, 200);
    QVERIFY(!m_bench->finish(panel));
    QCOMPARE(m_bench->person(u"noa@harbour.example"_s)[u"extension"_s].toString(), u"2077"_s);
}

void UserChangesTest::consentIsAskedForAgain()
{
    QTest::mouseClick(m_bench->page().findChild<QPushButton*>(u"consent"_s), Qt::LeftButton);
    ChangePanel* panel = m_bench->form();
    QVERIFY(panel);
    auto* list = panel->findChild<QListWidget*>(u"waiting"_s);
    QTRY_COMPARE(list->count(), 2);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"selectNone"_s), Qt::LeftButton);
    QTest::mouseClick(panel->findChild<QPushButton*>(u"finish"_s), Qt::LeftButton);
    QVERIFY(!panel->isAsked());
    QVERIFY(!errorAt(panel, u"users"_s).isEmpty());
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QVERIFY(m_bench->finish(panel));
}

void UserChangesTest::severalAreRemovedByTheirNumber()
{
    pd::TableView* table = m_bench->page().table();
    table->clearSelection();
    for (const QString& email : {u"tal@harbour.example"_s, u"uri@harbour.example"_s}) {
        table->selectionModel()->select(
            m_bench->page().model()->index(m_bench->rowOf(email), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Q_EMIT table->rowMenuRequested(m_bench->page().model()->index(m_bench->rowOf(u"tal@harbour.example"_s), 0), QPoint(300, 300));
    auto* menu = m_bench->page().findChild<QMenu*>(u"rowMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction*>(u"remove"_s)->trigger();
    menu->close();
    ChangePanel* panel = m_bench->form();
    QVERIFY(panel);
    type(panel, u"count"_s, u"3"_s);
    QTest::keyClick(panel->findChild<QLineEdit*>(u"count"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!errorAt(panel, u"count"_s).isEmpty());
    QVERIFY(!panel->isAsked());
    type(panel, u"count"_s, u"2"_s);
    QVERIFY(m_bench->finish(panel));
    QVERIFY(m_bench->subscriber(u"tal@harbour.example"_s).isEmpty());
    QVERIFY(m_bench->subscriber(u"uri@harbour.example"_s).isEmpty());
    QVERIFY(!m_bench->subscriber(u"noa@harbour.example"_s).isEmpty());
}

void UserChangesTest::moreUsersAreAddedByHand()
{
    QVERIFY(m_bench->inspect(u"noa@harbour.example"_s));
    QTest::mouseClick(m_bench->page().inspector()->findChild<QPushButton*>(u"addUsers"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_bench->desk().window().wizards().all().isEmpty());
    auto* wizard = qobject_cast<pd::SetUpWizard*>(m_bench->desk().window().wizards().all().constLast());
    QVERIFY(wizard);
    m_bench->desk().window().setCurrentPage(u"users"_s);
}

void UserChangesTest::whatIsShownIsExported()
{
    m_bench->page().table()->clearSelection();
    // Those that were removed before are gone from the page.
    QTRY_VERIFY(m_bench->rowOf(u"tal@harbour.example"_s) < 0);
    const int rows = m_bench->page().model()->rowCount();
    for (const QString& name : {u"users.csv"_s, u"users.xlsx"_s}) {
        const QString path = m_bench->desk().session().file(name);
        m_bench->page().exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(m_bench->page().findChild<pd::MessageBar*>()->text().contains(QString::number(rows)));
    }
    QFile file(m_bench->desk().session().file(u"users.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines.at(0).contains("E-mail"_L1));
    QVERIFY(lines.filter(u"noa@harbour.example"_s).constFirst().contains("Webex Calling"_L1));
}

QTEST_MAIN(UserChangesTest)
#include "tst_userchanges.moc"
