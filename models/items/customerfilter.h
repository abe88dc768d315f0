// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace pd {

/// What a fact has to be for a customer to be shown: any of these; nothing asked: whatever it is.
struct FactFilter {
    QStringList values = {};
    bool none = false; ///< known to have none
    bool unknown = false; ///< not known

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && !none && !unknown; }
    friend bool operator==(const FactFilter&, const FactFilter&) = default;
};

/// Which customers a table shows: those that pass everything that is asked.
struct CustomerFilter {
    QString text = {}; ///< substring of name, external ID, organization ID, customer ID, e-mail or phone number; any script, any case
    QStringList statuses = {}; ///< wire words; empty: all
    QStringList packages = {}; ///< wire names, any of them; empty: all
    QStringList countries = {}; ///< ISO codes, "" for none; empty: all
    QStringList providers = {}; ///< organization IDs of indirect providers; empty: our own customers, none of theirs
    FactFilter tags = {};
    FactFilter templates = {};
    FactFilter restricted = {}; ///< "on", "off"
    QDate updatedFrom = {}; ///< local days, both included; invalid: no bound
    QDate updatedTo = {};

    friend bool operator==(const CustomerFilter&, const CustomerFilter&) = default;
};

/// What can be asked for besides text.
enum class CustomerFacet { Status, Package, Country, Provider, Tag, Template, Restricted, Updated };
inline constexpr CustomerFacet allCustomerFacets[] = {CustomerFacet::Status, CustomerFacet::Package, CustomerFacet::Country,
    CustomerFacet::Provider, CustomerFacet::Tag, CustomerFacet::Template, CustomerFacet::Restricted, CustomerFacet::Updated};

/// The part of the filter that this is, but for CustomerFacet::Updated; lists have no `none` and `unknown`.
[[nodiscard]] FactFilter partOf(const CustomerFilter& filter, CustomerFacet facet);
void setPart(CustomerFilter& filter, CustomerFacet facet, const FactFilter& part);
[[nodiscard]] bool asksFor(const CustomerFilter& filter, CustomerFacet facet);
void clearPart(CustomerFilter& filter, CustomerFacet facet);

/// For settings. What cannot be read is left out.
[[nodiscard]] QJsonObject toJson(const CustomerFilter& filter);
[[nodiscard]] CustomerFilter customerFilterOf(const QJsonObject& object);

} // namespace pd
