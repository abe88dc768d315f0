// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerfilter.h"

#include <QJsonArray>

#include <utility>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString facetKey(CustomerFacet facet)
{
    switch (facet) {
    case CustomerFacet::Status: return u"statuses"_s;
    case CustomerFacet::Package: return u"packages"_s;
    case CustomerFacet::Country: return u"countries"_s;
    case CustomerFacet::Provider: return u"providers"_s;
    case CustomerFacet::Tag: return u"tags"_s;
    case CustomerFacet::Template: return u"templates"_s;
    case CustomerFacet::Restricted: return u"restricted"_s;
    case CustomerFacet::Updated: break;
    }
    return u"updated"_s;
}

/// Exactly one of them is there, but for CustomerFacet::Updated.
template<typename Filter>
auto memberOf(Filter& filter, CustomerFacet facet)
{
    struct Member {
        decltype(&filter.statuses) list = nullptr;
        decltype(&filter.tags) fact = nullptr;
    };
    switch (facet) {
    case CustomerFacet::Status: return Member{&filter.statuses, nullptr};
    case CustomerFacet::Package: return Member{&filter.packages, nullptr};
    case CustomerFacet::Country: return Member{&filter.countries, nullptr};
    case CustomerFacet::Provider: return Member{&filter.providers, nullptr};
    case CustomerFacet::Tag: return Member{nullptr, &filter.tags};
    case CustomerFacet::Template: return Member{nullptr, &filter.templates};
    case CustomerFacet::Restricted: return Member{nullptr, &filter.restricted};
    case CustomerFacet::Updated: break;
    }
    return Member{};
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& one : value.toArray()) {
        if (one.isString())
            texts << one.toString();
    }
    return texts;
}

} // namespace

FactFilter partOf(const CustomerFilter& filter, CustomerFacet facet)
{
    const auto member = memberOf(filter, facet);
    if (member.fact)
        return *member.fact;
    return member.list ? FactFilter{*member.list} : FactFilter{};
}

void setPart(CustomerFilter& filter, CustomerFacet facet, const FactFilter& part)
{
    const auto member = memberOf(filter, facet);
    if (member.fact)
        *member.fact = part;
    else if (member.list)
        *member.list = part.values;
}

bool asksFor(const CustomerFilter& filter, CustomerFacet facet)
{
    if (facet == CustomerFacet::Updated)
        return filter.updatedFrom.isValid() || filter.updatedTo.isValid();
    return !partOf(filter, facet).isEmpty();
}

void clearPart(CustomerFilter& filter, CustomerFacet facet)
{
    if (facet == CustomerFacet::Updated)
        filter.updatedFrom = filter.updatedTo = {};
    setPart(filter, facet, {});
}

QJsonObject toJson(const CustomerFilter& filter)
{
    QJsonObject object;
    if (!filter.text.isEmpty())
        object.insert(u"text"_s, filter.text);
    for (const CustomerFacet facet : allCustomerFacets) {
        const FactFilter part = partOf(filter, facet);
        if (part.isEmpty())
            continue;
        QJsonObject asked{{u"values"_s, QJsonArray::fromStringList(part.values)}};
        if (part.none)
            asked.insert(u"none"_s, true);
        if (part.unknown)
            asked.insert(u"unknown"_s, true);
        object.insert(facetKey(facet), asked);
    }
    if (filter.updatedFrom.isValid())
        object.insert(u"updatedFrom"_s, filter.updatedFrom.toString(Qt::ISODate));
    if (filter.updatedTo.isValid())
        object.insert(u"updatedTo"_s, filter.updatedTo.toString(Qt::ISODate));
    return object;
}

CustomerFilter customerFilterOf(const QJsonObject& object)
{
    CustomerFilter filter;
    filter.text = object[u"text"_s].toString();
    for (const CustomerFacet facet : allCustomerFacets) {
        const QJsonObject asked = object[facetKey(facet)].toObject();
        setPart(filter, facet, {textsIn(asked[u"values"_s]), asked[u"none"_s].toBool(), asked[u"unknown"_s].toBool()});
    }
    filter.updatedFrom = QDate::fromString(object[u"updatedFrom"_s].toString(), Qt::ISODate);
    filter.updatedTo = QDate::fromString(object[u"updatedTo"_s].toString(), Qt::ISODate);
    return filter;
}

} // namespace pd
