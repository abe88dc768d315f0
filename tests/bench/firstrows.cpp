// SPDX-License-Identifier: GPL-3.0-or-later
// A report opened in the window: until its first rows are painted, until a filter over them is, until all of it is there; the longest time that
// the event loop did not come round during the import and during an XLSX export. Usage: bench_firstrows FILE.csv. Prints one line of JSON, ms.
#include "bench/timing.h"
#include "items/billingdetailsmodel.h"
#include "ui/billing/billingpage.h"
#include "ui/billing/reportexport.h"
#include "ui/widgets/tableview.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int patience = 600'000;

/// How long the event loop was away, at most.
class StallWatch
{
public:
    StallWatch()
    {
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_tick.start(1);
    }

    double take()
    {
        m_since.restart();
        return std::exchange(m_longest, 0.0);
    }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// The page's own export of the whole report; false: it did not end.
bool writeWorkbook(pd::BillingPage& page, const QString& path)
{
    QSignalSpy finished(&page.exporter(), &pd::ReportExport::finished);
    page.writeTo(path, QStringLiteral("xlsx"));
    const bool written = QTest::qWaitFor([&] { return finished.size() == 1; }, patience);
    QFile::remove(path);
    return written;
}

/// Opens the file and prints what it took; false: something did not come.
bool measure(pd::BillingPage& page, const QString& file)
{
    StallWatch stall;
    QElapsedTimer clock;
    clock.start();
    page.importFile(file);
    if (!QTest::qWaitFor([&] { return page.hasVisibleRows(); }, patience))
        return false;
    page.detailsTable()->viewport()->repaint();
    const double firstRows = double(clock.nsecsElapsed()) / 1e6;
    const double filtered = pd::bench::milliseconds([&] {
        page.details()->setFilter({QStringLiteral("c-0000"), {}, {}});
        page.detailsTable()->viewport()->repaint();
    });
    const int filteredRows = page.details()->rowCount();
    page.details()->setFilter({});
    const bool stillRan = page.pickup().isRunning();
    if (!QTest::qWaitFor([&] { return page.isReady(); }, patience))
        return false;
    const double ready = double(clock.nsecsElapsed()) / 1e6;
    const double importStall = stall.take();
    const bool written = writeWorkbook(page, file + QStringLiteral(".xlsx"));
    std::printf(
        "{\"firstRows\": %.0f, \"filter\": %.1f, \"filteredRows\": %d, \"importStillRan\": %s, \"ready\": %.0f, \"importStall\": %.1f, "
        "\"exportStall\": %.1f}\n",
        firstRows, filtered, filteredRows, stillRan ? "true" : "false", ready, importStall, stall.take());
    return written;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 2)
        return 2;
    pd::test::WindowFixture fixture;
    const auto window = fixture.makeWindow(false);
    window->resize(1400, 900);
    window->show();
    window->setCurrentPage(QStringLiteral("billing"));
    auto& page = *static_cast<pd::BillingPage*>(window->page(QStringLiteral("billing")));
    if (!QTest::qWaitFor([&] { return page.isListed(); }))
        return 1;
    QTest::qWait(500); // what opening the window put off is done then
    return measure(page, QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
