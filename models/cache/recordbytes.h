// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <string_view>

namespace pd {

/// Values one after the other in few bytes: texts as UTF-8 behind their length, numbers below 255 as one byte.
class RecordWriter
{
public:
    /// Appends to `bytes`, which outlives it.
    explicit RecordWriter(QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    RecordWriter& operator<<(QStringView text);
    RecordWriter& operator<<(const QString& text) { return *this << QStringView(text); }
    RecordWriter& operator<<(quint32 number);
    template<typename T>
    RecordWriter& operator<<(const QList<T>& list)
    {
        *this << quint32(list.size());
        for (const T& value : list)
            *this << value;
        return *this;
    }

private:
    QByteArray& m_bytes;
};

/// Reads what RecordWriter wrote, in the same order. What is missing at the end is empty.
class RecordReader
{
public:
    explicit RecordReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    RecordReader& operator>>(QString& text);
    RecordReader& operator>>(quint32& number);
    template<typename T>
    RecordReader& operator>>(QList<T>& list)
    {
        quint32 size = 0;
        *this >> size;
        for (; size > 0 && !m_rest.empty(); --size) {
            T value;
            *this >> value;
            list << value;
        }
        return *this;
    }

private:
    std::string_view m_rest;
};

/// Appends `text` to `bytes` as UTF-8, without an allocation of its own; the number of bytes.
qsizetype appendUtf8(QByteArray& bytes, QStringView text);

} // namespace pd
