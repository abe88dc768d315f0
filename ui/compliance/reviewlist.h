// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/compliance/review.h"
#include "ui/compliance/reviewmemory.h"

#include <QObject>
#include <QTimer>

namespace pd {

class CustomersModel;
class OverviewReader;
struct OverviewFacts;
struct Services;

/// Every customer under review, and those whose review is over, from the cache and the ledger; check() asks the server.
class ReviewList : public QObject
{
    Q_OBJECT

public:
    /// The services outlive it.
    explicit ReviewList(const Services& services, QObject* parent = nullptr);

    /// Under review first, the longest one on top.
    [[nodiscard]] const QList<Review>& reviews() const { return m_reviews; }
    /// As many more are under review as are not listed.
    [[nodiscard]] int more() const { return m_more; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isChecking() const { return m_checking > 0; }
    [[nodiscard]] ReviewMemory& memory() { return m_memory; }

    /// Somebody looks: our own operations are read, too. Otherwise only who is under review is noted.
    void setActive(bool active);
    void refresh();
    /// Asks the server how those are that are listed.
    void check();
    /// The operations of users, locations and numbers that stopped, again.
    void runAgain(const CustomerId& id);
    /// One whose review is over need not be listed any more.
    void dismiss(const CustomerId& id);

    /// These; nothing is read any more.
    void setReviews(const QList<Review>& reviews);

    static constexpr int mostListed = 50;

Q_SIGNALS:
    void changed();
    void failed(const pd::Error& error);

private:
    void take();
    void takeSeen(const OverviewFacts& facts);
    void gather();

    const Services& m_services; ///< of the page
    CustomersModel* m_pending;
    OverviewReader* m_reader;
    OperationsModel* m_operations = nullptr; ///< from the first look on
    ReviewMemory m_memory;
    QList<Review> m_seen; ///< those that were pending once, as the cache has them
    QList<Review> m_reviews;
    const QString m_ledgerFile;
    bool m_active = false;
    QTimer m_soon; ///< several changes, one look
    int m_more = 0;
    int m_checking = 0;
    bool m_ready = false;
    bool m_fixed = false;
};

} // namespace pd
