// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reportdownload.h"
#include "client/reportsapi.h"
#include "client/transportfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

namespace {

using Fetched = Result<qint64>;

const QByteArray content = "PARTNER_NAME,QUANTITY\r\n" + QByteArray("Harbour,31.0\r\n").repeated(3000) + "Quay,0.5\r\n";

QCoro::Task<Result<QString>> linkNow(QString link) { co_return link; }

QCoro::Task<> keepSize(ReportDownload& download, ReportDownload::FreshLink freshLink, QString path, std::shared_ptr<QList<Fetched>> kept)
{
    auto task = download.fetch(freshLink, path);
    const Fetched fetched = co_await task;
    kept->append(fetched);
}

QString ruleOf(const Fetched& fetched)
{
    return fetched || fetched.error().fields.isEmpty() ? QString() : fetched.error().fields.first().rule;
}

FaultReply csv(const QByteArray& body, const QByteArray& etag = "\"one\"")
{
    FaultReply reply;
    reply.body = body;
    return reply.with("Content-Type", "text/csv").with("ETag", etag);
}

/// As a good host of files answers: the part that is asked for, where it is still the same file.
FaultReply partOf(const SeenRequest& request, const QByteArray& body, const QByteArray& etag)
{
    const QByteArray range = request.header("Range");
    if (range.isEmpty() || request.header("If-Range") != etag)
        return csv(body, etag);
    const qsizetype begin = range.mid(6).chopped(1).toLongLong();
    FaultReply reply = csv(body.mid(begin), etag);
    reply.status = 206;
    const QByteArray size = QByteArray::number(body.size());
    return reply.with("Content-Range", "bytes " + QByteArray::number(begin) + '-' + QByteArray::number(body.size() - 1) + '/' + size);
}

FaultReply half(const FaultReply& whole, FaultReply::Ending ending) { return whole.until(whole.body.left(whole.body.size() / 2), ending); }

} // namespace

/// The file of a report is there when it is whole, whatever the connection does, and its host learns nothing of the token.
class TestReportDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodFiles_data();
    void goodFiles();
    void lengthThatIsNotSaidIsConfirmed();
    void tokenStaysWithTheApi();
    void expiredLinkIsAskedForAgain();
    void linkThatStaysExpiredIsToldOnce();
    void cutDownloadGoesOn_data();
    void cutDownloadGoesOn();
    void partOfAnotherPlaceIsNotTaken();
    void cutFilesAreNotSaved_data();
    void cutFilesAreNotSaved();
    void largeFilesAreRefused_data();
    void largeFilesAreRefused();
    void linkToAnotherHostIsNotAsked();
    void redirectIsNotFollowed();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void failureKeepsTheFileThatWasThere();

private:
    [[nodiscard]] QString path() const { return m_place->filePath(u"report.csv"_s); }
    [[nodiscard]] QStringList files() const { return QDir(m_place->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Another link each time, as the server does it.
    [[nodiscard]] ReportDownload::FreshLink freshLink()
    {
        return [this] {
            const QUrl next(u"/r.csv?Expires=%1"_s.arg(++m_links));
            return linkNow(m_link.isEmpty() ? m_host->base().resolved(next).toString() : m_link);
        };
    }
    Fetched fetch()
    {
        ReportDownload download(m_host->base(), m_limits);
        return QCoro::waitFor(download.fetch(freshLink(), path()));
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FaultServer> m_host;
    ReportDownload::Limits m_limits;
    QString m_link;
    int m_links = 0;
};

void TestReportDownload::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_host = std::make_unique<FaultServer>();
    m_limits = {};
    m_limits.silence = std::chrono::milliseconds(150);
    m_limits.attempts = 3;
    m_link.clear();
    m_links = 0;
}

void TestReportDownload::goodFiles_data()
{
    QTest::addColumn<FaultReply::Length>("length");
    QTest::newRow("length said") << FaultReply::Length::Exact;
    QTest::newRow("chunked") << FaultReply::Length::Chunked;
    QTest::newRow("until the connection ends") << FaultReply::Length::Absent;
}

void TestReportDownload::goodFiles()
{
    QFETCH(const FaultReply::Length, length);
    FaultReply reply = csv(content);
    reply.length = length;
    reply.ending = length == FaultReply::Length::Absent ? FaultReply::Ending::Close : FaultReply::Ending::KeepAlive;
    m_limits.attempts = 5;
    m_host->setHandler([&reply](const SeenRequest&) { return reply; });
    const Fetched fetched = fetch();
    QVERIFY2(fetched.has_value(), qPrintable(ruleOf(fetched)));
    QCOMPARE(*fetched, content.size());
    QCOMPARE(saved(), content);
    QCOMPARE(files(), QStringList{u"report.csv"_s});
    QVERIFY(length == FaultReply::Length::Exact ? m_links == 1 : m_links >= 2);
}

/// An answer in chunks that ends too early at the end of a line looks whole.
void TestReportDownload::lengthThatIsNotSaidIsConfirmed()
{
    m_limits.attempts = 5;
    FaultReply chunked = csv(content); // F56
    chunked.length = FaultReply::Length::Chunked;
    m_host->enqueue(chunked.until("Harbour,31.0\r\n", FaultReply::Ending::Close));
    m_host->setHandler([&chunked](const SeenRequest&) { return chunked; });
    const Fetched fetched = fetch();
    QVERIFY2(fetched.has_value(), qPrintable(ruleOf(fetched)));
    QCOMPARE(saved(), content);
    QVERIFY(m_links >= 3);
}

/// The API asks for the token; the host of the file, which is another one, never sees it, nor a cookie.
void TestReportDownload::tokenStaysWithTheApi()
{
    TransportFixture api;
    api.server.setHandler([this](const SeenRequest&) {
        const QString link = m_host->base().resolved(QUrl(u"/r.csv?Signature=s"_s)).toString();
        return FaultReply::json(R"({"id":"R","billingStartDate":"2026-10-01","billingEndDate":"2026-10-31","type":"USER",
            "status":"COMPLETED","tempDownloadURL":")"
            + link.toUtf8() + "\"}");
    });
    m_host->enqueue(half(csv(content).with("Set-Cookie", "who=partner"), FaultReply::Ending::Close));
    m_host->enqueue(FaultReply::json("{}", 401).with("WWW-Authenticate", "Basic realm=\"files\""));
    m_host->enqueue(csv(content));
    ReportsApi reports(api.transport);
    m_link = QCoro::waitFor(reports.get(ReportId(u"R"_s)))->downloadUrl;
    const Fetched fetched = fetch();
    QVERIFY(fetched.has_value());
    QCOMPARE(api.server.requests().first().header("Authorization"), QByteArray("Bearer SECRET"));
    QCOMPARE(m_host->requests().size(), 3);
    for (const SeenRequest& request : m_host->requests()) {
        for (const auto& [name, value] : request.headers)
            QVERIFY2(!value.contains("SECRET"), name.constData());
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
    }
}

void TestReportDownload::expiredLinkIsAskedForAgain()
{
    m_host->enqueue(FaultReply::json("The URL has expired.\n", 403)); // F52
    m_host->enqueue(csv(content));
    QVERIFY(fetch().has_value());
    QCOMPARE(saved(), content);
    QCOMPARE(m_links, 2);
    QCOMPARE(m_host->requests().at(1).target, QByteArray("/r.csv?Expires=2"));
}

void TestReportDownload::linkThatStaysExpiredIsToldOnce()
{
    m_host->enqueue(FaultReply::json("The URL has expired.\n", 403), 5); // F52
    const Fetched fetched = fetch();
    QCOMPARE(ruleOf(fetched), u"download-expired"_s);
    QCOMPARE(fetched.error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_host->requests().size(), 2);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::cutDownloadGoesOn_data()
{
    QTest::addColumn<FaultReply::Ending>("ending");
    QTest::addColumn<QByteArray>("etagBefore");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("goesOn");
    const QByteArray etag = "\"one\"";
    QTest::newRow("F53 end") << FaultReply::Ending::Close << etag << false << true;
    QTest::newRow("F53 reset") << FaultReply::Ending::Reset << etag << false << true;
    QTest::newRow("F53 silence") << FaultReply::Ending::Hang << etag << false << true;
    QTest::newRow("F53 link expired meanwhile") << FaultReply::Ending::Close << etag << true << false;
    QTest::newRow("F53 the file changed") << FaultReply::Ending::Close << QByteArray("\"old\"") << false << true;
    QTest::newRow("F53 nothing says it is the same file") << FaultReply::Ending::Close << QByteArray() << false << false;
}

void TestReportDownload::cutDownloadGoesOn()
{
    QFETCH(const FaultReply::Ending, ending);
    QFETCH(const QByteArray, etagBefore);
    QFETCH(const bool, expired);
    QFETCH(const bool, goesOn);
    const bool same = etagBefore == "\"one\"" || etagBefore.isEmpty();
    m_host->enqueue(half(csv(same ? content : content.toUpper(), etagBefore), ending));
    if (expired)
        m_host->enqueue(FaultReply::json("The URL has expired.\n", 403));
    m_host->setHandler([](const SeenRequest& request) { return partOf(request, content, "\"one\""); });
    const Fetched fetched = fetch();
    QVERIFY2(fetched.has_value(), qPrintable(ruleOf(fetched)));
    QCOMPARE(saved(), content);
    QCOMPARE(*fetched, content.size());
    QCOMPARE(m_links, expired ? 3 : 2);
    const SeenRequest last = m_host->requests().constLast();
    QCOMPARE(last.header("Range").isEmpty(), !goesOn);
    QCOMPARE(last.header("If-Range"), goesOn ? etagBefore : QByteArray());
}

/// A server that sends a part from elsewhere must not mangle the file.
void TestReportDownload::partOfAnotherPlaceIsNotTaken()
{
    m_host->enqueue(half(csv(content), FaultReply::Ending::Close)); // F53
    FaultReply wrong = csv(content.mid(7));
    wrong.status = 206;
    const QByteArray size = QByteArray::number(content.size());
    m_host->enqueue(wrong.with("Content-Range", "bytes 7-" + QByteArray::number(content.size() - 1) + '/' + size));
    m_host->setHandler([](const SeenRequest& request) { return partOf(request, content, "\"one\""); });
    const Fetched fetched = fetch();
    QVERIFY2(fetched.has_value(), qPrintable(ruleOf(fetched)));
    QCOMPARE(saved(), content);
}

void TestReportDownload::cutFilesAreNotSaved_data()
{
    QTest::addColumn<FaultReply>("reply");
    FaultReply longer = csv(content);
    longer.claimedLength = content.size() + 1;
    longer.ending = FaultReply::Ending::Close;
    QTest::newRow("F56 shorter than said") << longer;
    FaultReply open = csv(content.chopped(5));
    open.length = FaultReply::Length::Absent;
    open.ending = FaultReply::Ending::Close;
    QTest::newRow("F56 ends inside a line") << open;
    open.body.clear();
    QTest::newRow("F56 nothing, without a length") << open;
    FaultReply chunked = csv(content);
    chunked.length = FaultReply::Length::Chunked;
    QTest::newRow("F56 chunk cut inside a line") << chunked.until("Harbour,31", FaultReply::Ending::Close);
    QTest::newRow("F56 no more than a head") << csv(content).until("\r\n\r\n", FaultReply::Ending::Hang);
    QTest::newRow("F56 server fails") << FaultReply::json("{}", 503);
    QTest::newRow("F56 no such file") << FaultReply::json("{}", 404);
    QTest::newRow("F56 cut each time") << csv(content).until("PARTNER", FaultReply::Ending::Reset);
}

void TestReportDownload::cutFilesAreNotSaved()
{
    QFETCH(const FaultReply, reply);
    m_limits.attempts = 2;
    m_host->setHandler([&reply](const SeenRequest&) { return reply; });
    const Fetched fetched = fetch();
    QVERIFY2(!fetched.has_value(), saved().left(200).constData());
    QCOMPARE(ruleOf(fetched), u"download-cut"_s);
    QVERIFY(m_links <= 2);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::largeFilesAreRefused_data()
{
    QTest::addColumn<bool>("disk");
    QTest::addColumn<bool>("lengthSaid");
    QTest::newRow("F55 cap") << false << true;
    QTest::newRow("F55 cap, length not said") << false << false;
    QTest::newRow("F55 disk") << true << true;
    QTest::newRow("F55 disk, length not said") << true << false;
}

void TestReportDownload::largeFilesAreRefused()
{
    QFETCH(const bool, disk);
    QFETCH(const bool, lengthSaid);
    if (disk)
        m_limits.spareBytes = std::numeric_limits<qint64>::max() / 2;
    else
        m_limits.maxBytes = content.size() - 1;
    FaultReply reply = csv(content);
    reply.length = lengthSaid ? FaultReply::Length::Exact : FaultReply::Length::Absent;
    reply.ending = lengthSaid ? FaultReply::Ending::KeepAlive : FaultReply::Ending::Endless;
    m_host->enqueue(reply);
    const Fetched fetched = fetch();
    QVERIFY(!fetched.has_value());
    QCOMPARE(fetched.error().kind, disk ? Error::Kind::Storage : Error::Kind::TooLarge);
    QCOMPARE(ruleOf(fetched), disk ? u"download-space"_s : QString());
    QVERIFY2(!fetched.error().detail.contains("-1"_L1), qPrintable(fetched.error().detail));
    QVERIFY(!lengthSaid || fetched.error().detail.contains(QString::number(content.size())));
    QCOMPARE(m_links, 1);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::linkToAnotherHostIsNotAsked()
{
    m_link = m_host->base().resolved(QUrl(u"/r.csv"_s)).toString(); // F57: on this computer, but the API is not
    ReportDownload download(QUrl(u"https://webexapis.com/v1"_s), m_limits);
    const Fetched fetched = QCoro::waitFor(download.fetch(freshLink(), path()));
    QCOMPARE(ruleOf(fetched), u"download-host"_s);
    QCOMPARE(m_host->connections(), 0);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::redirectIsNotFollowed()
{
    FaultServer other; // F57
    m_host->setHandler([&other](const SeenRequest&) { return FaultReply::json("{}", 302).with("Location", other.base().toEncoded()); });
    const Fetched fetched = fetch();
    QCOMPARE(ruleOf(fetched), u"download-host"_s);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(m_links, 1);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::cancelLeavesNothing_data()
{
    QTest::addColumn<bool>("headOnly");
    QTest::addColumn<bool>("destroyed");
    QTest::newRow("before the answer") << true << false;
    QTest::newRow("in the middle") << false << false;
    QTest::newRow("destroyed before the answer") << true << true;
    QTest::newRow("destroyed in the middle") << false << true;
}

void TestReportDownload::cancelLeavesNothing()
{
    QFETCH(const bool, headOnly);
    QFETCH(const bool, destroyed);
    m_limits.silence = std::chrono::minutes(1);
    m_host->enqueue(headOnly ? FaultReply::silent(FaultReply::Ending::Hang) : half(csv(content), FaultReply::Ending::Hang));
    auto download = std::make_unique<ReportDownload>(m_host->base(), m_limits);
    const auto kept = std::make_shared<QList<Fetched>>();
    qint64 done = 0;
    connect(download.get(), &ReportDownload::progressed, this, [&done](qint64 bytes, qint64) { done = bytes; });
    keepSize(*download, freshLink(), path(), kept);
    QTRY_COMPARE(m_host->requests().size(), 1);
    QTRY_VERIFY(headOnly || done > 0);
    QVERIFY(kept->isEmpty());
    if (destroyed)
        download.reset();
    else
        download->cancel();
    QTRY_COMPARE(kept->size(), 1);
    QCOMPARE(kindOf(kept->first()), Error::Kind::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestReportDownload::failureKeepsTheFileThatWasThere()
{
    m_limits.attempts = 2;
    QFile before(path());
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("of last month\n") > 0);
    before.close();
    m_host->setHandler([](const SeenRequest&) { return half(csv(content), FaultReply::Ending::Reset); });
    QVERIFY(!fetch().has_value());
    QCOMPARE(saved(), QByteArray("of last month\n"));
    QCOMPARE(files(), QStringList{u"report.csv"_s});
}

QTEST_GUILESS_MAIN(TestReportDownload)
#include "tst_reportdownload.moc"
