// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboarding.h"
#include "domain/packagecatalog.h"
#include "exchange/sheet.h"

namespace pd {

/// One customer of a bulk file, read or refused; the others are not touched by it.
struct OnboardingSheetEntry {
    qint64 line = 0; ///< of the file, from 1: where the customer begins
    QString externalId;
    Result<OnboardingEntry> entry; ///< Kind::Invalid: fields[].field is "line 7, Country"
};

struct OnboardingSheet {
    Sheet sheet;
    QList<OnboardingSheetEntry> entries; ///< in the order of the file
    QStringList unknownColumns; ///< headers that we do not know and do not read
};

/// A CSV of customers, and optionally their users (docs/guide/bulk-files.md): rows with the same external ID are one customer, whose own values
/// stand in its first row and are the same or empty in the others; each row with a user e-mail adds a user. Besides the errors of
/// readSheet(): Kind::Invalid with rule "missing-column" where there is no external ID. The rules of the offer are not checked here.
[[nodiscard]] Result<OnboardingSheet> readOnboardingSheet(const QString& path, const PackageCatalog& catalog, SheetOptions options = {});

/// The headers of such a file, in the order of the guide.
[[nodiscard]] QStringList onboardingSheetHeaders();

} // namespace pd
