// SPDX-License-Identifier: GPL-3.0-or-later
// Substring search among all users of a cache: the program's search beside a LIKE scan of SQLite. Usage: bench_usersearch CACHE.DB TEXT
// Prints one line of JSON, times in ms (medians of 11).
#include "tests/bench/timing.h"

#include "items/searchmodel.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

namespace {

using pd::bench::median;
using pd::bench::milliseconds;

double searchOnce(pd::SearchModel& model, const QString& text)
{
    QEventLoop loop;
    QObject::connect(&model, &pd::SearchModel::answered, &loop, &QEventLoop::quit);
    return milliseconds([&] {
        model.setText(text);
        loop.exec();
    });
}

double likeOnce(SQLite::Database& database, const QString& text)
{
    return milliseconds([&] {
        SQLite::Statement query(database, "SELECT count(*) FROM subscribers WHERE email LIKE '%' || ? || '%'");
        pd::store::bind(query, 1, text);
        query.executeStep();
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[1]);
    const QString text = QString::fromLocal8Bit(argv[2]);
    pd::SearchModel model(file);
    searchOnce(model, text + u'x');
    auto database = pd::store::openReader(file);
    if (!database)
        return 1;
    std::vector<double> ours;
    std::vector<double> like;
    for (int i = 0; i < 11; ++i) {
        ours.push_back(searchOnce(model, text + QString::number(i % 2)));
        like.push_back(likeOnce(**database, text + QString::number(i % 2)));
    }
    std::printf("{\"search\": %.2f, \"like\": %.2f}\n", median(ours), median(like));
    return 0;
}
