// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/parallel.h"
#include "sync/syncsteps.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcTags, "pd.sync.tags")

namespace pd {

namespace {

constexpr qint64 secondsBetweenReadings = 600; ///< one request per tag is too much for every short run

QCoro::Task<Status> readTags(SharedRun run, QStringList all, std::shared_ptr<TagReading> reading)
{
    for (const QString& tag : all) {
        auto asked = run->tags.organizationsWith(tag);
        const Result<TaggedOrganizations> found = co_await asked;
        if (const Status going = run->goOn(); !going)
            co_return going;
        if (!found)
            co_return failed(found.error());
        for (const TaggedOrganization& one : found->items)
            reading->tags.insert(one.id, one.tags);
        reading->complete = reading->complete && found->complete;
    }
    co_return Status();
}

bool isDue(SyncRun& run)
{
    const QDateTime last = run.factRows.tagsReadAt().value_or(QDateTime());
    return run.report.kind == SyncKind::Full || !last.isValid() || last.secsTo(run.clock.nowUtc()) >= secondsBetweenReadings;
}

} // namespace

QCoro::Task<Status> readAllTags(SharedRun run, std::shared_ptr<TagReading> reading)
{
    if (!isDue(*run))
        co_return Status();
    auto asked = run->tags.all();
    const Result<QStringList> all = co_await asked;
    if (const Status going = run->goOn(); !going)
        co_return going;
    Status read = all ? Status() : Status(failed(all.error()));
    if (all) {
        auto walking = readTags(run, *all, reading);
        read = co_await walking;
    }
    if (const Status going = run->goOn(); !going)
        co_return going;
    if (!read) { // tags help to find customers; without them everything else is as good as before
        qCInfo(lcTags) << "tags were not read:" << read.error().detail;
        co_return Status();
    }
    reading->isRead = true;
    co_return Status();
}

Status storeTags(SyncRun& run, const TagReading& reading)
{
    return reading.isRead ? run.factRows.storeAllTags(reading.tags, reading.complete, run.clock.nowUtc()) : Status();
}

} // namespace pd
