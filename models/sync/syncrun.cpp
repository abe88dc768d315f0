// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrun.h"

namespace pd {

SyncRun::SyncRun(HttpTransport& http, CacheStore& store, const Clock& time)
    : transport(http)
    , cache(store)
    , clock(time)
{
}

Status SyncRun::goOn() const { return isCancelled ? Status(failed(Error::Kind::Cancelled)) : Status(); }

QCoro::Task<Status> SyncRun::written(std::function<Status()> job)
{
    if (!writer)
        co_return job();
    auto writing = writer->run(std::move(job));
    co_return co_await writing;
}

void SyncRun::advanced(SyncPhase phase, qint64 done, qint64 expected)
{
    if (onProgress)
        onProgress({phase, done, done > expected ? -1 : expected});
}

} // namespace pd
