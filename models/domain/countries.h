// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace pd {

/// A country, or a state of one, with its name in the language that was asked for.
struct NamedCode {
    QString code;
    QString name;

    friend bool operator==(const NamedCode&, const NamedCode&) = default;
};

/// All countries of ISO 3166-1 (alpha-2), from the table that iso-codes gives at build time; names in `language` ("en", "he") by ICU, in the order
/// in which people of that language look them up. Which of them the service sells to is not known here: the person confirms it.
[[nodiscard]] QList<NamedCode> countries(const QString& language);
[[nodiscard]] bool isCountry(const QString& code);
/// The code itself when it is none of ISO 3166-1.
[[nodiscard]] QString countryName(const QString& code, const QString& language);

/// The subdivisions of ISO 3166-2 at the top level, codes without the country ("CA"); names as iso-codes has them (not all are translated). Empty:
/// none known.
[[nodiscard]] QList<NamedCode> states(const QString& country, const QString& language);
/// Whether the country's addresses can be checked for it: true for a code of states(), and where we know none.
[[nodiscard]] bool isState(const QString& country, const QString& code);

/// The IANA time zones ("Area/City") of a country, those that people know best first where tzdata says so.
[[nodiscard]] QStringList timeZonesOf(const QString& country);

/// The country that was probably meant ("UK" → "GB", "Israel" or "ישראל" → "IL"); empty when there is no good guess.
[[nodiscard]] QString suggestedCountry(const QString& typed);
/// The state that was probably meant ("California" → "CA"); empty when there is no good guess.
[[nodiscard]] QString suggestedState(const QString& country, const QString& typed);

} // namespace pd
