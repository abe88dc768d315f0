// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "domain/address.h"
#include "domain/customerstatus.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace pd {

/// One entry of an `errors` or `warnings` list of the server. `code` is 0 where none was given.
struct ApiProblem {
    int code = 0;
    QString text;
    QString field;

    friend bool operator==(const ApiProblem&, const ApiProblem&) = default;
};

/// Contract: Package (resourceDetails.packages[]). `status` is the server's word.
struct PackageState {
    QString name;
    QString status;
    QList<ApiProblem> errors;
    QList<ApiProblem> warnings;
    QStringList licenseIds;

    friend bool operator==(const PackageState&, const PackageState&) = default;
};

/// Contract: Customer. The wire record carries no name: it comes from the organization (domain.md 1.12).
struct Customer {
    CustomerId id;
    OrgId orgId; ///< empty until the server has provisioned the organization
    QString externalId;
    Address address;
    QString status; ///< the server's word; see customerStatus()
    QStringList packages;
    QList<PackageState> packageStates;
    QList<ApiProblem> errors; ///< of the last asynchronous attempt
    OrgId provider = {}; ///< the indirect provider whose customer it is; empty: our own. The wire record does not say

    friend bool operator==(const Customer&, const Customer&) = default;
};

/// Where a customer's calling starts (contract: provisioningParameters.calling.location).
struct CallingLocation {
    QString name;
    Address address;
    QString timeZone; ///< IANA name
    QString language; ///< as the API takes it: "en_us"
    QString emergencyLocationIdentifier;

    friend bool operator==(const CallingLocation&, const CallingLocation&) = default;
};

/// Contract: body of POST /wholesale/customers. Empty text and nullopt are left out on the wire.
struct NewCustomer {
    ProvisioningId provisioningId;
    QStringList packages;
    OrgId orgId; ///< set: attach to this existing organization
    QString externalId; ///< the natural key: unique for the partner
    Address address;
    QString name;
    QString primaryEmail;
    QString language;
    std::optional<CallingLocation> calling;
    QString meetingsTimeZone;
    QMap<QString, int> packageLimits;
    QString subPartnerAdminEmail;
    QString billingStartDate; ///< "2026-12-31"; only for partners that may choose it (offer.md)

    friend bool operator==(const NewCustomer&, const NewCustomer&) = default;
};

/// Contract: body of PUT /wholesale/customers/{id}. `packages` is the complete list: what is left out is removed.
struct CustomerUpdate {
    QStringList packages;
    QString externalId;
    std::optional<Address> address;
    std::optional<CallingLocation> calling;
    QString meetingsTimeZone;
    QMap<QString, int> packageLimits;
    QString billingStartDate; ///< as in NewCustomer; only while billing has not begun

    friend bool operator==(const CustomerUpdate&, const CustomerUpdate&) = default;
};

/// A Webex organization as GET /organizations gives it (wider public API).
struct Organization {
    OrgId id;
    QString name;
    QString created; ///< ISO 8601, UTC
};

} // namespace pd
