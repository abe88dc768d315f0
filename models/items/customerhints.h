// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

namespace pd {

/// A customer that a new one may be mistaken for.
struct SimilarCustomer {
    CustomerId id;
    QString name;
    QString externalId;
    bool sameName = false; ///< as people see names; otherwise its users have e-mail addresses of the same domain

    friend bool operator==(const SimilarCustomer&, const SimilarCustomer&) = default;
};

/// What the cache knows about the name, e-mail address and external ID that somebody types.
struct CustomerHints {
    QStringList externalIds; ///< of customers, those that begin with the asked one
    QList<SimilarCustomer> similar; ///< the first few

    friend bool operator==(const CustomerHints&, const CustomerHints&) = default;
};

/// Looks for customers that are there already while a new one is being typed. Lives on the interface thread, reads on a worker; newer questions
/// make older ones void.
class CustomerHintSource : public QObject
{
    Q_OBJECT

public:
    explicit CustomerHintSource(QString cacheFile, QObject* parent = nullptr);
    ~CustomerHintSource() override;

    void ask(const QString& name, const QString& email, const QString& externalId);

Q_SIGNALS:
    /// The answer to the newest ask(); empty where there is no cache.
    void answered(const pd::CustomerHints& hints);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
