// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"
#include "operations/customerdraft.h"

namespace pd {

/// The form of the attach wizard as typed: an organization that exists becomes a customer (offer.md). `customer` has what a new customer has, with
/// the organization's ID in `attachOrgId`; its name and e-mail are optional. Field keys are those of CustomerDraft, and orgId, users, verifiedDomain,
/// claimedDomain, consequences.
struct AttachDraft {
    CustomerDraft customer;
    QString users; ///< as typed; empty: not known
    QString verifiedDomain; ///< "yes", "no"; empty: not known
    QString claimedDomain; ///< likewise
    bool consequencesRead = false;
    int step = 0;
    QStringList visited;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<AttachDraft> fromJson(const QByteArray& json);
    /// Besides the rules of CustomerDraft: orgId, orgId-other (text = what the ID is of), number, not-read, template-restricts-invites (text =
    /// template).
    [[nodiscard]] QList<FieldError> check(const CustomerRules& rules) const;
    /// Of these, what CustomerDraft does not know.
    [[nodiscard]] QList<FieldError> checkConditions(const CustomerRules& rules) const;
    [[nodiscard]] AttachFacts facts() const;
    /// With the ID as the API wants it, and restricted mode off. Only for a draft without problems.
    [[nodiscard]] OnboardingEntry toEntry(const PackageCatalog& catalog = PackageCatalog::shipped()) const;

    /// organization, conditions, packages, headquarters, review.
    [[nodiscard]] static const QStringList& steps();
    [[nodiscard]] static QString stepOf(const QString& field);

    friend bool operator==(const AttachDraft&, const AttachDraft&) = default;
};

/// The encoded organization ID of what a person enters: encoded as it is, a bare UUID encoded for the cluster "us". Kind::Invalid with field "orgId"
/// and rule required, orgId or orgId-other.
[[nodiscard]] Result<OrgId> organizationId(const QString& typed);

/// To edit and retry.
[[nodiscard]] AttachDraft attachDraftOf(const Operation& operation);

} // namespace pd
