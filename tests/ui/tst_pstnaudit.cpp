// SPDX-License-Identifier: GPL-3.0-or-later
// The PSTN audit over all customers, and setting a provider for many locations after a dry run, over a session and a sandbox.
#include "operations/awaited.h"
#include "sync/syncservice.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/numbers/bulkpstnstep.h"
#include "ui/numbers/pstnauditpage.h"
#include "ui/packagebench.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using pd::test::awaited;
using pd::test::PackageBench;

namespace {

constexpr int auditPatience = 15'000;

} // namespace

class PstnAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsLocationsWithoutPstn();
    void isStopped();
    void isSetAfterADryRun();
    void isExported();

private:
    void audit();
    [[nodiscard]] PstnAuditPage& page() { return *static_cast<PstnAuditPage*>(m_bench->window().page(u"pstn-audit"_s)); }
    [[nodiscard]] int shown() { return page().table()->model()->rowCount(); }

    std::unique_ptr<PackageBench> m_bench;
    QList<SeenCustomer> m_customers;
};

void PstnAuditTest::initTestCase()
{
    m_bench = std::make_unique<PackageBench>();
    QVERIFY(m_bench->isReady());
    for (const QString& name : {u"Harbour Bakery"_s, u"Copper Kettle"_s, u"Paper Moon"_s})
        m_customers << m_bench->provision(PackageBench::entry(name, {u"webex_calling"_s}));
    QVERIFY(awaited(m_bench->session().sync().sync(SyncKind::Full)).has_value());
    m_bench->window().setCurrentPage(u"numbers"_s);
    PackageBench::click(*m_bench->window().page(u"numbers"_s), u"audit"_s);
    QCOMPARE(m_bench->window().currentPage(), u"pstn-audit"_s);
}

void PstnAuditTest::audit()
{
    PackageBench::click(page(), u"startAudit"_s);
    QVERIFY(page().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), auditPatience);
}

void PstnAuditTest::findsLocationsWithoutPstn()
{
    audit();
    const int all = shown();
    QVERIFY2(all >= 3, qPrintable(QString::number(all)));
    for (Chip* chip : page().findChildren<Chip*>()) {
        if (chip->text().startsWith("Without PSTN"_L1))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(shown(), all); // nobody has a connection yet
    for (int row = 0; row < all; ++row)
        QCOMPARE(page().table()->model()->index(row, 4).data().toString(), u"No PSTN"_s);
}

void PstnAuditTest::isStopped()
{
    const int before = shown();
    PackageBench::click(page(), u"startAudit"_s);
    page().cancel();
    QVERIFY(!page().isRunning());
    QVERIFY(PackageBench::says(page(), u"The audit was stopped"_s));
    QCOMPARE(shown(), before);
}

void PstnAuditTest::isSetAfterADryRun()
{
    const int all = shown();
    page().table()->selectAll();
    PackageBench::click(page(), u"setSelected"_s);
    ChangePanel* panel = page().changes()->current();
    QVERIFY(panel);
    auto* step = static_cast<BulkPstnStep*>(panel->step());
    QTRY_VERIFY_WITH_TIMEOUT(step->hasOptions(), auditPatience);
    auto* box = panel->findChild<QComboBox*>(u"connection"_s);
    QCOMPARE(box->findText(u"Local gateway"_s), -1);
    QCOMPARE(box->findText(u"Integrated PSTN"_s), -1);
    box->setCurrentIndex(box->findText(u"Cloud PSTN One"_s));
    PackageBench::click(*panel, u"finish"_s);
    QVERIFY(!panel->isAsked()); // not without a dry run, and not without the number
    QVERIFY(PackageBench::says(*panel, u"Make a dry run first"_s));
    PackageBench::click(*panel, u"dryRun"_s);
    QTRY_COMPARE_WITH_TIMEOUT(step->changeCount(), all, auditPatience);
    PackageBench::click(*panel, u"finish"_s);
    QVERIFY(!panel->isAsked());
    auto* typed = panel->findChild<QLineEdit*>(u"typed"_s);
    QVERIFY(typed->hasFocus());
    QTest::keyClicks(typed, QString::number(all));
    // What was looked at was this provider, not another one. A field that goes away does not take the keyboard along.
    box->setCurrentIndex(box->findText(u"Cloud PSTN Two"_s));
    QVERIFY(!typed->isVisible());
    QVERIFY(PackageBench::button(*panel, u"dryRun"_s)->hasFocus());
    QCOMPARE(step->changeCount(), -1);
    PackageBench::click(*panel, u"dryRun"_s);
    QTRY_COMPARE_WITH_TIMEOUT(step->changeCount(), all, auditPatience);
    QTest::keyClicks(typed, QString::number(all));
    PackageBench::click(*panel, u"finish"_s);
    QTRY_VERIFY(panel->isAsked());
    for (const SeenCustomer& customer : std::as_const(m_customers))
        QCOMPARE(m_bench->lastOver(customer).state, StepState::Done);
    PackageBench::click(*panel, u"cancel"_s);
    audit();
    QCOMPARE(shown(), 0); // none is without PSTN any more
    QVERIFY(PackageBench::says(page(), u"No location matches"_s));
    PackageBench::click(page(), u"Show all locations"_s);
    QCOMPARE(shown(), all);
    QCOMPARE(page().table()->model()->index(0, 4).data().toString(), u"Cloud PSTN Two"_s);
}

void PstnAuditTest::isExported()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"audit.csv"_s);
    page().exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.startsWith("Customer,External ID,Location"_L1));
    QVERIFY2(text.contains("Paper Moon"_L1) && text.contains("Cloud PSTN Two"_L1), qPrintable(text));
}

QTEST_MAIN(PstnAuditTest)
#include "tst_pstnaudit.moc"
