// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countries.h"

#include "domain/rules.h"
#include "reference/referencedata.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <unicode/ucol.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <memory>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct CountryTable {
    QStringList codes;
    QJsonObject states;
};

const CountryTable& countryTable()
{
    static const CountryTable table = [] {
        const QJsonObject json = QJsonDocument::fromJson(referenceData(u"countries.json"_s)).object();
        CountryTable result;
        for (const QJsonValue& code : json["codes"_L1].toArray())
            result.codes << code.toString();
        result.states = json["states"_L1].toObject();
        return result;
    }();
    return table;
}

/// In the order of a dictionary of that language.
void sortByName(QList<NamedCode>& list, const QString& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCollator, void (*)(UCollator*)> collator(ucol_open(language.toLatin1().constData(), &status), ucol_close);
    if (U_FAILURE(status))
        return;
    const auto units = [](const QString& text) { return reinterpret_cast<const UChar*>(text.utf16()); };
    std::stable_sort(list.begin(), list.end(), [&](const NamedCode& a, const NamedCode& b) {
        return ucol_strcoll(collator.get(), units(a.name), int32_t(a.name.size()), units(b.name), int32_t(b.name.size())) == UCOL_LESS;
    });
}

/// Names as people write them → code, for a whole list.
QHash<QString, QString> codesByName(const QList<NamedCode>& list)
{
    QHash<QString, QString> codes;
    for (const NamedCode& one : list)
        codes.insert(comparable(one.name), one.code);
    return codes;
}

} // namespace

QString countryName(const QString& code, const QString& language)
{
    if (!isCountry(code))
        return code;
    UErrorCode status = U_ZERO_ERROR;
    UChar name[128];
    const QByteArray locale = "und_" + code.toLatin1();
    const int32_t size = uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(), name, 128, &status);
    return U_FAILURE(status) || size <= 0 ? code : QString(reinterpret_cast<const QChar*>(name), size);
}

QList<NamedCode> countries(const QString& language)
{
    QList<NamedCode> list;
    for (const QString& code : countryTable().codes)
        list << NamedCode{code, countryName(code, language)};
    sortByName(list, language);
    return list;
}

bool isCountry(const QString& code)
{
    static const QSet<QString> known(countryTable().codes.cbegin(), countryTable().codes.cend());
    return known.contains(code);
}

QList<NamedCode> states(const QString& country, const QString& language)
{
    QList<NamedCode> list;
    const QJsonObject ofCountry = countryTable().states[country].toObject();
    const int column = language.startsWith("he"_L1) ? 1 : 0;
    for (auto it = ofCountry.begin(); it != ofCountry.end(); ++it) {
        const QJsonArray names = it.value().toArray();
        list << NamedCode{it.key(), names.at(column).toString(names.at(0).toString())};
    }
    sortByName(list, language);
    return list;
}

bool isState(const QString& country, const QString& code)
{
    const QJsonObject ofCountry = countryTable().states[country].toObject();
    return ofCountry.isEmpty() || ofCountry.contains(code);
}

QStringList timeZonesOf(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds(territory)) {
        const bool areaAndCity = id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/") && !id.startsWith("US/");
        if (areaAndCity)
            zones << QString::fromLatin1(id);
    }
    return zones;
}

QString suggestedCountry(const QString& typed)
{
    static const QHash<QString, QString> habits{{u"uk"_s, u"GB"_s}, {u"usa"_s, u"US"_s}, {u"u.s."_s, u"US"_s}, {u"u.s.a."_s, u"US"_s},
        {u"england"_s, u"GB"_s}, {u"great britain"_s, u"GB"_s}, {u"el"_s, u"GR"_s}, {u"holland"_s, u"NL"_s}};
    static const QHash<QString, QString> english = codesByName(countries(u"en"_s));
    static const QHash<QString, QString> hebrew = codesByName(countries(u"he"_s));
    const QString wanted = comparable(typed);
    if (isCountry(wanted.toUpper()))
        return wanted.toUpper();
    const QString habit = habits.value(wanted);
    const QString named = english.value(wanted, hebrew.value(wanted));
    return habit.isEmpty() ? named : habit;
}

QString suggestedState(const QString& country, const QString& typed)
{
    const QString wanted = comparable(typed);
    if (wanted.isEmpty())
        return {};
    const QString upper = wanted.toUpper();
    if (countryTable().states[country].toObject().contains(upper))
        return upper;
    const QString english = codesByName(states(country, u"en"_s)).value(wanted);
    return english.isEmpty() ? codesByName(states(country, u"he"_s)).value(wanted) : english;
}

} // namespace pd
