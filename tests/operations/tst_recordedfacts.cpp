// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/customerrepository.h"
#include "ledger/ledgerbuilders.h"
#include "ledger/operationrepository.h"
#include "ledger/restrictionrepository.h"
#include "ledger/templaterepository.h"
#include "operations/payload.h"
#include "operations/recordedfacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// A cache that was thrown away and filled again has what only the ledger knows.
class TestRecordedFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void templatesComeBack();
    void recordedModesComeBack();
    void whatTheCacheKnowsStays();

private:
    [[nodiscard]] QString fact(int customer, const char* column) const;
    void onboarded(int customer, const QString& templateName);

    test::SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<CacheStore> m_cache;
};

void TestRecordedFacts::init()
{
    m_cache.reset();
    m_ledger.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_ledger = test::openedLedger(m_home->filePath(u"ledger"_s), m_clock);
    auto cache = CacheStore::open(m_home->filePath(u"cache"_s));
    QVERIFY(m_ledger && cache);
    m_cache = std::move(*cache);
    QVERIFY(test::fill(*m_cache, 5));
}

QString TestRecordedFacts::fact(int customer, const char* column) const
{
    SQLite::Statement query(
        m_cache->database(), "SELECT " + std::string(column) + " FROM customer_facts JOIN customers USING(row) WHERE external_id=?");
    store::bind(query, 1, u"ext-%1"_s.arg(customer));
    return query.executeStep() && !query.isColumnNull(0) ? store::text(query.getColumn(0)) : u"not known"_s;
}

void TestRecordedFacts::onboarded(int customer, const QString& templateName)
{
    OnboardingTemplate value = test::someTemplate(templateName);
    value.provisioningId = ProvisioningId(QString(u"id-of-"_s + templateName));
    QVERIFY(TemplateRepository(*m_ledger).store(value));
    Operation operation = test::someOperation(customer, 0);
    operation.kind = OperationKind::Onboard;
    operation.naturalKey = u"ext-%1"_s.arg(customer);
    operation.customerId = test::customerIdOf(customer);
    NewCustomer asked;
    asked.externalId = operation.naturalKey;
    asked.provisioningId = value.provisioningId;
    OperationStep step;
    step.id = StepId(u"create-%1"_s.arg(customer));
    step.kind = StepKind::CreateCustomer;
    step.payload = payload::of(asked);
    operation.steps = {step};
    QVERIFY(OperationRepository(*m_ledger).insert(operation));
}

void TestRecordedFacts::templatesComeBack()
{
    onboarded(2, u"North"_s);
    onboarded(3, u"South"_s);
    QCOMPARE(fact(2, "template"), u"not known"_s);
    QVERIFY(bringRecordedFacts(*m_ledger, *m_cache));
    QCOMPARE(fact(2, "template"), u"North"_s);
    QCOMPARE(fact(3, "template"), u"South"_s);
    QCOMPARE(fact(1, "template"), u"not known"_s);
}

void TestRecordedFacts::recordedModesComeBack()
{
    QVERIFY(RestrictionRepository(*m_ledger).record(u"ext-4"_s, true));
    QVERIFY(RestrictionRepository(*m_ledger).record(u"ext-5"_s, false));
    QVERIFY(RestrictionRepository(*m_ledger).record(u"ext-77"_s, true)); // not here
    QVERIFY(bringRecordedFacts(*m_ledger, *m_cache));
    QCOMPARE(fact(4, "restricted"), u"1"_s);
    QCOMPARE(fact(5, "restricted"), u"0"_s);
    QCOMPARE(fact(1, "restricted"), u"not known"_s);
}

void TestRecordedFacts::whatTheCacheKnowsStays()
{
    onboarded(2, u"North"_s);
    QVERIFY(RestrictionRepository(*m_ledger).record(u"ext-2"_s, true));
    QVERIFY(CustomerRepository(*m_cache).setTemplate(test::customerIdOf(2), u"Newer"_s, {}, {}));
    QVERIFY(CustomerRepository(*m_cache).setRestricted(test::customerIdOf(2), false));
    QVERIFY(bringRecordedFacts(*m_ledger, *m_cache));
    QCOMPARE(fact(2, "template"), u"Newer"_s);
    QCOMPARE(fact(2, "restricted"), u"0"_s);
}

QTEST_GUILESS_MAIN(TestRecordedFacts)
#include "tst_recordedfacts.moc"
