// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cachebuilders.h"
#include "cache/cacheschema.h"
#include "cache/cachestore.h"
#include "cache/customerrepository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace pd;
using namespace Qt::StringLiterals;

/// The cache may be deleted or damaged at any moment: the program starts anyway.
class TestCacheStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasStored();
    void rebuildsDamagedFile_data();
    void rebuildsDamagedFile();
    void rebuildsNewerVersion();
    void rebuildsForeignTables();
    void startsAnewFromOlderVersion();
    void refusesReadOnlyPlace();
    void rollsBackFailedTransaction();
};

void TestCacheStore::keepsWhatWasStored()
{
    const QTemporaryDir home;
    {
        auto cache = CacheStore::open(home.path());
        QVERIFY(cache);
        QVERIFY(test::fill(**cache, 10));
        QCOMPARE((*cache)->file(), home.filePath(u"cache.db"_s));
    }
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY((*cache)->movedAside().isEmpty());
    QCOMPARE(CustomerRepository(**cache).count().value(), 10);
}

void TestCacheStore::rebuildsDamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("cutAt");
    QTest::newRow("F61 random bytes") << QByteArray(5000, 'x') << qint64(0) << qint64(-1);
    QTest::newRow("F61 header flipped") << QByteArray(16, '\xff') << qint64(0) << qint64(-1);
    QTest::newRow("F61 pages flipped") << QByteArray(40000, '\x5a') << qint64(4096) << qint64(-1);
    QTest::newRow("F61 truncated header") << QByteArray() << qint64(0) << qint64(60);
    QTest::newRow("F61 truncated pages") << QByteArray() << qint64(0) << qint64(20480);
}

void TestCacheStore::rebuildsDamagedFile()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, from);
    QFETCH(qint64, cutAt);
    const QTemporaryDir home;
    {
        auto cache = CacheStore::open(home.path());
        QVERIFY(cache);
        QVERIFY(test::fill(**cache, 500));
    }
    QFile file(home.filePath(u"cache.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(content);
    if (cutAt >= 0)
        QVERIFY(file.resize(cutAt));
    file.close();

    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY((*cache)->movedAside().contains("cache.db.corrupt-"_L1));
    QVERIFY(QFile::exists((*cache)->movedAside()));
    QCOMPARE(CustomerRepository(**cache).count().value(), 0);
    QVERIFY(test::fill(**cache, 3));
}

void TestCacheStore::rebuildsNewerVersion()
{
    const QTemporaryDir home;
    {
        auto cache = CacheStore::open(home.path());
        QVERIFY(cache);
        SQLite::Database newer(home.filePath(u"cache.db"_s).toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version=" + std::to_string(cacheSchema().size() + 1));
    }
    auto cache = CacheStore::open(home.path()); // F66
    QVERIFY(cache);
    QVERIFY(!(*cache)->movedAside().isEmpty());
    QVERIFY(test::fill(**cache, 3));
}

void TestCacheStore::rebuildsForeignTables()
{
    const QTemporaryDir home;
    {
        SQLite::Database foreign(home.filePath(u"cache.db"_s).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("CREATE TABLE customers(a)");
    }
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY(!(*cache)->movedAside().isEmpty());
    (*cache)->database().exec("DROP TABLE customer_texts");
    cache->reset();
    cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY(test::fill(**cache, 3));
}

void TestCacheStore::startsAnewFromOlderVersion()
{
    const QTemporaryDir home;
    {
        SQLite::Database older(home.filePath(u"cache.db"_s).toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        older.exec(
            "CREATE TABLE customers(row INTEGER PRIMARY KEY, old TEXT); INSERT INTO customers VALUES(1, 'x'); PRAGMA user_version=1");
    }
    const auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    QVERIFY((*cache)->movedAside().isEmpty()); // it was ours: nothing is kept of a mirror
    QCOMPARE(CustomerRepository(**cache).count().value(), 0);
    QVERIFY(test::fill(**cache, 3));
}

void TestCacheStore::refusesReadOnlyPlace()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    const QTemporaryDir home;
    QVERIFY(QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::ExeOwner)); // F59
    const auto cache = CacheStore::open(home.filePath(u"profile"_s)); // a directory of our own would be made writable again
    QVERIFY(!cache);
    QCOMPARE(cache.error().kind, Error::Kind::Storage);
    QVERIFY(QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestCacheStore::rollsBackFailedTransaction()
{
    const QTemporaryDir home;
    auto cache = CacheStore::open(home.path());
    QVERIFY(cache);
    const Status done = (*cache)->transact([&]() -> Status {
        if (const Status filled = test::fill(**cache, 5); !filled)
            return filled;
        return failed(Error::Kind::Cancelled);
    });
    QVERIFY(!done);
    QCOMPARE(CustomerRepository(**cache).count().value(), 0);
}

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cachestore.moc"
