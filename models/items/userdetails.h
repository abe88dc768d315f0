// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customerchange.h"
#include "domain/subscriber.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace pd {

/// Everything the inspector shows of one user, as the cache has it.
struct UserDetails {
    Subscriber subscriber;
    Person person; ///< without e-mail where name and number are not known (yet)
    QString locationName; ///< empty: none, or not known
    SeenCustomer customer; ///< without ID where the customer is not listed (yet)
    QString administratorEmail; ///< of the customer; empty when not known
    QDateTime detailsLoadedAt; ///< UTC, when name and number were last read from the server; invalid: never
};

/// Loads UserDetails on a worker. Lives on the interface thread; a newer load() makes an older answer void.
class UserDetailsSource : public QObject
{
    Q_OBJECT

public:
    explicit UserDetailsSource(QString cacheFile, QObject* parent = nullptr);
    ~UserDetailsSource() override;

    void load(const SubscriberId& id);

Q_SIGNALS:
    void loaded(const pd::UserDetails& details);
    /// Kind::NotFound: the cache has no such user.
    void failed(pd::Error error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
