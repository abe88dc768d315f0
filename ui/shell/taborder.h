// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace pd {

/// Tab goes through what is inside `root` in the order in which it is read: as the layouts have it, not as it was made.
void tabAsRead(QWidget& root);

} // namespace pd
