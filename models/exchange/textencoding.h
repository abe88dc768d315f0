// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringDecoder>

#include <array>
#include <string>

namespace pd {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1255, Windows1252, Iso8859_8 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1255", "windows-1252", "iso-8859-8".
[[nodiscard]] QString textEncodingName(TextEncoding encoding);
/// nullopt for a name that is none of these. Case does not matter.
[[nodiscard]] std::optional<TextEncoding> textEncodingOf(const QString& name);

/// What the beginning of a file says about how it is written.
struct TextGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    int markBytes = 0; ///< of the byte order mark
    bool certain = true; ///< false: likely, a person should see it first
};

/// `head` is at least the first 64 KB of the file, or all of it; `complete` says which. Windows-1255 is guessed, and not certain, for text that is no
/// UTF-8 and has more Hebrew letters than others beyond ASCII.
[[nodiscard]] TextGuess guessEncoding(const QByteArray& head, bool complete);

/// What a file is, when it is no text at all: "workbook", "old-workbook", "html", "pdf", "zip", "gzip", "binary"; empty: it may be text.
[[nodiscard]] QString foreignKind(const QByteArray& head, const TextGuess& guess);

/// Bytes of any of the encodings to UTF-8, chunk by chunk. UTF-8 is passed through unchecked.
class Utf8Converter
{
public:
    explicit Utf8Converter(TextEncoding encoding);

    void convert(const char* bytes, size_t size, std::string& utf8);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    std::array<std::string, 256> m_table; ///< of the encodings with one byte a letter
};

/// Where the first byte that is no UTF-8 stands; -1: there is none.
[[nodiscard]] qsizetype invalidUtf8At(std::string_view text);

} // namespace pd
