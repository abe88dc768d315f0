// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/onboardingcolumns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString letters(const QString& text)
{
    QString name = text.toCaseFolded();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

/// A package by its wire name, its product name or the short one.
QString packageId(const QString& word, const PackageCatalog& catalog)
{
    const QString name = letters(word);
    for (const PackageInfo& package : catalog.all()) {
        if (name == letters(package.id) || name == letters(package.displayName) || name == letters(package.shortName))
            return package.id;
    }
    return word.trimmed();
}

QStringList partsOf(const QString& cell)
{
    static const QRegularExpression between(u"[;|,]"_s);
    QStringList parts = cell.split(between, Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

void takePackages(OnboardingEntry& entry, const QString& cell, const PackageCatalog& catalog, QString&)
{
    for (const QString& part : partsOf(cell))
        entry.customer.packages << packageId(part, catalog);
}

void takeLimits(OnboardingEntry& entry, const QString& cell, const PackageCatalog& catalog, QString& rule)
{
    for (const QString& part : partsOf(cell)) {
        bool isNumber = false;
        const int limit = part.section(u'=', 1).trimmed().toInt(&isNumber);
        if (!isNumber || limit < 0) {
            rule = u"limit"_s;
            return;
        }
        entry.customer.packageLimits.insert(packageId(part.section(u'=', 0, 0), catalog), limit);
    }
}

void takeRestricted(OnboardingEntry& entry, const QString& cell, const PackageCatalog&, QString& rule)
{
    const QString word = cell.toUpper();
    if (word != "TRUE"_L1 && word != "FALSE"_L1)
        rule = u"true-false"_s;
    entry.restrictedByPartner = word != "FALSE"_L1;
}

CallingLocation& calling(OnboardingEntry& entry)
{
    if (!entry.customer.calling)
        entry.customer.calling.emplace();
    return *entry.customer.calling;
}

OnboardingUser& user(OnboardingEntry& entry) { return entry.users.last(); }

QList<OnboardingColumn> customerColumns()
{
    using E = OnboardingEntry;
    using S = const QString;
    using C = const PackageCatalog;
    return {
        {u"External ID"_s, {}, false, [](E& e, S& cell, C&, QString&) { e.customer.externalId = cell; }},
        {u"Customer name"_s, {u"name"_s, u"company name"_s}, false, [](E& e, S& cell, C&, QString&) { e.customer.name = cell; }},
        {u"Administrator e-mail"_s, {u"primaryEmail"_s, u"admin email"_s}, false,
            [](E& e, S& cell, C&, QString&) { e.customer.primaryEmail = cell; }},
        {u"Template"_s, {u"provisioningId"_s, u"onboarding template"_s}, false, [](E& e, S& cell, C&, QString&) { e.templateRef = cell; }},
        {u"Packages"_s, {}, false, takePackages},
        {u"Limits"_s, {u"package limits"_s}, false, takeLimits},
        {u"Language"_s, {}, false, [](E& e, S& cell, C&, QString&) { e.customer.language = cell; }},
        {u"Address line 1"_s, {u"address1"_s, u"address"_s}, false, [](E& e, S& cell, C&, QString&) { e.customer.address.line1 = cell; }},
        {u"Address line 2"_s, {u"address2"_s}, false, [](E& e, S& cell, C&, QString&) { e.customer.address.line2 = cell; }},
        {u"City"_s, {}, false, [](E& e, S& cell, C&, QString&) { e.customer.address.city = cell; }},
        {u"State"_s, {u"stateOrProvince"_s}, false, [](E& e, S& cell, C&, QString&) { e.customer.address.state = cell; }},
        {u"Postal code"_s, {u"zipOrPostalCode"_s, u"zip"_s}, false,
            [](E& e, S& cell, C&, QString&) { e.customer.address.postalCode = cell; }},
        {u"Country"_s, {}, false, [](E& e, S& cell, C&, QString&) { e.customer.address.country = cell.toUpper(); }},
        {u"Headquarters"_s, {u"location name"_s}, false, [](E& e, S& cell, C&, QString&) { calling(e).name = cell; }},
        {u"Time zone"_s, {u"timezone"_s}, false, [](E& e, S& cell, C&, QString&) { e.customer.meetingsTimeZone = cell; }},
        {u"Call language"_s, {u"calling language"_s}, false, [](E& e, S& cell, C&, QString&) { calling(e).language = cell; }},
        {u"Emergency identifier"_s, {u"emergencyLocationIdentifier"_s}, false,
            [](E& e, S& cell, C&, QString&) { calling(e).emergencyLocationIdentifier = cell; }},
        {u"Restricted by partner"_s, {}, false, takeRestricted},
    };
}

QList<OnboardingColumn> userColumns()
{
    using E = OnboardingEntry;
    using S = const QString;
    using C = const PackageCatalog;
    return {
        {u"User e-mail"_s, {u"User ID/Email (Required)"_s}, true, [](E& e, S& cell, C&, QString&) { user(e).subscriber.email = cell; }},
        {u"First name"_s, {}, true, [](E& e, S& cell, C&, QString&) { user(e).subscriber.firstName = cell; }},
        {u"Last name"_s, {}, true, [](E& e, S& cell, C&, QString&) { user(e).subscriber.lastName = cell; }},
        {u"User package"_s, {u"package"_s}, true,
            [](E& e, S& cell, C& catalog, QString&) { user(e).subscriber.package = packageId(cell, catalog); }},
        {u"User location"_s, {u"location"_s}, true, [](E& e, S& cell, C&, QString&) { user(e).locationName = cell; }},
        {u"Phone number"_s, {}, true, [](E& e, S& cell, C&, QString&) { user(e).subscriber.phoneNumber = cell; }},
        {u"Extension"_s, {}, true, [](E& e, S& cell, C&, QString&) { user(e).subscriber.extension = cell; }},
    };
}

} // namespace

const QList<OnboardingColumn>& onboardingColumns()
{
    static const QList<OnboardingColumn> columns = customerColumns() + userColumns();
    return columns;
}

const OnboardingColumn* onboardingColumn(const QString& header)
{
    const QString name = letters(header);
    const auto named = [&](const OnboardingColumn& column) {
        return name == letters(column.header)
            || std::any_of(column.aliases.cbegin(), column.aliases.cend(), [&](const QString& alias) { return name == letters(alias); });
    };
    const auto& all = onboardingColumns();
    const auto it = std::find_if(all.cbegin(), all.cend(), named);
    return it == all.cend() ? nullptr : &*it;
}

} // namespace pd
