// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pageplan.h"

#include <QTest>

#include <random>

using namespace pd;

/// Pages asked for ahead and arriving in any order cover a list of unknown length exactly.
class TestPagePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForFirstPage();
    void covers_data();
    void covers();
    void stopsOnRepeats();
    void gapsComeFirst();
};

void TestPagePlan::waitsForFirstPage()
{
    PagePlan plan(0);
    QCOMPARE(plan.next(), std::optional(0));
    QVERIFY(!plan.next());
    plan.received(0, -1, true);
    QVERIFY(!plan.next());
    QVERIFY(plan.isComplete());
}

void TestPagePlan::covers_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("start");
    QTest::newRow("empty") << 0 << 100 << 0;
    QTest::newRow("one page") << 99 << 100 << 0;
    QTest::newRow("full pages") << 1000 << 100 << 0;
    QTest::newRow("F48 lowered max") << 1000 << 30 << 0;
    QTest::newRow("F48 larger pages") << 1000 << 400 << 0;
    QTest::newRow("resumed") << 1000 << 100 << 700;
    QTest::newRow("resumed behind the end") << 1000 << 100 << 1200;
}

void TestPagePlan::covers()
{
    QFETCH(int, length);
    QFETCH(int, pageSize);
    QFETCH(int, start);
    std::mt19937 random(1);
    PagePlan plan(start);
    QList<int> flying;
    QList<bool> seen(length, false);
    int asked = 0;
    for (;;) {
        while (flying.size() < 6) {
            const auto offset = plan.next();
            if (!offset)
                break;
            flying << *offset;
            ++asked;
        }
        if (flying.isEmpty())
            break;
        const int offset = flying.takeAt(int(random() % unsigned(flying.size())));
        const int end = qMin(length, offset + pageSize);
        for (int i = offset; i < end; ++i)
            seen[i] = true;
        plan.received(offset, end > offset && end < length ? end : -1, end > offset);
    }
    QVERIFY(plan.isComplete());
    QCOMPARE(seen.count(true), qMax(0, length - start));
    QVERIFY(asked <= (qMax(0, length - start) + pageSize - 1) / pageSize + 6);
}

void TestPagePlan::stopsOnRepeats()
{
    PagePlan plan(0);
    int asked = 0;
    while (const auto offset = plan.next()) {
        plan.received(*offset, *offset + 100, asked == 0); // F44
        QVERIFY(++asked < 20);
    }
    QVERIFY(!plan.isComplete());
}

void TestPagePlan::gapsComeFirst()
{
    PagePlan plan(0);
    plan.received(plan.next().value(), 100, true);
    QCOMPARE(plan.next().value(), 100);
    QCOMPARE(plan.next().value(), 200);
    plan.received(100, 150, true); // shorter than the first one
    QCOMPARE(plan.next().value(), 150);
    plan.received(200, -1, true);
    QCOMPARE(plan.contiguous(), 150);
    plan.received(150, 200, true);
    QVERIFY(plan.isComplete());
}

QTEST_GUILESS_MAIN(TestPagePlan)
#include "tst_pageplan.moc"
