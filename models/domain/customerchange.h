// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/customer.h"
#include "domain/pstn.h"
#include "domain/subscriber.h"

#include <optional>

namespace pd {

// What people ask of a customer that exists. Each carries what they saw when they decided: where the server has something else by the time it is
// sent, nothing is sent, and the operation needs attention (rule "changed-meanwhile").

/// A customer as it was shown.
struct SeenCustomer {
    Customer customer;
    QString name; ///< empty: not known
};

/// Of the organization. Also what users see.
struct NameChange {
    OrgId orgId;
    QString from;
    QString to;

    friend bool operator==(const NameChange&, const NameChange&) = default;
};

/// Of the wholesale customer. What is empty in `wanted` stays as it is; `wanted.packages`, unless it is empty, is the complete list.
struct CustomerChange {
    Customer seen;
    CustomerUpdate wanted;
};

/// The partner's tags of an organization.
struct TagChange {
    OrgId orgId;
    std::optional<QStringList> replaceBy; ///< the whole set; then `seen` is what it was
    QStringList seen;
    QStringList add; ///< without `replaceBy`: these come, the others stay
    QStringList remove;

    friend bool operator==(const TagChange&, const TagChange&) = default;
};

constexpr qsizetype longestTag = 25;
constexpr qsizetype mostTags = 5;
constexpr qsizetype mostNumbersRemovedAtOnce = 5;

/// Numbers of one location, in E.164.
struct NumberChange {
    OrgId orgId;
    LocationId locationId;
    QString locationName;
    QStringList numbers;
    bool active = true; ///< state of numbers that are added

    friend bool operator==(const NumberChange&, const NumberChange&) = default;
};

/// The PSTN connection of one location.
struct PstnChange {
    OrgId orgId;
    LocationId locationId;
    QString locationName;
    QString seenId; ///< of the connection that was shown; empty: there was none
    PstnChoice wanted;

    friend bool operator==(const PstnChange&, const PstnChange&) = default;
};

/// The set after the change.
[[nodiscard]] QStringList tagsAfter(const TagChange& change, const QStringList& now);
/// too-long (text = limit), required, duplicate, too-many (text = limit); field "tags[i]" or "tags".
[[nodiscard]] QList<FieldError> checkTags(const QStringList& tags);

/// Whether attaching to an existing organization happens at once or waits for its administrator (offer.md).
enum class AttachPath { Automatic, NeedsApproval, Unknown };
/// What is known of the organization; nullopt: not known.
struct AttachFacts {
    std::optional<int> users;
    std::optional<bool> verifiedEmailDomain;
    std::optional<bool> claimedDomain;
};
[[nodiscard]] AttachPath attachPath(const AttachFacts& facts);

} // namespace pd
