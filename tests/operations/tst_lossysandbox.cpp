// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/enginebench.h"
#include "support/sandboxprocess.h"

#include <QCoro/QCoroCore>

#include <QFile>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Operations against the real sandbox while it loses every third answer to a write after doing the work, and every fourth before.
class TestLossySandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenTheSandboxLosesAnswers();
};

void TestLossySandbox::whenTheSandboxLosesAnswers()
{
    QTemporaryDir home;
    const QString faults = home.filePath(u"faults.json"_s);
    QFile file(faults);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"([{"method":"POST","path":"^/(wholesale/customers|wholesale/subscribers|locations)$","every":3,"action":"close-before-response"},
                   {"method":"POST","path":"^/(wholesale/customers|wholesale/subscribers|locations)$","every":4,"action":"close-before-work"}])");
    file.close();
    const test::SandboxProcess sandbox({u"--provision-ms"_s, u"10"_s, u"--faults"_s, faults});
    QVERIFY2(sandbox.isRunning(), qPrintable(sandbox.problem()));
    test::EngineBench bench(sandbox.base());
    OnboardingTemplate value;
    value.name = u"Standard north"_s;
    value.countryCode = u"US"_s;
    value.serviceProviderAdmin = u"admin@partner.example"_s;
    value.subscriptionId = u"Sub1234567"_s;
    const auto made = QCoro::waitFor(bench.engine().createTemplate(value));
    QVERIFY(made);
    QCOMPARE(bench.over(*made).state, StepState::Done);
    QList<OperationId> ids;
    for (int i = 0; i < 12; ++i) {
        test::EntryShape shape;
        shape.users = 3;
        shape.externalId = u"lossy-%1"_s.arg(i);
        const auto id = bench.ask(shape);
        QVERIFY(id);
        ids << *id;
    }
    for (const OperationId& id : ids) {
        const Operation done = bench.over(id, 20'000);
        QVERIFY2(done.state == StepState::Done, qPrintable(test::storyOf(done)));
    }
}

QTEST_GUILESS_MAIN(TestLossySandbox)
#include "tst_lossysandbox.moc"
