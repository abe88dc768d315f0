// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/location.h"
#include "domain/subscriber.h"
#include "store/database.h"

#include <QByteArray>

#include <string_view>

namespace pd::records {

// How values lie in the columns of cache.db, for the writing repositories and for readers on other threads.
// Columns are those of the lists below, from `first` on. Readers throw SQLite::Exception.

/// FROM customers c JOIN customer_texts t USING(row)
inline constexpr char customerColumns[] = "c.id, c.org_id, c.external_id, c.status, c.packages, t.body";
[[nodiscard]] Customer customerOf(SQLite::Statement& row, int first = 0);

/// FROM subscribers s
inline constexpr char subscriberColumns[] =
    "s.id, s.person, s.external_customer_id, s.email, s.packages, s.status, s.created, s.last_change, s.errors";
[[nodiscard]] Subscriber subscriberOf(SQLite::Statement& row, const CustomerId& customer, int first = 0);

inline constexpr char personColumns[] = "org_id, id, email, display_name, first_name, last_name, phones, extension, location_id";
[[nodiscard]] Person personOf(SQLite::Statement& row, int first = 0);

inline constexpr char locationColumns[] = "org_id, id, name, time_zone, language, address";
[[nodiscard]] Location locationOf(SQLite::Statement& row, int first = 0);

/// Address, package states and errors of a customer.
void appendBody(QByteArray& bytes, const Customer& customer);
[[nodiscard]] QByteArray blobOf(const QList<ApiProblem>& problems);
[[nodiscard]] QByteArray blobOf(const Address& address);

/// Lists of wire words and numbers in one column.
[[nodiscard]] QString joined(const QStringList& words);
[[nodiscard]] QStringList split(const QString& words);

/// Tells whether a record changed, without reading it. Stable over runs and versions.
[[nodiscard]] qint64 digestOf(std::string_view content);
[[nodiscard]] qint64 digestOf(const Subscriber& subscriber);

} // namespace pd::records
