// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/retryafter.h"

#include <QLatin1String>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace pd {

namespace {

constexpr qint64 hundredYears = qint64(100) * 366 * 24 * 3600;

int monthNumber(const QByteArray& name)
{
    constexpr std::array names{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray wanted = name.toLower();
    for (int i = 0; i < int(names.size()); ++i) {
        if (wanted == QByteArrayView(names[size_t(i)]))
            return i + 1;
    }
    return 0;
}

int plainNumber(const QByteArray& text)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 4 && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? text.toInt() : -1;
}

QTime clockTime(const QByteArray& text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3)
        return {};
    const int second = std::min(plainNumber(parts[2]), 59); // a leap second is no time to Qt
    return QTime(plainNumber(parts[0]), plainNumber(parts[1]), second);
}

QDateTime utcTime(int year, int month, int day, const QByteArray& time)
{
    const QDate date(year, month, day);
    const QTime clock = clockTime(time);
    if (!date.isValid() || !clock.isValid())
        return {};
    return QDateTime(date, clock, QTimeZone::utc());
}

/// A two-digit year that seems over fifty years ahead is one of the past (RFC 9110).
int fullYear(const QByteArray& text, const QDateTime& now)
{
    const int number = plainNumber(text);
    if (text.size() != 2 || number < 0)
        return number;
    const int century = now.date().year() / 100 * 100;
    const int year = century + number;
    return year > now.date().year() + 50 ? year - 100 : year;
}

} // namespace

QDateTime parseHttpDate(const QByteArray& text, const QDateTime& now)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    if (words.size() == 6 && words[0].endsWith(',')) // Sun, 06 Nov 1994 08:49:37 GMT
        return utcTime(plainNumber(words[3]), monthNumber(words[2]), plainNumber(words[1]), words[4]);
    if (words.size() == 4 && words[0].endsWith(',')) { // Sunday, 06-Nov-94 08:49:37 GMT
        const QList<QByteArray> date = words[1].split('-');
        if (date.size() != 3)
            return {};
        return utcTime(fullYear(date[2], now), monthNumber(date[1]), plainNumber(date[0]), words[2]);
    }
    if (words.size() == 5) // Sun Nov  6 08:49:37 1994
        return utcTime(plainNumber(words[4]), monthNumber(words[1]), plainNumber(words[2]), words[3]);
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& header, const QDateTime& now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, hundredYears) : hundredYears);
    }
    const QDateTime date = parseHttpDate(text, now);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::clamp(now.secsTo(date), qint64(0), hundredYears));
}

} // namespace pd
