// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"

#include <QHash>

namespace pd {

/// Names of providers by organization ID.
using ProviderNames = QHash<QString, QString>;

// What filters of customers are called on screen.

[[nodiscard]] QString facetTitle(CustomerFacet facet);
[[nodiscard]] QString facetValueText(CustomerFacet facet, const QString& value, const ProviderNames& providers);
/// Of those known to have no value; empty where a facet has no such thing.
[[nodiscard]] QString facetNoneText(CustomerFacet facet);
[[nodiscard]] bool facetMayBeUnknown(CustomerFacet facet);
/// "Country: Norway, Sweden".
[[nodiscard]] QString facetText(const CustomerFilter& filter, CustomerFacet facet, const ProviderNames& providers);

} // namespace pd
