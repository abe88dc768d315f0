// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd {

/// The bytes of a file of resources/reference that ships in the program; empty when there is no such file.
[[nodiscard]] QByteArray referenceData(const QString& name);

} // namespace pd
