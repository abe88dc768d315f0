// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/usagerules.h"

#include <QStringView>

#include <algorithm>

namespace pd {

namespace {

constexpr qsizetype longestQuote = 40;

int digitsAt(std::string_view text, size_t begin, size_t count)
{
    int value = 0;
    for (size_t i = begin; i < begin + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

QDate usageDate(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return {};
    if (text.size() > 10 && text[10] != 'T' && text[10] != ' ')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

std::string_view trimmedCell(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<Decimal> parsedQuantity(std::string_view text) { return Decimal::parse(trimmedCell(text)); }

QString quotedCell(std::string_view text)
{
    QString quote = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), size_t(4 * longestQuote))));
    for (QChar& c : quote) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return quote.size() > longestQuote ? quote.first(longestQuote) + QChar(u'…') : quote;
}

} // namespace pd
