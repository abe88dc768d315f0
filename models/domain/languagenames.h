// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/countries.h"

namespace pd {

/// "Norwegian Bokmål (Norway)" for "nb_NO", in `language` ("en", "he"); the locale itself when it has no name.
[[nodiscard]] QString localeName(const QString& locale, const QString& language);

/// supportedLocales() with their names, in the order in which people of that language look them up.
[[nodiscard]] QList<NamedCode> namedLocales(const QString& language);

} // namespace pd
