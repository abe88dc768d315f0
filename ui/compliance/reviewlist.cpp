// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/reviewlist.h"

#include "core/whendone.h"
#include "domain/customerstatus.h"
#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "items/overviewreader.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "sync/syncservice.h"
#include "ui/shell/services.h"

#include <QFuture>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

ReviewList::ReviewList(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_pending(new CustomersModel(services.cacheFile, this))
    , m_reader(new OverviewReader(services.cacheFile, services.ledgerFile, this))
    , m_ledgerFile(services.ledgerFile)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &ReviewList::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.sync, &SyncService::cacheChanged, this, soon);
    connect(&services.operations, &OperationService::operationChanged, this, [this, soon] {
        if (m_active)
            soon();
    });
    connect(m_pending, &CustomersModel::applied, this, &ReviewList::take);
    connect(m_pending, &QAbstractItemModel::dataChanged, this, &ReviewList::take);
    connect(m_pending, &CustomersModel::failed, this, &ReviewList::failed);
    connect(m_reader, &OverviewReader::customersRead, this, &ReviewList::takeSeen);
    connect(m_reader, &OverviewReader::failed, this, &ReviewList::failed);
    CustomerFilter filter;
    filter.statuses << wireWord(CustomerStatus::PendingReview);
    m_pending->setFilter(filter);
}

void ReviewList::setActive(bool active)
{
    m_active = active;
    if (!active)
        return;
    if (!m_operations) {
        m_operations = new OperationsModel(m_ledgerFile, this);
        connect(m_operations, &OperationsModel::applied, this, &ReviewList::gather);
        connect(m_operations, &OperationsModel::failed, this, &ReviewList::failed);
    }
    refresh();
}

void ReviewList::refresh()
{
    m_pending->refresh();
    if (m_active)
        m_operations->refresh();
}

/// Rows arrive after the model is applied: those that are there are noted, then everybody who was ever noted is read.
void ReviewList::take()
{
    const int listed = std::min(mostListed, m_pending->rowCount());
    m_more = m_pending->rowCount() - listed;
    for (int row = 0; row < listed; ++row) {
        const QModelIndex index = m_pending->index(row, 0);
        if (!index.data(CustomersModel::LoadedRole).toBool())
            continue;
        const QDateTime updated = index.data(CustomersModel::UpdatedRole).toDateTime();
        m_memory.note(m_pending->idAt(row), updated.isValid() ? updated : QDateTime::currentDateTimeUtc());
    }
    m_reader->readCustomers(m_memory.ids());
}

void ReviewList::takeSeen(const OverviewFacts& facts)
{
    m_seen.clear();
    for (const OverviewCustomer& customer : facts.opened) {
        Review review;
        review.id = customer.id;
        review.name = customer.name;
        review.externalId = customer.externalId;
        review.status = customer.status;
        m_seen << review;
    }
    m_ready = m_pending->isReady();
    gather();
}

void ReviewList::setReviews(const QList<Review>& reviews)
{
    m_fixed = m_ready = true;
    m_reviews = reviews;
    Q_EMIT changed();
}

void ReviewList::gather()
{
    if (m_fixed)
        return;
    m_reviews.clear();
    for (Review review : std::as_const(m_seen)) {
        review.since = m_memory.since(review.id);
        if (m_operations)
            addOperations(review, *m_operations);
        m_reviews << review;
    }
    std::stable_sort(m_reviews.begin(), m_reviews.end(),
        [](const Review& a, const Review& b) { return std::pair(a.isOver(), a.since) < std::pair(b.isOver(), b.since); });
    Q_EMIT changed();
}

void ReviewList::check()
{
    if (isChecking())
        return;
    for (const Review& review : std::as_const(m_reviews)) {
        if (review.isOver())
            continue;
        ++m_checking;
        whenDone(m_services.inquiries.look(review.id), this, [this, id = review.id](const Result<SeenCustomer>& customer) {
            --m_checking;
            if (!customer && customer.error().kind == Error::Kind::NotFound)
                m_memory.forget(id);
            else if (!customer)
                Q_EMIT failed(customer.error());
            // What the server said is in the cache now.
            isChecking() ? Q_EMIT changed() : refresh();
        });
    }
    Q_EMIT changed();
}

void ReviewList::runAgain(const CustomerId& id)
{
    const auto found = std::find_if(m_reviews.cbegin(), m_reviews.cend(), [&](const Review& review) { return review.id == id; });
    if (found == m_reviews.cend())
        return;
    for (const OperationId& operation : found->stopped)
        m_services.operations.retry(operation);
}

void ReviewList::dismiss(const CustomerId& id)
{
    m_memory.forget(id);
    m_seen.removeIf([&](const Review& review) { return review.id == id; });
    gather();
}

} // namespace pd
