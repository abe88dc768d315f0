// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace pd {

/// A key of the window and what it does, in the person's language.
struct KeyHint {
    QKeySequence keys;
    QString what;
};

namespace windowkeys {

[[nodiscard]] QKeySequence search();
[[nodiscard]] QKeySequence filter();
[[nodiscard]] QKeySequence sync();
/// Of the page at this position of the rail, counted from 0.
[[nodiscard]] QKeySequence page(int position);

} // namespace windowkeys

/// All keys worth knowing, for Settings.
[[nodiscard]] QList<KeyHint> keyHints();

} // namespace pd
