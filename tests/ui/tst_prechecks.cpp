// SPDX-License-Identifier: GPL-3.0-or-later
// Prechecks of customers and users on demand, over a session and a sandbox: lists pasted and from files, the report, and asking again.
#include "ui/checks/precheckspage.h"
#include "ui/packagebench.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::PackageBench;

namespace {

constexpr int checkPatience = 15'000;

} // namespace

class PrechecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListIsNeeded();
    void emailsOfUsers();
    void usersWithEverything();
    void usersBeforeTheirCustomer();
    void customersFromAFile();
    void isStopped();

private:
    void run(const QString& list);
    [[nodiscard]] PrechecksPage& page() { return *static_cast<PrechecksPage*>(m_bench->window().page(u"prechecks"_s)); }
    [[nodiscard]] QList<bool> passed();

    std::unique_ptr<PackageBench> m_bench;
    SeenCustomer m_customer;
};

void PrechecksTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>();
    QVERIFY(m_bench->isReady());
    m_customer = m_bench->provision(PackageBench::entry(u"Harbour Bakery"_s, {u"webex_calling"_s}, {u"webex_calling"_s}));
    QVERIFY(!m_customer.customer.id.isEmpty());
    QVERIFY(m_bench->window().setCurrentPage(u"prechecks"_s));
    page().setCustomer(m_customer.customer.id.toString(), m_customer.name);
}

void PrechecksTest::run(const QString& list)
{
    auto* edit = page().findChild<QPlainTextEdit*>(u"list"_s);
    if (!list.isEmpty())
        edit->setPlainText(list);
    PackageBench::click(page(), u"check"_s);
    QVERIFY(page().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), checkPatience);
}

QList<bool> PrechecksTest::passed()
{
    QList<bool> answers;
    for (const PrecheckRow& row : page().rows())
        answers << row.passed;
    return answers;
}

void PrechecksTest::aListIsNeeded()
{
    page().setVariant(PrecheckVariant::UserEmail);
    PackageBench::click(page(), u"check"_s);
    QVERIFY(!page().isRunning());
    QVERIFY(PackageBench::says(page(), u"Fill this in."_s));
}

void PrechecksTest::emailsOfUsers()
{
    page().setVariant(PrecheckVariant::UserEmail);
    run(u"ann@new.example\nbob+taken@new.example\nnot an address@\n"_s);
    QCOMPARE(page().rows().size(), 3);
    QCOMPARE(passed().mid(0, 2), QList<bool>({true, false}));
    QCOMPARE(page().rows()[1].code, 10022);
    QVERIFY(!page().rows()[1].trackingId.isEmpty());
    for (Chip* chip : page().findChildren<Chip*>()) {
        if (chip->text().startsWith("Passed"_L1))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(page().table()->model()->rowCount(), 1);
    QTest::mouseClick(page().findChildren<Chip*>().constFirst(), Qt::LeftButton);
    QCOMPARE(page().table()->model()->rowCount(), 3);
    PackageBench::click(page(), u"again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), checkPatience);
    QCOMPARE(passed().mid(0, 2), QList<bool>({true, false}));
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"report.csv"_s);
    page().exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("bob+taken@new.example"));
}

void PrechecksTest::usersWithEverything()
{
    page().setVariant(PrecheckVariant::UserFull);
    run(u"First Name,Last Name,User ID/Email (Required),Extension,Webex Calling\n"
        "Ann,New,ann@new.example,4001,TRUE\nBob,New,bob@new.example,1000,TRUE\n"_s);
    QCOMPARE(passed(), QList<bool>({true, false})); // somebody has the extension
}

void PrechecksTest::usersBeforeTheirCustomer()
{
    page().setVariant(PrecheckVariant::UserBefore);
    PackageBench::click(page(), u"check"_s);
    QVERIFY(!page().isRunning()); // by which template, and for whom
    const QString id = m_bench->probe().get(u"/partnerhub/templates"_s).items().first()[u"provisioningId"_s].toString();
    page().findChild<QLineEdit*>(u"template"_s)->setText(id);
    page().findChild<QLineEdit*>(u"email"_s)->setText(u"owner@new.example"_s);
    run(u"First Name,Last Name,User ID/Email (Required),Extension,Webex Calling\nAnn,New,ann@new.example,4001,TRUE\n"
        "Bob,New,bob+taken@new.example,4002,TRUE\n"_s);
    QCOMPARE(passed(), QList<bool>({true, false}));
}

void PrechecksTest::customersFromAFile()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"customers.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "External ID,Customer name,Administrator e-mail,Template,Packages,Address line 1,City,State,ZIP,Country,Restricted by partner\n"
        "new-1,Paper Moon,owner@papermoon.example,Any,webex_meetings,9 Dock Road,Oakland,CA,94607,US,FALSE\n"
        "new-2,Copper Kettle,owner+taken@kettle.example,Any,webex_meetings,11 Dock Road,Oakland,CA,94607,US,FALSE\n"
        "new-3,Nobody,x@y.example,Any,webex_meetings,12 Dock Road,Oakland,CA,94607,US,perhaps\n");
    file.close();
    page().setVariant(PrecheckVariant::CustomerAddress);
    page().setFile(path);
    PackageBench::click(page(), u"check"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), checkPatience);
    QCOMPARE(passed(), QList<bool>({true, false, false}));
    QCOMPARE(page().table()->model()->rowCount(), 3);
    QCOMPARE(page().rows()[0].subject, u"new-1"_s);
    QCOMPARE(page().rows()[1].code, 10022); // somebody has the e-mail
    QVERIFY(page().rows()[2].trackingId.isEmpty()); // refused by our own reading: the server was not asked
    page().setFile({});
}

void PrechecksTest::isStopped()
{
    QStringList many;
    for (int i = 0; i < 300; ++i)
        many << u"u%1@new.example"_s.arg(i);
    page().setVariant(PrecheckVariant::UserEmail);
    page().findChild<QPlainTextEdit*>(u"list"_s)->setPlainText(many.join(u'\n'));
    PackageBench::click(page(), u"check"_s);
    page().cancel();
    QVERIFY(!page().isRunning());
    QVERIFY(PackageBench::says(page(), u"The check was stopped"_s));
    QVERIFY(page().rows().isEmpty());
}

QTEST_MAIN(PrechecksTest)
#include "tst_prechecks.moc"
