// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd {

/// The locales of the offer, "xx_YY" (offer.md, "Create customer").
[[nodiscard]] const QStringList& supportedLocales();

/// The locale that the service will use: a supported `xx_YY` as it is (any case); a bare `xx` with the template's country if that is
/// supported, else the default of the language; nothing, or an unknown language, gives `templateLocale`.
[[nodiscard]] QString resolvedLocale(const QString& asked, const QString& templateCountry, const QString& templateLocale);

/// Meeting sites stay English for es_CO, id_ID, nb_NO and pt_PT.
[[nodiscard]] bool meetingSiteStaysEnglish(const QString& locale);

} // namespace pd
