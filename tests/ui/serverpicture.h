// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace pd::test {

/// Everything that a sandbox tells about a customer, in lines; without the IDs and times that every server makes for itself.
[[nodiscard]] QStringList serverPicture(const QUrl& base, const QString& externalId);
/// Likewise its onboarding templates.
[[nodiscard]] QStringList templatesPicture(const QUrl& base);
/// Lines that only one of them has, marked with "-" (`wanted`) and "+".
[[nodiscard]] QStringList pictureDifferences(const QStringList& found, const QStringList& wanted);

} // namespace pd::test
