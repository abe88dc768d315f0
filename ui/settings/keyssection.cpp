// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyssection.h"

#include "ui/shell/shortcuts.h"

namespace pd {

KeysSection::KeysSection(const Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Keyboard"), parent)
{
    for (const KeyHint& hint : keyHints())
        addFact(hint.keys.toString(QKeySequence::NativeText), hint.what);
}

} // namespace pd
