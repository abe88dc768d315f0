// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/packed.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace pd::packed {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view scheme = "ciscospark://us/";
constexpr std::string_view base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr qsizetype uuidSize = 36;
constexpr qsizetype longestType = 40;

using Plain = std::array<char, scheme.size() + longestType + 1 + uuidSize + 3>;

/// The place of each letter in `alphabet`; -1: not in it.
constexpr std::array<signed char, 128> placesIn(std::string_view alphabet)
{
    std::array<signed char, 128> places{};
    places.fill(-1);
    for (size_t i = 0; i < alphabet.size(); ++i)
        places[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return places;
}

constexpr auto base64Places = placesIn(base64Letters);
constexpr auto hexPlaces = placesIn(hexDigits);

qsizetype plainSize(qsizetype typeSize) { return qsizetype(scheme.size()) + typeSize + 1 + uuidSize; }

constexpr bool isHyphenAt(qsizetype i) { return i == 8 || i == 13 || i == 18 || i == 23; }

/// Unpadded base64, and nothing in the bits that are left over.
bool decodeInto(Plain& plain, const QString& encoded)
{
    quint32 bits = 0;
    int count = 0;
    size_t size = 0;
    for (const QChar c : encoded) {
        const int place = c.unicode() < 128 ? base64Places[c.unicode()] : -1;
        if (place < 0)
            return false;
        bits = bits << 6 | quint32(place);
        count += 6;
        if (count >= 8) {
            count -= 8;
            plain[size++] = char(bits >> count & 0xff);
        }
    }
    return (bits & ((1U << count) - 1)) == 0;
}

bool readUuid(const char* text, Uuid& uuid)
{
    std::copy_n(text, uuidSize, uuid.text.begin());
    int digits = 0;
    for (qsizetype i = 0; i < uuidSize; ++i) {
        if (isHyphenAt(i)) {
            if (text[i] != '-')
                return false;
            continue;
        }
        const auto code = static_cast<unsigned char>(text[i]);
        const int place = code < 128 ? hexPlaces[code] : -1;
        if (place < 0)
            return false;
        char& byte = uuid.bytes[size_t(digits / 2)];
        byte = char(digits % 2 == 0 ? place << 4 : (byte | place));
        ++digits;
    }
    return true;
}

QString base64Of(const char* plain, qsizetype size)
{
    QString encoded((size * 4 + 2) / 3, Qt::Uninitialized);
    QChar* out = encoded.data();
    for (qsizetype i = 0; i < size; i += 3) {
        const auto at = [&](qsizetype k) { return k < size ? quint32(static_cast<unsigned char>(plain[k])) : 0U; };
        const quint32 bits = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
        const int letters = int(qMin<qsizetype>(3, size - i)) + 1;
        for (int k = 0; k < letters; ++k)
            *out++ = QLatin1Char(base64Letters[bits >> (18 - 6 * k) & 63]);
    }
    return encoded;
}

QString encoded16(std::string_view bytes, const QString& type)
{
    Plain plain;
    char* out = std::copy(scheme.begin(), scheme.end(), plain.begin());
    for (const QChar c : type)
        *out++ = c.toLatin1();
    *out++ = '/';
    for (qsizetype i = 0, digits = 0; i < uuidSize; ++i) {
        if (isHyphenAt(i)) {
            *out++ = '-';
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[size_t(digits / 2)]);
        *out++ = hexDigits[digits % 2 == 0 ? byte >> 4 : byte & 15];
        ++digits;
    }
    return base64Of(plain.data(), out - plain.data());
}

/// The number at `at` in a text of the usual form; -1: there are other characters.
int digitsAt(const QString& iso, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = iso[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c - u'0');
    }
    return number;
}

/// "2026-01-31T12:00:00.000Z" and nothing else: QDateTime takes ten times as long.
std::optional<qint64> usualTime(const QString& iso)
{
    using namespace std::chrono;
    if (iso.size() != 24 || iso[4] != u'-' || iso[7] != u'-' || iso[10] != u'T' || iso[13] != u':' || iso[16] != u':' || iso[19] != u'.'
        || iso[23] != u'Z')
        return std::nullopt;
    const int hour = digitsAt(iso, 11, 2);
    const int minute = digitsAt(iso, 14, 2);
    const int second = digitsAt(iso, 17, 2);
    const int millisecond = digitsAt(iso, 20, 3);
    const year_month_day day{
        year(digitsAt(iso, 0, 4)), month(unsigned(digitsAt(iso, 5, 2))), std::chrono::day(unsigned(digitsAt(iso, 8, 2)))};
    if (!day.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || millisecond < 0
        || int(day.year()) < 1)
        return std::nullopt;
    const auto time = sys_days(day).time_since_epoch() + hours(hour) + minutes(minute) + seconds(second);
    return duration_cast<std::chrono::milliseconds>(time).count() + millisecond;
}

QString isoText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

std::optional<Uuid> uuidOf(const QString& encoded, const QString& type)
{
    const qsizetype size = plainSize(type.size());
    Plain plain;
    if (type.size() > longestType || encoded.size() != (size * 4 + 2) / 3 || !decodeInto(plain, encoded))
        return std::nullopt;
    const char* at = plain.data();
    if (std::string_view(at, scheme.size()) != scheme)
        return std::nullopt;
    at += scheme.size();
    if (QLatin1StringView(at, type.size()) != type || at[type.size()] != '/')
        return std::nullopt;
    Uuid uuid{};
    return readUuid(at + type.size() + 1, uuid) ? std::optional(uuid) : std::nullopt;
}

QVariant id(const QString& encoded, const QString& type)
{
    if (const auto uuid = uuidOf(encoded, type))
        return QByteArray(uuid->bytes.data(), qsizetype(uuid->bytes.size()));
    return encoded.isNull() ? u""_s : encoded;
}

void bindCustomerId(SQLite::Statement& statement, int index, const QString& encoded)
{
    if (const auto uuid = uuidOf(encoded, u"ENTERPRISE"_s))
        statement.bind(index, uuid->bytes.data(), int(uuid->bytes.size()));
    else
        store::bind(statement, index, encoded);
}

QString idOf(const SQLite::Column& column, const QString& type)
{
    const std::string_view bytes(static_cast<const char*>(column.getBlob()), size_t(column.getBytes()));
    if (column.isBlob() && bytes.size() == sizeof(Uuid::bytes) && type.size() <= longestType)
        return encoded16(bytes, type);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QVariant time(const QString& iso)
{
    if (const auto usual = usualTime(iso); usual && *usual != 0)
        return *usual;
    const qint64 ms = milliseconds(iso);
    if (ms != 0 && isoText(ms) == iso)
        return ms;
    return iso.isNull() ? u""_s : iso;
}

QString timeOf(const SQLite::Column& column) { return column.isInteger() ? isoText(column.getInt64()) : store::text(column); }

qint64 milliseconds(const QString& iso)
{
    if (const auto usual = usualTime(iso))
        return *usual;
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

} // namespace pd::packed
