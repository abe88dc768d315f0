// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/pricelist.h"

#include "store/database.h"

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

Status checkPrice(const Price& price)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    if (price.sku.trimmed().isEmpty())
        error.fields << FieldError{u"sku"_s, u"required"_s, {}};
    if (!price.validFrom.isValid())
        error.fields << FieldError{u"validFrom"_s, u"date"_s, {}};
    const bool letters = std::all_of(price.currency.cbegin(), price.currency.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (price.currency.size() != 3 || !letters)
        error.fields << FieldError{u"currency"_s, u"currency"_s, price.currency};
    if (price.price.isNegative())
        error.fields << FieldError{u"price"_s, u"quantity"_s, price.price.toString()};
    if (!error.fields.isEmpty())
        return failed(error);
    return {};
}

} // namespace

Status PriceList::load()
{
    return store::guarded([&] {
        m_prices.clear();
        m_markups.clear();
        SQLite::Statement prices(
            m_store.database(), "SELECT sku, customer, valid_from, currency, price FROM prices ORDER BY sku, customer, valid_from");
        while (prices.executeStep()) {
            m_prices << Price{store::text(prices.getColumn(0)), store::text(prices.getColumn(1)),
                QDate::fromString(store::text(prices.getColumn(2)), Qt::ISODate), store::text(prices.getColumn(3)),
                Decimal::parse(store::text(prices.getColumn(4))).value_or(Decimal())};
        }
        SQLite::Statement markups(m_store.database(), "SELECT customer, percent FROM markups");
        while (markups.executeStep())
            m_markups.insert(store::text(markups.getColumn(0)), Decimal::parse(store::text(markups.getColumn(1))).value_or(Decimal()));
    });
}

Status PriceList::set(const Price& price)
{
    if (const Status checked = checkPrice(price); !checked)
        return checked;
    const Status stored = store::guarded([&] {
        SQLite::Statement insert(
            m_store.database(), "INSERT OR REPLACE INTO prices(sku, customer, valid_from, currency, price) VALUES(?, ?, ?, ?, ?)");
        store::bind(insert, 1, price.sku);
        store::bind(insert, 2, price.customer);
        store::bind(insert, 3, price.validFrom.toString(Qt::ISODate));
        store::bind(insert, 4, price.currency);
        store::bind(insert, 5, price.price.toString());
        insert.exec();
    });
    return stored ? load() : stored;
}

Status PriceList::remove(const Price& price)
{
    const Status removed = store::guarded([&] {
        SQLite::Statement statement(m_store.database(), "DELETE FROM prices WHERE sku = ? AND customer = ? AND valid_from = ?");
        store::bind(statement, 1, price.sku);
        store::bind(statement, 2, price.customer);
        store::bind(statement, 3, price.validFrom.toString(Qt::ISODate));
        statement.exec();
    });
    return removed ? load() : removed;
}

std::optional<Price> PriceList::find(const QString& sku, const QString& customer, const QDate& day) const
{
    std::optional<Price> best;
    for (const Price& price : m_prices) {
        if (price.sku != sku || price.validFrom > day || (!price.customer.isEmpty() && price.customer != customer))
            continue;
        const bool closer = best && best->customer.isEmpty() && !price.customer.isEmpty();
        const bool newer = best && best->customer == price.customer && price.validFrom > best->validFrom;
        if (!best || closer || newer)
            best = price;
    }
    return best;
}

Decimal PriceList::markup(const QString& customer) const { return m_markups.value(customer, m_markups.value(QString())); }

Status PriceList::setMarkup(const QString& customer, std::optional<Decimal> percent)
{
    const Status stored = store::guarded([&] {
        SQLite::Statement remove(m_store.database(), "DELETE FROM markups WHERE customer = ?");
        store::bind(remove, 1, customer);
        remove.exec();
        if (!percent)
            return;
        SQLite::Statement insert(m_store.database(), "INSERT INTO markups(customer, percent) VALUES(?, ?)");
        store::bind(insert, 1, customer);
        store::bind(insert, 2, percent->toString());
        insert.exec();
    });
    return stored ? load() : stored;
}

} // namespace pd
