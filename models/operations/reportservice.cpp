// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reportservice.h"

#include "client/enginelink.h"
#include "operations/reportengine.h"

namespace pd {

struct ReportService::Private {
    EngineLink<ReportEngine> engine;
};

ReportService::ReportService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    qRegisterMetaType<BillingReport>();
}

ReportService::~ReportService() = default;

void ReportService::attach(ReportEngine& engine)
{
    connect(&engine, &ReportEngine::followed, this, &ReportService::followed);
    connect(&engine, &ReportEngine::downloaded, this, &ReportService::downloaded);
    d->engine.attach(engine);
}

void ReportService::detach() { d->engine.detach(); }

QFuture<Result<QList<BillingReport>>> ReportService::list(ReportQuery query)
{
    return d->engine.task<Result<QList<BillingReport>>>([query](ReportEngine& engine) { return engine.list(query); });
}

QFuture<Result<BillingReport>> ReportService::get(ReportId id)
{
    return d->engine.task<Result<BillingReport>>([id](ReportEngine& engine) { return engine.get(id); });
}

QFuture<Result<BillingReport>> ReportService::create(NewBillingReport report)
{
    return d->engine.task<Result<BillingReport>>([report](ReportEngine& engine) { return engine.create(report); });
}

QFuture<Status> ReportService::remove(ReportId id)
{
    return d->engine.task<Status>([id](ReportEngine& engine) { return engine.remove(id); });
}

QFuture<Result<ObtainedReport>> ReportService::obtain(NewBillingReport wanted)
{
    return d->engine.task<Result<ObtainedReport>>([wanted](ReportEngine& engine) { return engine.obtain(wanted); });
}

QFuture<Result<qint64>> ReportService::download(ReportId id, QString path)
{
    return d->engine.task<Result<qint64>>([id, path](ReportEngine& engine) { return engine.download(id, path); });
}

void ReportService::cancel()
{
    d->engine.run([](ReportEngine& engine) { engine.cancel(); });
}

} // namespace pd
