// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/billingreport.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace pd {

class ReportEngine;

/// Billing reports on the server, for the window and the commands. May be called from any thread; signals come on the thread where this object
/// lives. See ReportEngine for what each call gives.
class ReportService : public QObject
{
    Q_OBJECT

public:
    explicit ReportService(QObject* parent = nullptr);
    ~ReportService() override;

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(ReportEngine& engine);
    void detach();

    [[nodiscard]] QFuture<Result<QList<BillingReport>>> list(ReportQuery query);
    [[nodiscard]] QFuture<Result<BillingReport>> get(ReportId id);
    [[nodiscard]] QFuture<Result<BillingReport>> create(NewBillingReport report);
    [[nodiscard]] QFuture<Status> remove(ReportId id);
    [[nodiscard]] QFuture<Result<ObtainedReport>> obtain(NewBillingReport wanted);
    [[nodiscard]] QFuture<Result<qint64>> download(ReportId id, QString path);
    /// Ends obtain() and download() calls that are under way: Kind::Cancelled.
    void cancel();

Q_SIGNALS:
    void followed(pd::BillingReport report);
    void downloaded(qint64 done, qint64 total);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
