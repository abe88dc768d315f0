// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changemakers.h"

namespace pd {

QList<ChangeMaker> detailChanges() { return {}; }

} // namespace pd
