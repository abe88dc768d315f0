// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/languagenames.h"

#include "domain/locales.h"

#include <QCollator>
#include <QLocale>

#include <unicode/uloc.h>

#include <algorithm>

namespace pd {

QString localeName(const QString& locale, const QString& language)
{
    static constexpr int longest = 200;
    UErrorCode status = U_ZERO_ERROR;
    UChar name[longest];
    const int32_t size = uloc_getDisplayName(locale.toLatin1().constData(), language.toLatin1().constData(), name, longest, &status);
    return U_FAILURE(status) || size <= 0 ? locale : QString(reinterpret_cast<const QChar*>(name), size);
}

QList<NamedCode> namedLocales(const QString& language)
{
    QList<NamedCode> named;
    for (const QString& locale : supportedLocales())
        named << NamedCode{locale, localeName(locale, language)};
    const QCollator order{QLocale(language)};
    std::stable_sort(
        named.begin(), named.end(), [&order](const NamedCode& a, const NamedCode& b) { return order.compare(a.name, b.name) < 0; });
    return named;
}

} // namespace pd
