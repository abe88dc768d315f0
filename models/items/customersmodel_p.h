// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/backgroundreader.h"
#include "items/customerlisting.h"
#include "items/customerrow.h"
#include "items/customersmodel.h"
#include "items/rowdiff.h"

#include <QCache>

namespace pd {

struct CustomersModel::Private {
    enum Lane { Listing, Rows };

    Private(CustomersModel& model, QString cacheFile);

    void requestListing();
    void post();
    void apply(const Result<CustomerListing>& answer);
    void addKeys(const CustomerListing& listing);
    void showAgain();
    void moveTo(const QList<qint32>& next);
    void moveInRanges(const QList<qint32>& next, const RowDiff& diff);
    void moveAtOnce(const QList<qint32>& next, const RowDiff& diff);
    void reorder(const QList<qint32>& next);
    void setRows(const QList<qint32>& next);

    void want(int position);
    void wantAgain(const QList<qint32>& changed);
    void fetch();
    void store(const QList<CustomerRow>& fetched);

    CustomersModel& q;
    std::shared_ptr<CustomerLister> lister = std::make_shared<CustomerLister>();
    CustomerFilter filter;
    int column = CustomersModel::NameColumn;
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<qint32> rows; ///< of the cache, as shown
    QList<int> positions; ///< by row of the cache
    std::vector<std::pair<size_t, qint32>> keys; ///< hash of the customer ID, row; sorted
    qint32 lastKey = 0;
    qint64 version = 0;
    int connection = 0; ///< which file `version`, `keys` and `loaded` are of
    QMap<QString, int> counts;
    QCache<qint32, CustomerRow> loaded{2048};
    QList<int> wanted; ///< windows to fetch, the newest last
    QList<qint32> stale; ///< loaded rows that changed
    bool tagsComplete = false;
    bool posted = false;
    bool fetching = false;
    bool ready = false;
    BackgroundReader reader; ///< last: its thread ends before what it answers to
};

} // namespace pd
