// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pd {

/// What is wrong with text that people type: control characters, direction overrides, lone surrogates, length in characters (B16, B17, B19). Rules:
/// required · too-long (text = limit) · control-characters · bidi-controls.
[[nodiscard]] QList<FieldError> checkText(const QString& value, const QString& field, bool required, qsizetype limit);

/// Without the marks that cannot be seen (direction overrides and isolates, zero-width spaces, byte order marks) and that nobody types into a name
/// on purpose. Joiners between letters of scripts that need them, and inside emoji, stay (B17, B19).
[[nodiscard]] QString withoutHiddenMarks(const QString& text);

/// Why the domain of an e-mail address may be a look-alike of another one: letters of several scripts in one label, or a label wholly of
/// letters that look Latin (B18). Gives the domain as the network sees it ("xn--…"); nullopt when nothing is odd.
[[nodiscard]] std::optional<QString> lookAlikeDomain(const QString& email);

/// An external ID made of a name: "John's Pizza" → "john-s-pizza"; a name without Latin letters gives "c-" and ten digits made of it. Always the
/// same for the same name and the same `taken` (compared without regard to case); a number follows when it is taken ("john-s-pizza-2"). At most 64
/// characters of a–z, 0–9 and '-'; empty for an empty name.
[[nodiscard]] QString proposedExternalId(const QString& name, const QStringList& taken);

/// The next extension of the same length that is not taken, counting up from `like` and from the start again after the last one ("0042" → "0043").
/// Empty when all are taken or `like` is no extension.
[[nodiscard]] QString freeExtension(const QStringList& taken, const QString& like);

} // namespace pd
