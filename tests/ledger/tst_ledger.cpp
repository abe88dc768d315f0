// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/auditrepository.h"
#include "ledger/checksum.h"
#include "ledger/draftrepository.h"
#include "ledger/ledgerbuilders.h"
#include "ledger/ledgerreader.h"
#include "ledger/operationrepository.h"
#include "ledger/restrictionrepository.h"
#include "ledger/templaterepository.h"
#include "store/database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// What the ledger keeps, and for whom.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsComeBackAsTheyWere();
    void theLatestOfANaturalKeyIsFound();
    void unfinishedComesOldestFirst();
    void draftsComeBack();
    void draftsOfTheFirstEditionStayReadable();
    void draftsAreCoveredWhole_data();
    void draftsAreCoveredWhole();
    void templatesAreReplacedAndRemoved();
    void customersOfATemplate();
    void templatesComeBack();
    void restrictionsComeBack();
    void theAuditTrailIsNewestFirst();
    void oneProgramHoldsIt();
    void onlyTheOwnerReadsIt();
    void readersSeeWhatIsCommitted();
    void fiveThousandUnfinishedLoadSoon();
};

void TestLedger::operationsComeBackAsTheyWere()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    Operation operation = test::someOperation(1);
    {
        const auto ledger = test::openedLedger(home.path(), clock);
        OperationRepository repository(*ledger);
        QVERIFY(repository.insert(operation));
        operation.state = StepState::NeedsAttention;
        operation.steps[1].state = StepState::Failed;
        operation.steps[1].error.reset();
        QVERIFY(repository.save(operation, {1}));
    }
    const auto ledger = test::openedLedger(home.path(), clock);
    const auto found = OperationRepository(*ledger).byId(operation.id);
    QVERIFY(found && *found);
    QVERIFY(**found == operation);
    QVERIFY(!OperationRepository(*ledger).byId(OperationId(u"none"_s))->has_value());
}

void TestLedger::theLatestOfANaturalKeyIsFound()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    for (const int number : {3, 9, 5}) {
        Operation operation = test::someOperation(number, 0);
        operation.naturalKey = u"same"_s;
        QVERIFY(repository.insert(operation));
    }
    QCOMPARE((*repository.latest(OperationKind::Onboard, u"same"_s))->id.toString(), u"operation-9"_s);
    QVERIFY(!repository.latest(OperationKind::CreateTemplate, u"same"_s)->has_value());
}

void TestLedger::unfinishedComesOldestFirst()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    for (const int number : {4, 2, 8}) {
        Operation operation = test::someOperation(number, 0);
        if (number == 2)
            operation.finishedAt = clock.now;
        QVERIFY(repository.insert(operation));
    }
    const auto open = repository.unfinished();
    QCOMPARE(open->size(), 2);
    QCOMPARE(open->first().id.toString(), u"operation-4"_s);
}

void TestLedger::draftsComeBack()
{
    const QTemporaryDir home;
    test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    DraftRepository drafts(*ledger);
    QVERIFY(drafts.store({u"a"_s, u"customer"_s, u"הנמל"_s, {}, "{\"name\":1}"}));
    clock.now = clock.now.addSecs(1);
    QVERIFY(drafts.store({u"b"_s, u"template"_s, u"B"_s, {}, QByteArray()}));
    clock.now = clock.now.addSecs(1);
    QVERIFY(drafts.store({u"a"_s, u"customer"_s, u"הנמל 2"_s, {}, "{\"name\":2}"}));
    auto all = drafts.all();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().title, u"הנמל 2"_s);
    QCOMPARE(all->first().body, QByteArray("{\"name\":2}"));
    QCOMPARE(all->first().updatedAt, clock.now);
    QVERIFY(drafts.remove(u"a"_s));
    QCOMPARE(drafts.all()->size(), 1);
}

/// A row as the program wrote it before the checksum covered kind and title.
void TestLedger::draftsOfTheFirstEditionStayReadable()
{
    const QTemporaryDir home;
    test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    const QByteArray sum = rowChecksum(u"old"_s, "{}").toHex().toUpper();
    const QString insert =
        u"INSERT INTO draft (id, kind, title, updated_at, body, sum) VALUES ('old', 'customer', 'Old', 7, X'7B7D', X'%1')"_s;
    ledger->database().exec(insert.arg(QString::fromLatin1(sum)).toStdString());
    DraftRepository drafts(*ledger);
    QCOMPARE(drafts.all()->size(), 1);
    QCOMPARE(ledger->damagedCount().value(), 0);
    const Draft old = drafts.all()->first();
    QVERIFY(drafts.store(old));
    QCOMPARE(ledger->database().execAndGet("SELECT sum_covers FROM draft").getInt(), 2);
    QCOMPARE(drafts.all()->first().title, u"Old"_s);
}

void TestLedger::draftsAreCoveredWhole_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("F69 title") << QByteArray("UPDATE draft SET title='Nurth'");
    QTest::newRow("F69 kind") << QByteArray("UPDATE draft SET kind='template'");
    QTest::newRow("F69 body") << QByteArray("UPDATE draft SET body=X'7B20'");
    QTest::newRow("F69 moved between kind and title") << QByteArray("UPDATE draft SET kind='customerN', title='orth'");
    QTest::newRow("F69 what is covered") << QByteArray("UPDATE draft SET sum_covers=1");
}

void TestLedger::draftsAreCoveredWhole()
{
    QFETCH(QByteArray, change);
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    DraftRepository drafts(*ledger);
    QVERIFY(drafts.store({u"a"_s, u"customer"_s, u"North"_s, {}, "{}"}));
    ledger->database().exec(change.constData());
    QVERIFY(drafts.all()->isEmpty());
    QCOMPARE(ledger->damagedCount().value(), 1);
}

void TestLedger::templatesAreReplacedAndRemoved()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    TemplateRepository templates(*ledger);
    QVERIFY(templates.store(test::someTemplate(u"Old"_s)));
    OnboardingTemplate renamed = test::someTemplate(u"New"_s);
    QVERIFY(templates.replace(u"Old"_s, renamed));
    QCOMPARE(templates.all()->size(), 1);
    QVERIFY(**templates.find(u"New"_s) == renamed);
    renamed.brandName = u"Same name"_s;
    QVERIFY(templates.replace(u"New"_s, renamed));
    QVERIFY(**templates.find(u"New"_s) == renamed);
    QVERIFY(templates.remove(u"Nobody"_s));
    QVERIFY(templates.remove(u"New"_s));
    QVERIFY(templates.all()->isEmpty());
}

void TestLedger::customersOfATemplate()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    const auto store = [&](int number, const QString& key, const QByteArray& provisioningId, bool accepted) {
        Operation operation = test::someOperation(number);
        operation.naturalKey = key;
        operation.finishedAt = operation.createdAt;
        operation.steps.first().kind = StepKind::CreateCustomer;
        operation.steps.first().payload = "{\"provisioningId\":\"" + provisioningId + "\"}";
        if (!accepted)
            operation.customerId = {};
        return repository.insert(operation).has_value();
    };
    QVERIFY(store(1, u"north"_s, "a", true));
    QVERIFY(store(2, u"south"_s, "b", true));
    QVERIFY(store(3, u"refused"_s, "a", false));
    QVERIFY(store(4, u"north"_s, "a", true));
    QVERIFY(store(5, u"west"_s, "a", true));
    QCOMPARE(repository.onboardedWith(ProvisioningId(u"a"_s)).value(), (QStringList{u"north"_s, u"west"_s}));
    QVERIFY(repository.onboardedWith(ProvisioningId(u"c"_s))->isEmpty());
}

void TestLedger::templatesComeBack()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    TemplateRepository templates(*ledger);
    const OnboardingTemplate value = test::someTemplate(u"Caf\u00e9 North"_s);
    QVERIFY(templates.store(value));
    QVERIFY(templates.store(test::someTemplate(u"Other"_s)));
    QVERIFY(**templates.find(u"cafe\u0301  NORTH"_s) == value);
    QVERIFY(**templates.find(value.provisioningId.toString()) == value);
    QVERIFY(!templates.find(u"West"_s)->has_value());
    OnboardingTemplate changed = value;
    changed.brandName = u"Other brand"_s;
    QVERIFY(templates.store(changed));
    QCOMPARE(templates.all()->size(), 2);
    QVERIFY(**templates.find(value.name) == changed);
}

void TestLedger::restrictionsComeBack()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    const RestrictionRepository restrictions(*ledger);
    QVERIFY(*restrictions.recorded(u"x"_s) == std::optional<bool>());
    QVERIFY(restrictions.record(u"x"_s, true));
    QVERIFY(*restrictions.recorded(u"x"_s) == std::optional(true));
    QVERIFY(restrictions.record(u"x"_s, false));
    QVERIFY(*restrictions.recorded(u"x"_s) == std::optional(false));
}

void TestLedger::theAuditTrailIsNewestFirst()
{
    const QTemporaryDir home;
    test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    AuditRepository audit(*ledger);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(audit.append({{}, u"tester"_s, u"onboard"_s, u"external-%1"_s.arg(i), u"asked"_s, u"detail"_s}));
        clock.now = clock.now.addSecs(-1); // a clock may go backwards
    }
    const auto recent = audit.recent(3);
    QCOMPARE(recent->size(), 3);
    QCOMPARE(recent->first().subject, u"external-4"_s);
    QCOMPARE(recent->first().who, u"tester"_s);
    QCOMPARE(recent->last().subject, u"external-2"_s);
}

void TestLedger::oneProgramHoldsIt()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    auto first = test::openedLedger(home.path(), clock);
    QElapsedTimer timer;
    timer.start();
    const auto second = Ledger::open(home.path(), clock, std::chrono::milliseconds(150));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Storage);
    QCOMPARE(second.error().detail, u"in use"_s);
    QVERIFY(timer.elapsed() >= 150);
    first.reset();
    QVERIFY(Ledger::open(home.path(), clock));
}

void TestLedger::onlyTheOwnerReadsIt()
{
    const QTemporaryDir home;
    const QString directory = home.filePath(u"a/b"_s);
    const test::SetClock clock;
    for (int round = 0; round < 2; ++round) { // the second opening makes the backup
        const auto ledger = test::openedLedger(directory, clock);
        QVERIFY(OperationRepository(*ledger).insert(test::someOperation(round)));
        const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(directory) & shared));
        const QStringList names = QDir(directory).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.size() >= 4);
        for (const QString& name : names)
            QVERIFY2(!(QFile::permissions(directory + u'/' + name) & shared), qPrintable(name));
    }
    QVERIFY(QFile::exists(directory + u"/ledger.db.backup"_s));
}

void TestLedger::readersSeeWhatIsCommitted()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    const auto ledger = test::openedLedger(home.path(), clock);
    OperationRepository repository(*ledger);
    for (int i = 0; i < 5; ++i) {
        Operation operation = test::someOperation(i);
        if (i > 0)
            operation.finishedAt = clock.now;
        QVERIFY(repository.insert(operation));
    }
    auto connection = store::openReader(Ledger::fileIn(home.path()));
    LedgerReader reader(**connection);
    const auto recent = reader.recent(2);
    QCOMPARE(recent->size(), 3); // the newest two, and the one that is not over
    QVERIFY(recent->first() == **repository.byId(OperationId(u"operation-4"_s)));
    QCOMPARE(reader.operationsFor(u"external-2"_s)->size(), 1);
}

void TestLedger::fiveThousandUnfinishedLoadSoon()
{
    const QTemporaryDir home;
    const test::SetClock clock;
    {
        const auto ledger = test::openedLedger(home.path(), clock);
        ledger->database().exec("PRAGMA synchronous=OFF");
        for (int i = 0; i < 5000; ++i)
            QVERIFY(OperationRepository(*ledger).insert(test::someOperation(i, 4)));
    }
    QElapsedTimer timer;
    timer.start();
    const auto ledger = test::openedLedger(home.path(), clock);
    const qint64 opened = timer.restart();
    const auto open = OperationRepository(*ledger).unfinished();
    const qint64 loaded = timer.elapsed();
    QCOMPARE(open->size(), 5000);
    qInfo("5,000 unfinished operations of 5 steps: opened with backup in %lld ms, loaded in %lld ms", opened, loaded);
    QVERIFY(opened + loaded < 10'000);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
