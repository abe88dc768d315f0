// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/foldedtext.h"

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include <algorithm>

namespace pd {

namespace {

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The voicing marks of Japanese make other letters, not accents.
bool isAccent(QChar c) { return c.category() == QChar::Mark_NonSpacing && c.unicode() != 0x3099 && c.unicode() != 0x309A; }

/// Full folding (sharp s is "ss"), which QString::toCaseFolded does not do.
QString caseFolded(const QString& text)
{
    QString folded(text.size() * 3, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = u_strFoldCase(reinterpret_cast<UChar*>(folded.data()), int32_t(folded.size()),
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status))
        return text.toCaseFolded();
    folded.truncate(size);
    return folded;
}

} // namespace

QString foldedText(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (isAscii(trimmed))
        return trimmed.toLower();
    QString parts = caseFolded(trimmed).normalized(QString::NormalizationForm_KD);
    parts.removeIf(isAccent);
    return caseFolded(parts).normalized(QString::NormalizationForm_C);
}

QString searchText(const QString& name, const QString& externalId) { return foldedText(name) + u'\n' + foldedText(externalId); }

QString phoneDigits(const QString& number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() && (c.digitValue() != 0 || !digits.isEmpty()))
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool looksLikePhone(const QString& text)
{
    const auto allowed = [](QChar c) { return c.isDigit() || c.isSpace() || QStringView(u"+-.()/\u2010\u2011").contains(c); };
    return std::all_of(text.cbegin(), text.cend(), allowed) && phoneDigits(text).size() >= 3;
}

} // namespace pd
