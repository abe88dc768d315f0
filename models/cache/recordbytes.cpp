// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/recordbytes.h"

#include <QStringConverter>
#include <QtEndian>

namespace pd {

namespace {

constexpr unsigned char longMark = 0xff;

} // namespace

qsizetype appendUtf8(QByteArray& bytes, QStringView text)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + text.size() * 3);
    char* const begin = bytes.data() + at;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype size = encoder.appendToBuffer(begin, text) - begin;
    bytes.resize(at + size);
    return size;
}

RecordWriter& RecordWriter::operator<<(quint32 number)
{
    if (number < longMark) {
        m_bytes += char(number);
        return *this;
    }
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    m_bytes += char(longMark);
    m_bytes.append(raw, sizeof raw);
    return *this;
}

RecordWriter& RecordWriter::operator<<(QStringView text)
{
    const qsizetype at = m_bytes.size();
    if (text.size() * 3 < longMark) {
        m_bytes += '\0';
        const qsizetype size = appendUtf8(m_bytes, text);
        m_bytes[at] = char(size);
        return *this;
    }
    m_bytes.append(1 + sizeof(quint32), char(longMark));
    const qsizetype size = appendUtf8(m_bytes, text);
    qToLittleEndian(quint32(size), m_bytes.data() + at + 1);
    return *this;
}

RecordReader& RecordReader::operator>>(quint32& number)
{
    number = 0;
    if (m_rest.empty())
        return *this;
    const auto first = static_cast<unsigned char>(m_rest.front());
    m_rest.remove_prefix(1);
    if (first != longMark) {
        number = first;
    } else if (m_rest.size() >= sizeof number) {
        number = qFromLittleEndian<quint32>(m_rest.data());
        m_rest.remove_prefix(sizeof number);
    }
    return *this;
}

RecordReader& RecordReader::operator>>(QString& text)
{
    quint32 size = 0;
    *this >> size;
    const std::string_view bytes = m_rest.substr(0, size);
    m_rest.remove_prefix(bytes.size());
    text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    return *this;
}

} // namespace pd
