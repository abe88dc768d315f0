// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggle.h"

namespace pd {

Toggle::Toggle(QWidget* parent)
    : QCheckBox(parent)
{
    setProperty("toggle", true); // ThemeStyle draws it
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace pd
