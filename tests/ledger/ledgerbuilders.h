// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/onboardingtemplate.h"
#include "domain/operation.h"
#include "ledger/ledger.h"

#include <QTimeZone>

#include <memory>

namespace pd::test {

/// A clock that a test sets.
class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(now.toMSecsSinceEpoch()); }

    QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::utc());
};

/// Every field set, `number` in each of them.
[[nodiscard]] Operation someOperation(int number, int users = 2);
[[nodiscard]] OnboardingTemplate someTemplate(const QString& name);

/// Opens or fails the test.
[[nodiscard]] std::unique_ptr<Ledger> openedLedger(const QString& directory, const Clock& clock);

} // namespace pd::test
