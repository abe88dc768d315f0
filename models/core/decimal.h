// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace pd {

__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// An exact decimal number: at most 18 digits after the point, sums up to 10^20. For quantities and money; never a double on the way.
class Decimal
{
public:
    static constexpr int fractionDigits = 18;

    constexpr Decimal() = default;
    explicit constexpr Decimal(qint64 whole)
        : m_value(Int128(whole) * unit)
    {
    }
    /// `value` counts units of 10^-18.
    [[nodiscard]] static constexpr Decimal fromRaw(Int128 value)
    {
        Decimal result;
        result.m_value = value;
        return result;
    }
    /// Digits with an optional sign and point: "31", "-0.5", "31.000", ".5". At most 15 digits before the point and 18 after it. nullopt for
    /// anything else: no exponent, no grouping, no spaces.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);
    [[nodiscard]] static std::optional<Decimal> parse(const QString& text);

    [[nodiscard]] constexpr Int128 raw() const { return m_value; }
    [[nodiscard]] bool isZero() const { return m_value == 0; }
    [[nodiscard]] bool isNegative() const { return m_value < 0; }
    /// As few digits as say it exactly, point as separator: "31", "0.5".
    [[nodiscard]] QString toString() const;
    /// With exactly `digits` after the point, rounded half away from zero (how money is written).
    [[nodiscard]] QString toFixed(int digits) const;
    /// The nearest double, for charts and cells of a workbook.
    [[nodiscard]] double toDouble() const;

    /// Half away from zero at `digits` after the point.
    [[nodiscard]] Decimal rounded(int digits) const;
    /// The smallest whole number that is not below the value divided by `divisor` (> 0).
    [[nodiscard]] qint64 dividedUp(qint64 divisor) const;
    /// The whole number nearest to the value divided by `divisor` (> 0), half away from zero.
    [[nodiscard]] qint64 dividedHalfUp(qint64 divisor) const;
    /// nullopt when the product needs more digits than there are.
    [[nodiscard]] std::optional<Decimal> times(const Decimal& other) const;
    /// Adds `other`; false, and unchanged, when the sum is out of range.
    [[nodiscard]] bool add(const Decimal& other)
    {
        Int128 sum = 0;
        if (__builtin_add_overflow(m_value, other.m_value, &sum))
            return false;
        m_value = sum;
        return true;
    }

    /// Within range as long as add() of the absolute values is.
    Decimal& operator+=(const Decimal& other)
    {
        m_value += other.m_value;
        return *this;
    }
    friend Decimal operator+(Decimal a, const Decimal& b) { return a += b; }
    friend Decimal operator-(const Decimal& a, const Decimal& b) { return fromRaw(a.m_value - b.m_value); }
    friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
    friend constexpr std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
    {
        if (a.m_value == b.m_value)
            return std::strong_ordering::equal;
        return a.m_value < b.m_value ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    static constexpr qint64 unit = 1'000'000'000'000'000'000;

    Int128 m_value = 0;
};

} // namespace pd
