// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changemakers.h"

namespace pd {

QList<ChangeMaker> changeMakers() { return detailChanges() + packageChanges() + userChanges() + numberChanges(); }

} // namespace pd
