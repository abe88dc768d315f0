// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverview.h"
#include "operations/onboardingjson.h"
#include "operations/program.h"
#include "support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

/// F59: the place of the data cannot be written. Looking works, whoever asks is told, and what could not be remembered is not sent.
class TestUnwritable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lists_data() { places(); }
    void lists();
    void sendsNothing_data() { places(); }
    void sendsNothing();
    void showsWhatWasKept();
    void worksAgainAfterwards();

private:
    void places();
    /// What keeps a ledger from being opened, whoever asks.
    void close(const QString& directory) const
    {
        QFile::remove(directory + u"/ledger.lock"_s);
        QVERIFY(QDir().mkpath(directory + u"/ledger.lock"_s));
    }
    void reopen(const QString& directory) const { QVERIFY(QDir().rmdir(directory + u"/ledger.lock"_s)); }
    [[nodiscard]] QString directoryFor(const QString& place);

    test::SandboxProcess m_sandbox{QStringList{u"--customers"_s, u"5"_s, u"--provision-ms"_s, u"50"_s}};
    test::Program m_program{m_sandbox.base()};
    QString m_entry;
};

void TestUnwritable::places()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("F59 cannot be made") << u"file"_s;
    QTest::newRow("F59 cannot be written") << u"closed"_s;
}

QString TestUnwritable::directoryFor(const QString& place)
{
    const QString directory = m_program.newDirectory();
    if (place == "file"_L1)
        return m_program.file(u"plain"_s, "x") + u"/below"_s;
    close(directory);
    [[maybe_unused]] const bool made = QDir().mkpath(directory + u"/cache.db"_s);
    return directory;
}

void TestUnwritable::initTestCase()
{
    const QString templateFile = m_program.file(u"template.json"_s, test::bytesOf(test::templateJson()));
    QCOMPARE(m_program.run({u"template"_s, u"create"_s, templateFile}, m_program.newDirectory()).code, 0);
    test::EntryShape shape;
    shape.externalId = u"unkept-1"_s;
    m_entry = m_program.file(u"entry.json"_s, test::bytesOf(test::entryJson(shape)));
}

void TestUnwritable::lists()
{
    QFETCH(const QString, place);
    const auto listed = m_program.run({u"customers"_s, u"--json"_s}, directoryFor(place));
    QVERIFY2(listed.code == 0, listed.all().constData());
    QVERIFY2(listed.out.contains("externalId"), listed.all().constData());
    QVERIFY2(listed.err.contains("cannot be written"), listed.err.constData());
}

void TestUnwritable::sendsNothing()
{
    QFETCH(const QString, place);
    const auto refused = m_program.run({u"onboard"_s, m_entry, u"--wait"_s}, directoryFor(place));
    QVERIFY2(refused.code != 0, refused.all().constData());
    QVERIFY2(refused.err.contains("cannot be written"), refused.err.constData());
    QVERIFY(test::ServerView(m_sandbox.base()).customer(u"unkept-1"_s).isEmpty());
}

void TestUnwritable::showsWhatWasKept()
{
    const QString directory = m_program.newDirectory();
    test::EntryShape shape;
    shape.externalId = u"kept-1"_s;
    const QString entry = m_program.file(u"kept.json"_s, test::bytesOf(test::entryJson(shape)));
    QCOMPARE(m_program.run({u"onboard"_s, entry}, directory).code, 0); // begun, not waited for
    close(directory);
    const auto shown = m_program.run({u"operations"_s, u"--json"_s}, directory);
    QVERIFY2(shown.code == 0, shown.all().constData());
    QCOMPARE(shown.json()[u"operations"_s].toArray().size(), 1);
}

void TestUnwritable::worksAgainAfterwards()
{
    const QString directory = directoryFor(u"closed"_s);
    QVERIFY(m_program.run({u"onboard"_s, m_entry}, directory).code != 0);
    reopen(directory);
    QVERIFY(QDir().rmdir(directory + u"/cache.db"_s));
    const auto done = m_program.run({u"onboard"_s, m_entry, u"--wait"_s}, directory);
    QVERIFY2(done.code == 0, done.all().constData());
    QVERIFY(!test::ServerView(m_sandbox.base()).customer(u"unkept-1"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestUnwritable)
#include "tst_unwritable.moc"
