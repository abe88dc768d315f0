// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/customerfacts.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace pd {

/// Values of one facet that a person can choose from, with the number of customers that each would show.
struct CustomerChoices {
    CustomerFacet facet = CustomerFacet::Status;
    CustomerFactTable::Counts counts;
    QHash<QString, QString> names; ///< of providers, by organization ID
};

/// Reads CustomerChoices on a worker. Lives on the interface thread; a newer load() makes an older answer void.
class CustomerChoicesSource : public QObject
{
    Q_OBJECT

public:
    explicit CustomerChoicesSource(QString cacheFile, QObject* parent = nullptr);
    ~CustomerChoicesSource() override;

    /// Counted among what the rest of `filter` lets through.
    void load(CustomerFacet facet, const CustomerFilter& filter);

Q_SIGNALS:
    void loaded(const pd::CustomerChoices& choices);
    void failed(pd::Error error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
