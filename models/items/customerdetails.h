// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/location.h"
#include "domain/operation.h"
#include "domain/subscriber.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pd {

/// Everything the inspector shows of one customer, as the cache and the ledger have it.
struct CustomerDetails {
    Customer customer;
    QString name;
    QString administratorEmail; ///< empty when not known
    QString templateName; ///< empty when not known
    std::optional<bool> restrictedByPartner; ///< nullopt: not known
    QDateTime updatedAt; ///< UTC, when the cache last saw a change
    QDateTime detailsLoadedAt; ///< UTC, when locations, numbers and users were last read from the server; invalid: never
    QList<Location> locations;
    QMap<QString, int> usersPerLocation; ///< by location id
    QMap<QString, int> usersPerPackage; ///< by wire name
    QMap<QString, int> packageLimits; ///< by wire name; only what we know from our own operations
    int subscriberCount = 0;
    QList<Subscriber> subscribers; ///< the first 200 by e-mail
    QMap<QString, Person> people; ///< by e-mail (lower case): names and numbers, as far as known
    QList<Operation> operations; ///< newest first
};

/// Loads CustomerDetails on a worker. Lives on the interface thread; a newer load() makes an older answer void.
class CustomerDetailsSource : public QObject
{
    Q_OBJECT

public:
    CustomerDetailsSource(QString cacheFile, QString ledgerFile, QObject* parent = nullptr);
    ~CustomerDetailsSource() override;

    void load(const CustomerId& id);

Q_SIGNALS:
    void loaded(const pd::CustomerDetails& details);
    /// Kind::NotFound: the cache has no such customer.
    void failed(pd::Error error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
