// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr int mostWholeDigits = 15;

constexpr std::array<qint64, Decimal::fractionDigits + 1> powersOfTen()
{
    std::array<qint64, Decimal::fractionDigits + 1> powers{};
    powers[0] = 1;
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}

constexpr auto tenTo = powersOfTen();

Int128 divideHalfUp(Int128 value, Int128 divisor)
{
    const Int128 half = divisor / 2;
    return value >= 0 ? (value + half) / divisor : -((-value + half) / divisor);
}

QString digitsOf(Int128 value)
{
    QString text;
    for (; value > 0; value /= 10)
        text.prepend(QChar(u'0' + static_cast<char16_t>(value % 10)));
    return text.isEmpty() ? QStringLiteral("0") : text;
}

/// Without the zeros at its end; how many digits after the point are left.
int shorten(Int128& value)
{
    int digits = Decimal::fractionDigits;
    while (digits > 0 && value % 10 == 0) {
        value /= 10;
        --digits;
    }
    return digits;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    size_t i = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        ++i;
    qint64 whole = 0;
    int wholeDigits = 0;
    bool any = false;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        any = true;
        wholeDigits += whole > 0 || text[i] != '0' ? 1 : 0;
        if (wholeDigits > mostWholeDigits)
            return std::nullopt;
        whole = whole * 10 + (text[i] - '0');
    }
    qint64 fraction = 0;
    int places = 0;
    if (i < text.size() && text[i] == '.') {
        for (++i; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
            any = true;
            if (places < fractionDigits)
                fraction = fraction * 10 + (text[i] - '0');
            else if (text[i] != '0')
                return std::nullopt;
            places += places < fractionDigits ? 1 : 0;
        }
    }
    if (!any || i != text.size())
        return std::nullopt;
    const Int128 value = Int128(whole) * unit + Int128(fraction) * tenTo[static_cast<size_t>(fractionDigits - places)];
    return fromRaw(negative ? -value : value);
}

std::optional<Decimal> Decimal::parse(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

QString Decimal::toString() const
{
    Int128 value = m_value < 0 ? -m_value : m_value;
    return fromRaw(m_value).toFixed(shorten(value));
}

QString Decimal::toFixed(int digits) const
{
    const int kept = std::clamp(digits, 0, fractionDigits);
    const Int128 magnitude = m_value < 0 ? -m_value : m_value;
    const Int128 value = divideHalfUp(magnitude, tenTo[static_cast<size_t>(fractionDigits - kept)]);
    QString text = digitsOf(value);
    if (kept > 0) {
        text = text.rightJustified(kept + 1, u'0');
        text.insert(text.size() - kept, u'.');
    }
    if (m_value < 0 && value != 0)
        text.prepend(u'-');
    return text;
}

double Decimal::toDouble() const { return toString().toDouble(); }

Decimal Decimal::rounded(int digits) const
{
    const qint64 step = tenTo[static_cast<size_t>(fractionDigits - std::clamp(digits, 0, fractionDigits))];
    return fromRaw(divideHalfUp(m_value, step) * step);
}

qint64 Decimal::dividedUp(qint64 divisor) const
{
    const Int128 step = Int128(divisor) * unit;
    const Int128 whole = m_value / step;
    return static_cast<qint64>(whole + (m_value > 0 && m_value % step != 0 ? 1 : 0));
}

qint64 Decimal::dividedHalfUp(qint64 divisor) const { return static_cast<qint64>(divideHalfUp(m_value, Int128(divisor) * unit)); }

std::optional<Decimal> Decimal::times(const Decimal& other) const
{
    Int128 a = m_value;
    Int128 b = other.m_value;
    if (a == 0 || b == 0)
        return Decimal();
    const int places = shorten(a) + shorten(b);
    Int128 product = 0;
    if (places > fractionDigits || __builtin_mul_overflow(a, b, &product))
        return std::nullopt;
    Int128 scaled = 0;
    if (__builtin_mul_overflow(product, Int128(tenTo[static_cast<size_t>(fractionDigits - places)]), &scaled))
        return std::nullopt;
    return fromRaw(scaled);
}

} // namespace pd
