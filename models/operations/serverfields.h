// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>

namespace pd {

/// Where a refusal of the server belongs in a form: each with the field key of that form, rule "server" (or "external-id-taken", "email-taken",
/// "number-taken", "name-taken" where the code says so) and the server's own sentence as text. A refusal that names no field that we know comes
/// with an empty field; the list is empty only when the server refused nothing.
[[nodiscard]] QList<FieldError> customerFields(const Error& error); ///< keys of CustomerDraft
[[nodiscard]] QList<FieldError> templateFields(const Error& error); ///< keys of TemplateDraft
[[nodiscard]] QList<FieldError> userFields(const Error& error, qsizetype row); ///< "users[row].email"
[[nodiscard]] QList<FieldError> locationFields(const Error& error, qsizetype row); ///< "locations[row].name"

} // namespace pd
