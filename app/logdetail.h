// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/programsettings.h"

namespace pd {

/// How much our own parts log from now on.
void applyLogDetail(ProgramSettings::Log detail);

} // namespace pd
