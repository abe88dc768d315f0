// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/facetwords.h"

#include "domain/countries.h"
#include "domain/packagecatalog.h"
#include "domain/webexid.h"
#include "ui/customers/statuswords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString dayText(const QDate& day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString updatedText(const QDate& from, const QDate& to)
{
    if (from == to)
        return FilterText::tr("Updated: on %1").arg(dayText(from));
    if (!to.isValid())
        return FilterText::tr("Updated: since %1").arg(dayText(from));
    if (!from.isValid())
        return FilterText::tr("Updated: until %1").arg(dayText(to));
    return FilterText::tr("Updated: %1 to %2").arg(dayText(from), dayText(to));
}

QString countryText(const QString& code)
{
    return code.isEmpty() ? FilterText::tr("No country") : countryName(code, QLocale().name().left(2));
}

} // namespace

QString facetTitle(CustomerFacet facet)
{
    switch (facet) {
    case CustomerFacet::Status: return FilterText::tr("Status");
    case CustomerFacet::Package: return FilterText::tr("Package");
    case CustomerFacet::Country: return FilterText::tr("Country");
    case CustomerFacet::Provider: return FilterText::tr("Indirect provider");
    case CustomerFacet::Tag: return FilterText::tr("Tag");
    case CustomerFacet::Template: return FilterText::tr("Template");
    case CustomerFacet::Restricted: return FilterText::tr("Restricted by partner");
    case CustomerFacet::Updated: break;
    }
    return FilterText::tr("Updated");
}

QString facetValueText(CustomerFacet facet, const QString& value, const ProviderNames& providers)
{
    switch (facet) {
    case CustomerFacet::Status: return customerStatusWords(value).word;
    case CustomerFacet::Package: return PackageCatalog::shipped().displayName(value);
    case CustomerFacet::Country: return countryText(value);
    case CustomerFacet::Provider: return providers.value(value, bareUuid(value));
    case CustomerFacet::Restricted: return value == "on"_L1 ? FilterText::tr("On") : FilterText::tr("Off");
    default: return value;
    }
}

QString facetNoneText(CustomerFacet facet) { return facet == CustomerFacet::Tag ? FilterText::tr("No tags") : QString(); }

bool facetMayBeUnknown(CustomerFacet facet)
{
    return facet == CustomerFacet::Tag || facet == CustomerFacet::Template || facet == CustomerFacet::Restricted;
}

QString facetText(const CustomerFilter& filter, CustomerFacet facet, const ProviderNames& providers)
{
    if (facet == CustomerFacet::Updated)
        return updatedText(filter.updatedFrom, filter.updatedTo);
    const FactFilter part = partOf(filter, facet);
    QStringList words;
    for (const QString& value : part.values)
        words << facetValueText(facet, value, providers);
    if (part.none)
        words << facetNoneText(facet);
    if (part.unknown)
        words << FilterText::tr("not known");
    return FilterText::tr("%1: %2", "what is filtered, and by which values").arg(facetTitle(facet), words.join(FilterText::tr(", ")));
}

} // namespace pd
