// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pd::sandbox {

enum class IdKind { Enterprise, Organization, Subscriber, People, Location, License, BillingReport, PstnConnection, Provisioning };

/// Between row numbers and the IDs of the wire (domain.md 1.2). An ID says which row it is of, so no table needs an index for it,
/// and the same `key` gives the same IDs again.
class Ids
{
public:
    explicit Ids(quint64 key)
        : m_key(key)
    {
    }

    [[nodiscard]] QString uuid(IdKind kind, qint64 row) const;
    /// Unpadded base64 of "ciscospark://us/TYPE/uuid"; of the bare UUID for Provisioning.
    [[nodiscard]] QString encoded(IdKind kind, qint64 row) const;
    /// The row of an encoded ID (padded or not) or of a bare UUID; nullopt when the sandbox never gave it out.
    [[nodiscard]] std::optional<qint64> row(IdKind kind, const QString& id) const;

private:
    quint64 m_key;
};

} // namespace pd::sandbox
