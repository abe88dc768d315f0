// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

/// The one place where an Error becomes words for people. Used by the window and by the command line; needs QCoreApplication only.
namespace pd::errortext {

/// One plain sentence or two: what happened and what to do. Never the server's own text.
[[nodiscard]] QString sentence(const Error& error);
/// What is wrong with one field, without the field's name. A rule that we do not know gives the server's text.
[[nodiscard]] QString fieldSentence(const FieldError& field);
/// For Details and Copy: the server's text, its code, HTTP status and tracking ID, one per line; empty when there is nothing.
[[nodiscard]] QString details(const Error& error);

} // namespace pd::errortext
