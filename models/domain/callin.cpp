// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callin.h"

#include "domain/countries.h"
#include "reference/referencedata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct CallInTable {
    QHash<QString, CallIn> byCountry;
    CallIn others;
};

QStringList codesIn(const QJsonValue& value)
{
    QStringList codes;
    for (const QJsonValue& code : value.toArray())
        codes << code.toString();
    return codes;
}

CallInTable readCallInTable()
{
    const QJsonObject json = QJsonDocument::fromJson(referenceData(u"callin.json"_s)).object();
    CallInTable table;
    for (const QJsonValue& region : json["regions"_L1].toArray()) {
        const CallIn callIn{region["name"_L1].toString(), region["dialCode"_L1].toString(), codesIn(region["numbersOf"_L1])};
        for (const QString& country : codesIn(region["countries"_L1]))
            table.byCountry.insert(country, callIn);
        if (callIn.region == json["default"_L1].toString())
            table.others = callIn;
    }
    return table;
}

} // namespace

CallIn defaultCallIn(const QString& country)
{
    static const CallInTable table = readCallInTable();
    return isCountry(country) ? table.byCountry.value(country, table.others) : CallIn();
}

} // namespace pd
