// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pictures.h"

using namespace Qt::StringLiterals;

namespace pd {

QList<Picture> settingsPictures() { return {{u"settings"_s, u"settings"_s, true, {}, {}}}; }

} // namespace pd
