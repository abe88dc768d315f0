// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QTcpServer>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// Exit code 4: nothing listens there. A script gets its answer soon, and what was asked for is not lost.
class TestUnreachable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingListens_data();
    void nothingListens();
    void theServerGoesAwayHalfWay();
};

namespace {

constexpr int soonMs = 25'000;

/// An address where nothing listens any more.
QUrl deserted()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort()));
}

test::EntryShape shapeOf(const QString& externalId)
{
    test::EntryShape shape;
    shape.externalId = externalId;
    return shape;
}

} // namespace

void TestUnreachable::nothingListens_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("sync") << QStringList{u"sync"_s};
    QTest::newRow("customers") << QStringList{u"customers"_s};
    QTest::newRow("template list") << QStringList{u"template"_s, u"list"_s};
    QTest::newRow("onboard") << QStringList{u"onboard"_s, u"entry.json"_s, u"--wait"_s};
    QTest::newRow("dry run") << QStringList{u"onboard"_s, u"entry.json"_s, u"--dry-run"_s};
}

void TestUnreachable::nothingListens()
{
    QFETCH(const QStringList, words);
    test::Program program(deserted());
    static_cast<void>(program.file(u"entry.json"_s, test::bytesOf(test::entryJson(shapeOf(u"nowhere"_s)))));
    const auto refused = program.run(words, program.newDirectory(), soonMs);
    QVERIFY2(refused.code == 4, refused.all().constData());
    QVERIFY2(refused.err.contains("does not answer"), refused.err.constData());
}

void TestUnreachable::theServerGoesAwayHalfWay()
{
    auto sandbox = std::make_unique<test::SandboxProcess>(QStringList{u"--provision-ms"_s, u"600000"_s});
    test::Program program(sandbox->base());
    const QString directory = program.newDirectory();
    const QString templateFile = program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(program.run({u"template"_s, u"create"_s, templateFile}, directory).code, 0);
    const QString entry = program.file(u"entry.json"_s, test::bytesOf(test::entryJson(shapeOf(u"half-1"_s))));
    const auto begun = program.run({u"onboard"_s, entry}, directory);
    QVERIFY2(begun.code == 0, begun.all().constData());
    const QString other = program.file(u"other.json"_s, test::bytesOf(test::templateJson(u"Other"_s)));
    sandbox->kill();
    for (const QStringList& words : {QStringList{u"operations"_s, u"--wait"_s}, QStringList{u"template"_s, u"create"_s, other}}) {
        const auto blocked = program.run(words, directory, soonMs);
        QVERIFY2(blocked.code == 4, blocked.all().constData());
        QVERIFY2(blocked.err.contains("does not answer"), blocked.err.constData());
    }
    const auto open = program.run({u"operations"_s, u"--json"_s}, directory, soonMs);
    QCOMPARE(open.json()[u"operations"_s].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestUnreachable)
#include "tst_unreachable.moc"
