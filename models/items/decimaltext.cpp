// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decimaltext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QChar minusSign(0x2212);

QString withSign(bool negative, bool zero, const QString& digits)
{
    return zero ? digits : QString((negative ? minusSign : QChar(u'+')) + digits);
}

} // namespace

QString decimalText(const Decimal& value, const QLocale& locale, int least)
{
    QString text = value.toString();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    QString fraction = text.section(u'.', 1, 1);
    while (fraction.size() < least)
        fraction += u'0';
    // The whole part may be longer than a qint64.
    QString whole = text.section(u'.', 0, 0);
    static constexpr qsizetype group = 3;
    for (qsizetype at = whole.size() - group; at > 0; at -= group)
        whole.insert(at, locale.groupSeparator());
    const QString number = fraction.isEmpty() ? whole : QString(whole + locale.decimalPoint() + fraction);
    return negative ? QString(minusSign + number) : number;
}

QString signedText(qint64 value, const QLocale& locale) { return withSign(value < 0, value == 0, locale.toString(std::abs(value))); }

QString percentText(double now, double before, const QLocale& locale)
{
    if (before == 0.0)
        return {};
    const double percent = std::round((now - before) / before * 1000.0) / 10.0;
    return QString(withSign(percent < 0, percent == 0.0, locale.toString(std::abs(percent), 'f', 1)) + u"\u00A0%"_s);
}

} // namespace pd
