// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/overviewfacts.h"

#include <QObject>

#include <memory>

namespace pd {

/// Reads what Overview shows from the cache and the ledger, on threads of its own. Lives on the interface thread; a newer question makes an
/// older answer void. A file that does not exist yet is read as empty.
class OverviewReader : public QObject
{
    Q_OBJECT

public:
    OverviewReader(QString cacheFile, QString ledgerFile, QObject* parent = nullptr);
    ~OverviewReader() override;

    /// Counts and single customers by indexes: milliseconds for 50,000. `opened`: customers to look up besides.
    void readCustomers(const QList<CustomerId>& opened);
    /// Looks at every user: seconds for a million. Waits for readCustomers() where that was asked first.
    void readWaiting();
    void readLedger();

    /// As many customers of one status are named at most.
    static constexpr int mostNamed = 3;

Q_SIGNALS:
    void customersRead(const pd::OverviewFacts& facts);
    void waitingRead(const pd::WaitingFacts& facts);
    void ledgerRead(const pd::OverviewLedger& facts);
    void failed(const pd::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
