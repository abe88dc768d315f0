// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customersmodel_p.h"

#include <algorithm>

namespace pd {

namespace {

constexpr int windowSize = 128;
constexpr qsizetype windowsWaiting = 8; ///< what was scrolled past is not worth reading
constexpr qsizetype rangesOneByOne = 200;

} // namespace

CustomersModel::Private::Private(CustomersModel& model, QString cacheFile)
    : q(model)
    , reader(std::move(cacheFile))
{
}

/// Posted once per turn of the event loop, so that a sort and a filter set together cost one reading.
void CustomersModel::Private::requestListing()
{
    if (std::exchange(posted, true))
        return;
    QMetaObject::invokeMethod(
        &q, [this] { post(); }, Qt::QueuedConnection);
}

void CustomersModel::Private::post()
{
    posted = false;
    CustomerListingRequest request{filter, column, order, version, lastKey, 0, connection};
    reader.run<CustomerListing>(
        Listing,
        [lister = lister, request, source = &reader](SQLite::Database& database) mutable {
            request.connection = source->connections();
            return lister->list(database, request);
        },
        [this](const Result<CustomerListing>& answer) { apply(answer); });
}

void CustomersModel::Private::apply(const Result<CustomerListing>& answer)
{
    if (!answer && answer.error().kind != Error::Kind::NotFound) {
        Q_EMIT q.failed(answer.error());
        return;
    }
    const CustomerListing listing = answer ? *answer : CustomerListing{};
    const bool otherFile = listing.connection != connection;
    if (otherFile) {
        connection = listing.connection;
        keys.clear();
        loaded.clear();
        lastKey = 0;
    }
    addKeys(listing);
    version = listing.version;
    if (!std::exchange(ready, true) || otherFile) {
        q.beginResetModel();
        wanted.clear();
        setRows(listing.rows);
        q.endResetModel();
    } else {
        moveTo(listing.rows);
        wantAgain(listing.changed);
        if (listing.tagsComplete != tagsComplete)
            showAgain();
    }
    tagsComplete = listing.tagsComplete;
    if (std::exchange(counts, listing.statusCounts) != listing.statusCounts)
        Q_EMIT q.statusCountsChanged();
    Q_EMIT q.applied();
}

/// Every row may look different.
void CustomersModel::Private::showAgain()
{
    loaded.clear();
    if (!rows.isEmpty())
        Q_EMIT q.dataChanged(q.index(0, 0), q.index(int(rows.size()) - 1, ColumnCount - 1));
}

void CustomersModel::Private::addKeys(const CustomerListing& listing)
{
    const auto middle = qsizetype(keys.size());
    keys.insert(keys.end(), listing.keys.begin(), listing.keys.end());
    std::inplace_merge(keys.begin(), keys.begin() + middle, keys.end());
    for (const auto& key : listing.keys)
        lastKey = std::max(lastKey, key.second);
}

void CustomersModel::Private::setRows(const QList<qint32>& next)
{
    rows = next;
    positions = positionsOf(rows);
}

void CustomersModel::Private::moveTo(const QList<qint32>& next)
{
    if (next == rows)
        return;
    wanted.clear();
    const RowDiff diff = diffRows(rows, next);
    if (diff.sameOrder && diff.removed.size() + diff.inserted.size() <= rangesOneByOne)
        moveInRanges(next, diff);
    else
        moveAtOnce(next, diff);
}

void CustomersModel::Private::moveInRanges(const QList<qint32>& next, const RowDiff& diff)
{
    for (qsizetype i = diff.removed.size() - 1; i >= 0; --i) {
        const RowRange range = diff.removed[i];
        q.beginRemoveRows({}, range.first, range.last);
        rows.remove(range.first, range.last - range.first + 1);
        q.endRemoveRows();
    }
    for (const RowRange range : diff.inserted) {
        q.beginInsertRows({}, range.first, range.last);
        const int count = range.last - range.first + 1;
        rows.insert(range.first, count, 0);
        std::copy_n(next.cbegin() + range.first, count, rows.begin() + range.first);
        q.endInsertRows();
    }
    setRows(next);
}

/// Many scattered rows: what goes is moved to the end and removed as one range, what comes is added there as one range, and one change of
/// layout brings all into place.
void CustomersModel::Private::moveAtOnce(const QList<qint32>& next, const RowDiff& diff)
{
    const int keptCount = int(diff.kept.size());
    if (keptCount < rows.size()) {
        if (keptCount > 0) {
            QList<qint32> goingLast = diff.kept;
            for (const RowRange range : diff.removed)
                goingLast << rows.sliced(range.first, range.last - range.first + 1);
            reorder(goingLast);
        }
        q.beginRemoveRows({}, keptCount, int(rows.size()) - 1);
        rows.resize(keptCount);
        q.endRemoveRows();
    }
    if (keptCount < next.size()) {
        q.beginInsertRows({}, keptCount, int(next.size()) - 1);
        for (const RowRange range : diff.inserted)
            rows << next.sliced(range.first, range.last - range.first + 1);
        q.endInsertRows();
    }
    reorder(next);
}

void CustomersModel::Private::reorder(const QList<qint32>& next)
{
    if (next == rows)
        return setRows(next);
    Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q.persistentIndexList();
    const QList<qint32> old = rows;
    setRows(next);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after << q.index(positions[old[index.row()]], index.column());
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CustomersModel::Private::want(int position)
{
    const int window = position / windowSize;
    if (!wanted.isEmpty() && wanted.last() == window)
        return;
    wanted.removeOne(window);
    wanted << window;
    if (wanted.size() > windowsWaiting)
        wanted.removeFirst();
    if (!std::exchange(fetching, true))
        QMetaObject::invokeMethod(
            &q, [this] { fetch(); }, Qt::QueuedConnection);
}

void CustomersModel::Private::wantAgain(const QList<qint32>& changed)
{
    for (const qint32 row : changed) {
        if (loaded.contains(row))
            stale << row;
    }
    if (!stale.isEmpty() && !std::exchange(fetching, true))
        QMetaObject::invokeMethod(
            &q, [this] { fetch(); }, Qt::QueuedConnection);
}

void CustomersModel::Private::fetch()
{
    QList<qint32> missing = std::exchange(stale, {});
    if (!wanted.isEmpty()) {
        const int first = wanted.takeLast() * windowSize;
        for (int i = first; i < std::min(first + windowSize, int(rows.size())); ++i) {
            if (!loaded.contains(rows[i]))
                missing << rows[i];
        }
    }
    fetching = !missing.isEmpty() || !wanted.isEmpty();
    if (!fetching)
        return;
    reader.run<QList<CustomerRow>>(
        Rows, [missing](SQLite::Database& database) { return readCustomerRows(database, missing); },
        [this](const Result<QList<CustomerRow>>& answer) {
            if (answer)
                store(*answer);
            else if (answer.error().kind != Error::Kind::NotFound)
                Q_EMIT q.failed(answer.error());
            fetch();
        });
}

void CustomersModel::Private::store(const QList<CustomerRow>& fetched)
{
    QList<int> shown;
    for (const CustomerRow& row : fetched) {
        loaded.insert(row.row, new CustomerRow(row));
        if (row.row < positions.size() && positions[row.row] >= 0)
            shown << positions[row.row];
    }
    std::sort(shown.begin(), shown.end());
    for (qsizetype i = 0; i < shown.size();) {
        qsizetype end = i + 1;
        while (end < shown.size() && shown[end] == shown[end - 1] + 1)
            ++end;
        Q_EMIT q.dataChanged(q.index(shown[i], 0), q.index(shown[end - 1], ColumnCount - 1));
        i = end;
    }
}

} // namespace pd
