// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>

namespace pd {

/// What the offer says of one package (offer.md, domain.md 1.3). Data, because it changes between editions.
struct PackageInfo {
    QString id; ///< wire name: "webex_calling"
    QString displayName; ///< product name, never translated: "Webex Calling"
    QString shortName; ///< for tags in tables: "Calling"
    bool customer = false; ///< may be assigned to a customer
    bool subscriber = false; ///< may be the package of a user
    bool calling = false; ///< needs a calling location; its users need a number or an extension
    bool addOn = false; ///< not a base package
    bool limitable = false; ///< has a key in provisioningParameters.packages.limits
    bool special = false; ///< outside of the usual offer: shown when somebody asks for it
    QStringList requiresAnyOf; ///< depends on at least one of these
};

/// The packages of this edition of the offer. An immutable value; cheap to copy.
class PackageCatalog
{
public:
    /// The catalog that ships in resources/reference/packages.json.
    [[nodiscard]] static const PackageCatalog& shipped();
    [[nodiscard]] static Result<PackageCatalog> fromJson(const QByteArray& json);

    [[nodiscard]] const QList<PackageInfo>& all() const { return m_packages; }
    /// nullptr for a package that this edition does not know: show its wire name.
    [[nodiscard]] const PackageInfo* find(const QString& id) const;
    [[nodiscard]] QString displayName(const QString& id) const;
    [[nodiscard]] QString shortName(const QString& id) const;
    [[nodiscard]] bool isCalling(const QString& id) const;
    [[nodiscard]] bool anyCalling(const QStringList& ids) const;
    /// The packages of `ids` whose dependency is not met by the rest of `ids`.
    [[nodiscard]] QStringList unmet(const QStringList& ids) const;

private:
    QList<PackageInfo> m_packages;
};

} // namespace pd
