// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/packedid.h"

namespace pd {

namespace {

constexpr size_t uuidSize = 36;
constexpr size_t longestDecoded = 120;
constexpr unsigned char bareForm = 255;
constexpr char base64Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<int, 256> base64Values()
{
    std::array<int, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 64; ++i)
        values[static_cast<unsigned char>(base64Alphabet[i])] = i;
    return values;
}

constexpr auto sixBits = base64Values();

/// The decoded bytes of unpadded base64; 0 when it is none, or not in the one canonical way of writing it.
size_t decodeBase64(std::string_view text, char* out)
{
    size_t size = 0;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = sixBits[static_cast<unsigned char>(c)];
        if (value < 0)
            return 0;
        bits = (bits << 6) | static_cast<unsigned>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out[size++] = static_cast<char>((bits >> count) & 0xff);
        }
    }
    const bool canonical = text.size() % 4 != 1 && (bits & ((1U << count) - 1)) == 0;
    return canonical ? size : 0;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool readUuid(std::string_view text, unsigned char* out)
{
    for (size_t i = 0; i < uuidSize;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i++] != '-')
                return false;
            continue;
        }
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return false;
        *out++ = static_cast<unsigned char>(high * 16 + low);
        i += 2;
    }
    return true;
}

void writeUuid(const unsigned char* bytes, std::string& text)
{
    constexpr char digits[] = "0123456789abcdef";
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
}

} // namespace

int PackedIds::formNumber(std::string_view prefix, size_t padding)
{
    const auto fits = [&](const QByteArray& form) {
        return form.size() == qsizetype(prefix.size()) + 1 && form[0] == char('0' + padding)
            && std::string_view(form.constData() + 1, prefix.size()) == prefix;
    };
    if (m_lastForm >= 0 && fits(m_forms[m_lastForm]))
        return m_lastForm;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        if (fits(m_forms[i]))
            return m_lastForm = int(i);
    }
    if (m_forms.size() >= mostForms)
        return -1;
    m_forms << char('0' + padding) + QByteArray(prefix.data(), qsizetype(prefix.size()));
    return m_lastForm = int(m_forms.size() - 1);
}

bool PackedIds::pack(std::string_view text, Packed& packed)
{
    if (text.size() == uuidSize) {
        packed[0] = bareForm;
        return readUuid(text, packed.data() + 1);
    }
    size_t padding = 0;
    while (padding < 2 && !text.empty() && text.back() == '=') {
        text.remove_suffix(1);
        ++padding;
    }
    char decoded[longestDecoded];
    if (text.size() > longestDecoded || (padding > 0 && (text.size() + padding) % 4 != 0))
        return false;
    const size_t size = decodeBase64(text, decoded);
    if (size <= uuidSize || !readUuid({decoded + size - uuidSize, uuidSize}, packed.data() + 1))
        return false;
    const int form = formNumber({decoded, size - uuidSize}, padding);
    packed[0] = static_cast<unsigned char>(form);
    return form >= 0;
}

bool PackedIds::unpack(const unsigned char* packed, std::string& text) const
{
    if (packed[0] == bareForm) {
        writeUuid(packed + 1, text);
        return true;
    }
    if (packed[0] >= m_forms.size())
        return false;
    const QByteArray& form = m_forms[packed[0]];
    std::string plain(form.constData() + 1, static_cast<size_t>(form.size() - 1));
    writeUuid(packed + 1, plain);
    unsigned bits = 0;
    int count = 0;
    for (const char c : plain) {
        bits = (bits << 8) | static_cast<unsigned char>(c);
        for (count += 8; count >= 6; count -= 6)
            text += base64Alphabet[(bits >> (count - 6)) & 63];
    }
    if (count > 0)
        text += base64Alphabet[(bits << (6 - count)) & 63];
    text.append(static_cast<size_t>(form[0] - '0'), '=');
    return true;
}

} // namespace pd
