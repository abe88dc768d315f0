// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include <unicode/ucnv.h>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

struct NamedEncoding {
    TextEncoding encoding;
    const char* name; ///< ICU knows it
};

constexpr NamedEncoding namedEncodings[] = {{TextEncoding::Utf8, "utf-8"}, {TextEncoding::Utf16Le, "utf-16le"},
    {TextEncoding::Utf16Be, "utf-16be"}, {TextEncoding::Windows1255, "windows-1255"}, {TextEncoding::Windows1252, "windows-1252"},
    {TextEncoding::Iso8859_8, "iso-8859-8"}};

const char* plainName(TextEncoding encoding)
{
    return std::find_if(std::begin(namedEncodings), std::end(namedEncodings), [=](const auto& one) {
        return one.encoding == encoding;
    })->name;
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16Le)
        return QStringDecoder(QStringConverter::Utf16LE);
    return encoding == TextEncoding::Utf16Be ? QStringDecoder(QStringConverter::Utf16BE) : QStringDecoder(QStringConverter::Utf8);
}

/// One letter for each byte, by ICU. What the encoding leaves open becomes U+FFFD.
std::array<std::string, 256> tableOf(TextEncoding encoding)
{
    std::array<std::string, 256> table;
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(plainName(encoding), &status);
    for (int i = 0; i < 256; ++i) {
        const char byte = static_cast<char>(i);
        UChar letters[4] = {0xFFFD};
        UErrorCode done = U_ZERO_ERROR;
        const int count = converter ? ucnv_toUChars(converter, letters, 4, &byte, 1, &done) : 1;
        table[static_cast<size_t>(i)] = QString::fromUtf16(letters, std::max(1, int(count))).toStdString();
    }
    if (converter)
        ucnv_close(converter);
    return table;
}

/// Where NUL bytes stand in text that is mostly ASCII tells UTF-16 and its byte order.
std::optional<TextEncoding> sixteenBit(const QByteArray& head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype many = head.size() / 5;
    if (odd > many && even < odd / 20)
        return TextEncoding::Utf16Le;
    if (even > many && odd < even / 20)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

QString textEncodingName(TextEncoding encoding) { return QString::fromLatin1(plainName(encoding)); }

std::optional<TextEncoding> textEncodingOf(const QString& name)
{
    const QByteArray wanted = name.trimmed().toLower().toLatin1();
    for (const NamedEncoding& one : namedEncodings) {
        if (wanted == one.name)
            return one.encoding;
    }
    return std::nullopt;
}

qsizetype invalidUtf8At(std::string_view text)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const size_t size = text.size();
    for (size_t i = 0; i < size;) {
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        const unsigned char lead = bytes[i];
        const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || i + length > size)
            return qsizetype(i);
        const unsigned char second = bytes[i + 1];
        const bool wrongSecond = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second > 0x8F);
        for (size_t k = 1; k < length; ++k) {
            if (wrongSecond || (bytes[i + k] & 0xC0) != 0x80)
                return qsizetype(i);
        }
        i += length;
    }
    return -1;
}

TextGuess guessEncoding(const QByteArray& head, bool complete)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3, true};
    if (head.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2, true};
    if (head.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2, true};
    if (const auto wide = sixteenBit(head))
        return {*wide, 0, false};
    const qsizetype wrong = invalidUtf8At({head.constData(), size_t(head.size())});
    if (wrong < 0 || (!complete && wrong > head.size() - 4))
        return {TextEncoding::Utf8, 0, true};
    qsizetype hebrew = 0;
    qsizetype others = 0;
    qsizetype valid = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<unsigned char>(head[i]);
        if (byte < 0x80)
            continue;
        ++(byte >= 0xE0 && byte <= 0xFA ? hebrew : others);
        valid += byte == 0xD7 ? 1 : 0; // the lead byte of Hebrew in UTF-8
    }
    if (valid * 3 > hebrew + others)
        return {TextEncoding::Utf8, 0, true}; // UTF-8 with a few broken bytes: those rows are named
    return {hebrew > others ? TextEncoding::Windows1255 : TextEncoding::Utf8, 0, hebrew <= others};
}

QString foreignKind(const QByteArray& head, const TextGuess& guess)
{
    if (head.startsWith("PK\x03\x04"))
        return head.contains("xl/") || head.contains("[Content_Types].xml") ? u"workbook"_s : u"zip"_s;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return u"old-workbook"_s;
    if (head.startsWith("%PDF"))
        return u"pdf"_s;
    if (head.startsWith("\x1F\x8B"))
        return u"gzip"_s;
    const QByteArray start = head.first(std::min<qsizetype>(head.size(), 512)).trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml"))
        return u"html"_s;
    const bool wide = guess.encoding == TextEncoding::Utf16Le || guess.encoding == TextEncoding::Utf16Be;
    const qsizetype controls = std::count_if(head.cbegin(), head.cend(), [](char c) { return (c >= 0 && c < 9) || (c > 13 && c < 32); });
    return !wide && controls * 50 > head.size() ? u"binary"_s : QString();
}

Utf8Converter::Utf8Converter(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(decoderFor(encoding))
{
    if (encoding == TextEncoding::Windows1255 || encoding == TextEncoding::Windows1252 || encoding == TextEncoding::Iso8859_8)
        m_table = tableOf(encoding);
}

void Utf8Converter::convert(const char* bytes, size_t size, std::string& utf8)
{
    switch (m_encoding) {
    case TextEncoding::Utf8: utf8.append(bytes, size); break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: {
        const QString text = m_decoder.decode(QByteArrayView(bytes, qsizetype(size)));
        utf8 += text.toStdString();
        break;
    }
    default:
        for (size_t i = 0; i < size; ++i)
            utf8 += m_table[static_cast<unsigned char>(bytes[i])];
    }
}

} // namespace pd
