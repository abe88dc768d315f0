// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace pd {

/// Reads a Retry-After header: seconds, or an HTTP date in any of its three forms (RFC 9110 5.6.7), counted from `now`.
/// A date that has passed gives 0. nullopt: not there, negative, or not readable. A value beyond a hundred years gives a hundred years.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, const QDateTime& now);

/// An HTTP date in any of its three forms, as UTC; invalid when it is none. `now` decides the century of two-digit years.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text, const QDateTime& now);

} // namespace pd
