// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/locales.h"

namespace pd {

using namespace Qt::StringLiterals;

const QStringList& supportedLocales()
{
    // The first of each language is the default of its bare code.
    static const QStringList locales{u"en_US"_s, u"en_AU"_s, u"en_GB"_s, u"en_CA"_s, u"fr_FR"_s, u"fr_CA"_s, u"cs_CZ"_s, u"da_DK"_s,
        u"de_DE"_s, u"hu_HU"_s, u"id_ID"_s, u"it_IT"_s, u"ja_JP"_s, u"ko_KR"_s, u"es_ES"_s, u"es_CO"_s, u"es_MX"_s, u"nl_NL"_s, u"nb_NO"_s,
        u"pl_PL"_s, u"pt_PT"_s, u"pt_BR"_s, u"ru_RU"_s, u"ro_RO"_s, u"zh_CN"_s, u"zh_TW"_s, u"sv_SE"_s, u"ar_SA"_s, u"tr_TR"_s};
    return locales;
}

QString resolvedLocale(const QString& asked, const QString& templateCountry, const QString& templateLocale)
{
    QString wanted = asked.trimmed();
    wanted.replace(u'-', u'_');
    const QString language = wanted.section(u'_', 0, 0).toLower();
    QString country = wanted.section(u'_', 1, 1).toUpper();
    if (country.isEmpty())
        country = templateCountry.toUpper();
    const QString exact = language + u'_' + country;
    if (supportedLocales().contains(exact))
        return exact;
    for (const QString& locale : supportedLocales()) {
        if (!language.isEmpty() && locale.startsWith(language + u'_'))
            return locale;
    }
    return templateLocale;
}

bool meetingSiteStaysEnglish(const QString& locale)
{
    static const QStringList english{u"es_CO"_s, u"id_ID"_s, u"nb_NO"_s, u"pt_PT"_s};
    return english.contains(locale);
}

} // namespace pd
