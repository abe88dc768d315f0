// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/draft.h"
#include "ledger/ledger.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/draftservice.h"
#include "operations/draftstore.h"
#include "operations/operationservice.h"
#include "operations/providerservice.h"
#include "operations/reportservice.h"
#include "operations/userfileservice.h"
#include "sync/syncservice.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/overviewrows.h"
#include "ui/overview/overviewrowwidget.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace pd::test {

/// A customer that somebody has begun to enter.
[[nodiscard]] Draft begunDraft(const QString& id, const QString& name, int step = 1);

/// Each look at it is a second later, so that what is stored later is newer.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::seconds(m_looks); }

private:
    mutable int m_looks = 0;
};

/// The overview over real files, with drafts that really are in a ledger.
class OverviewBench
{
public:
    explicit OverviewBench(bool withData, bool signedIn = true);
    ~OverviewBench();

    void makePage();
    /// Shows it and waits until everything has been read once.
    void open(const QSize& size = QSize(1192, 820));
    /// The row on screen whose key begins so.
    [[nodiscard]] OverviewRowWidget* row(const QString& key) const;
    /// Of what needs attention.
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString textOf(const QString& title) const;
    void exec(const char* sql, const QString& file) const;

    QTemporaryDir home;
    LaterClock clock;
    Theme theme;
    OperationService operations;
    SyncService sync;
    DraftService drafts;
    ReportService reports;
    UserFileService userFiles;
    CustomerChangeService customerChanges;
    CustomerInquiryService inquiries;
    ProviderService providers;
    SyncStatus status{sync};
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<DraftStore> store;
    ProfileInfo profile;
    std::unique_ptr<OverviewPage> page;
    bool filled = false;
};

} // namespace pd::test
