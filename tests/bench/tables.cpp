// SPDX-License-Identifier: GPL-3.0-or-later
// The customers table over a real cache, offscreen: sorting and filtering from the request to the painted view, a full repaint, scrolling by
// pages beside a model in memory. Usage: bench_tables CACHE.DB. Prints one line of JSON, times in ms (medians).
#include "tests/bench/memorytable.h"
#include "tests/bench/timing.h"

#include "items/customersmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>

#include <cstdio>
#include <functional>

namespace {

using pd::bench::median;
using pd::bench::milliseconds;

void paintNow(QTableView& view)
{
    QApplication::processEvents();
    view.viewport()->repaint();
}

/// From the request to the painted answer.
double requestToPaint(pd::CustomersModel& model, QTableView& view, const std::function<void()>& request)
{
    QEventLoop loop;
    QObject::connect(&model, &pd::CustomersModel::applied, &loop, &QEventLoop::quit);
    return milliseconds([&] {
        request();
        loop.exec();
        paintNow(view);
    });
}

double medianScroll(QTableView& view)
{
    std::vector<double> times;
    for (int page = 0; page < 200; ++page) {
        times.push_back(milliseconds([&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + view.verticalScrollBar()->pageStep());
            paintNow(view);
        }));
    }
    return median(times);
}

double medianRepaint(QTableView& view)
{
    std::vector<double> times;
    for (int i = 0; i < 60; ++i)
        times.push_back(milliseconds([&] { view.viewport()->repaint(); }));
    return median(times);
}

void show(QTableView& view, QAbstractItemModel& model)
{
    view.setModel(&model);
    view.resize(1400, 900);
    view.show();
    paintNow(view);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 2)
        return 2;
    pd::Theme theme;
    theme.apply(app);
    pd::CustomersModel customers(QString::fromLocal8Bit(argv[1]));
    pd::TableView view(theme);
    requestToPaint(customers, view, [] {});
    show(view, customers);

    std::vector<double> sorts;
    std::vector<double> filters;
    std::vector<double> facets;
    for (int i = 0; i < 12; ++i) {
        const auto order = i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        sorts.push_back(requestToPaint(customers, view, [&] { customers.sort(pd::CustomersModel::ExternalIdColumn, order); }));
        const QString text = i % 2 ? QString() : QStringLiteral("brew");
        filters.push_back(requestToPaint(customers, view, [&] { customers.setFilter({text, {}}); }));
    }
    const pd::CustomerFilter several{
        .packages = {QStringLiteral("webex_suite")}, .countries = {QStringLiteral("US")}, .restricted = {{}, false, true}};
    for (int i = 0; i < 12; ++i)
        facets.push_back(requestToPaint(customers, view, [&] { customers.setFilter(i % 2 ? pd::CustomerFilter() : several); }));
    const double repaint = medianRepaint(view);
    const double scroll = medianScroll(view);

    pd::bench::MemoryTable memory(50'000, 9);
    pd::TableView limit(theme);
    show(limit, memory);
    std::printf(
        "{\"rows\": %d, \"sort\": %.2f, \"filter\": %.2f, \"facets\": %.2f, \"repaint\": %.2f, \"scroll\": %.2f, \"memory_scroll\": %.2f}\n",
        customers.rowCount(), median(sorts), median(filters), median(facets), repaint, scroll, medianScroll(limit));
    return 0;
}
