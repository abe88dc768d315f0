// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"

namespace pd {

/// What a unit of a SKU costs for the whole period, from a day on.
struct Price {
    QString sku;
    QString customer; ///< CUSTOMER_ORG_ID; empty: for everybody who has no price of their own
    QDate validFrom;
    QString currency; ///< "EUR"
    Decimal price; ///< for one unit
};

/// Prices and mark-ups of one profile, in its billing data. What Partner Desk knows of prices is what a person entered: reports have none.
class PriceList
{
public:
    /// `store` outlives it.
    explicit PriceList(BillingStore& store)
        : m_store(store)
    {
    }

    /// Reads everything; call it again after another program changed it.
    [[nodiscard]] Status load();
    [[nodiscard]] const QList<Price>& prices() const { return m_prices; }
    /// Kind::Invalid for an empty SKU, a day that is none, a currency that is not three letters, or a negative price.
    [[nodiscard]] Status set(const Price& price);
    [[nodiscard]] Status remove(const Price& price);

    /// The newest price that is valid on `day`: the customer's own before that for everybody.
    [[nodiscard]] std::optional<Price> find(const QString& sku, const QString& customer, const QDate& day) const;

    /// Percent on top of prices for everybody; a customer's own where there is one. 0 where nothing was entered.
    [[nodiscard]] Decimal markup(const QString& customer) const;
    /// All that were entered, by customer; an empty one stands for everybody.
    [[nodiscard]] const QHash<QString, Decimal>& markups() const { return m_markups; }
    /// Empty `customer`: for everybody. nullopt takes a customer's own away.
    [[nodiscard]] Status setMarkup(const QString& customer, std::optional<Decimal> percent);

private:
    BillingStore& m_store;
    QList<Price> m_prices;
    QHash<QString, Decimal> m_markups;
};

} // namespace pd
