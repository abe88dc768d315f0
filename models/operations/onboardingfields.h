// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QStringList>

namespace pd {

/// What an onboarding or template file may hold: each known path with the type it needs.
struct FieldFindings {
    QList<FieldError> errors; ///< rules "type" (text: the type needed) and "unknown-field" (text: the field probably meant)
    QStringList unknown; ///< paths of fields that are none of ours
};

[[nodiscard]] FieldFindings checkOnboardingFields(const QJsonObject& entry);
[[nodiscard]] FieldFindings checkTemplateFields(const QJsonObject& object);

} // namespace pd
