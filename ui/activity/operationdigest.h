// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "ui/widgets/statuscelldelegate.h"

class QModelIndex;

namespace pd {

/// What a row of OperationsModel says, as the list and the panel show it.
struct OperationDigest {
    bool step = false;
    StepState state = StepState::Planned;
    StatusWords words; ///< of the state, and of what the server said besides
    QString title;
    QString outcome; ///< second line: running step, server's word, error sentence, result
    QString progress; ///< "3 of 5 steps"; empty for a step
    int done = 0;
    int total = 0;
    QString elapsed; ///< empty: not started
    QString nextCheck; ///< "checks again in 12 s"; empty: none planned
    std::optional<Error> error;
    QString trackingId;

    [[nodiscard]] static OperationDigest of(const QModelIndex& index, const QDateTime& nowUtc);
};

} // namespace pd
