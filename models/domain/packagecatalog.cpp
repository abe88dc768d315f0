// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packagecatalog.h"

#include "reference/referencedata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

const PackageCatalog& PackageCatalog::shipped()
{
    static const PackageCatalog catalog = fromJson(referenceData(u"packages.json"_s)).value_or(PackageCatalog{});
    return catalog;
}

Result<PackageCatalog> PackageCatalog::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonArray array = QJsonDocument::fromJson(json, &problem).object().value("packages"_L1).toArray();
    if (problem.error != QJsonParseError::NoError || array.isEmpty())
        return failed(Error::Kind::Damaged, u"packages.json: %1"_s.arg(problem.errorString()));
    PackageCatalog catalog;
    for (const QJsonValue& value : array) {
        const QJsonObject o = value.toObject();
        PackageInfo info;
        info.id = o["id"_L1].toString();
        info.displayName = o["displayName"_L1].toString(info.id);
        info.shortName = o["shortName"_L1].toString(info.displayName);
        info.customer = o["customer"_L1].toBool();
        info.subscriber = o["subscriber"_L1].toBool();
        info.calling = o["calling"_L1].toBool();
        info.addOn = o["addOn"_L1].toBool();
        info.limitable = o["limitable"_L1].toBool();
        info.special = o["special"_L1].toBool();
        for (const QJsonValue& required : o["requiresAnyOf"_L1].toArray())
            info.requiresAnyOf << required.toString();
        catalog.m_packages << info;
    }
    return catalog;
}

const PackageInfo* PackageCatalog::find(const QString& id) const
{
    const auto it = std::find_if(m_packages.cbegin(), m_packages.cend(), [&](const PackageInfo& p) { return p.id == id; });
    return it == m_packages.cend() ? nullptr : &*it;
}

QString PackageCatalog::displayName(const QString& id) const
{
    const PackageInfo* info = find(id);
    return info ? info->displayName : id;
}

QString PackageCatalog::shortName(const QString& id) const
{
    const PackageInfo* info = find(id);
    return info ? info->shortName : id;
}

bool PackageCatalog::isCalling(const QString& id) const
{
    const PackageInfo* info = find(id);
    return info && info->calling;
}

bool PackageCatalog::anyCalling(const QStringList& ids) const
{
    return std::any_of(ids.cbegin(), ids.cend(), [this](const QString& id) { return isCalling(id); });
}

QStringList PackageCatalog::unmet(const QStringList& ids) const
{
    QStringList result;
    for (const QString& id : ids) {
        const PackageInfo* info = find(id);
        if (!info || info->requiresAnyOf.isEmpty())
            continue;
        const auto met = [&](const QString& needed) { return ids.contains(needed); };
        if (std::none_of(info->requiresAnyOf.cbegin(), info->requiresAnyOf.cend(), met))
            result << id;
    }
    return result;
}

} // namespace pd
