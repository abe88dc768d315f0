// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/sheet.h"
#include "ui/bulkonboarding/bulkcustomer.h"

#include <QStringList>

namespace pd {

/// A bulk file, read and checked by the rules of the offer.
struct BulkReading {
    Sheet sheet;
    QList<BulkCustomer> customers; ///< in the order of the file
    QStringList unknownColumns;
};

/// Errors as of readOnboardingSheet(). Blocks: worker thread.
[[nodiscard]] Result<BulkReading> readBulkFile(const QString& path);

} // namespace pd
