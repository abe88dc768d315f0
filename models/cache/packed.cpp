// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/packed.h"

#include "domain/webexid.h"

#include <QDateTime>
#include <QUuid>

namespace pd::packed {

using namespace Qt::StringLiterals;

namespace {

QString encoded16(const QByteArray& bytes, const QString& type)
{
    return encodeWebexId({u"us"_s, type, QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces)});
}

QString isoText(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); }

} // namespace

QVariant id(const QString& encoded, const QString& type)
{
    const auto parts = decodeWebexId(encoded);
    if (parts) {
        const QByteArray bytes = QUuid::fromString(parts->uuid).toRfc4122();
        if (encoded16(bytes, type) == encoded)
            return bytes;
    }
    return encoded.isNull() ? u""_s : encoded;
}

QString idOf(const SQLite::Column& column, const QString& type)
{
    if (column.isBlob())
        return encoded16(QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes()), type);
    return store::text(column);
}

QVariant time(const QString& iso)
{
    const qint64 ms = milliseconds(iso);
    if (ms != 0 && isoText(ms) == iso)
        return ms;
    return iso.isNull() ? u""_s : iso;
}

QString timeOf(const SQLite::Column& column) { return column.isInteger() ? isoText(column.getInt64()) : store::text(column); }

qint64 milliseconds(const QString& iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

} // namespace pd::packed
