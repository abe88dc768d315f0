// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webexid.h"

#include <QByteArray>
#include <QStringList>

namespace pd {

using namespace Qt::StringLiterals;

std::optional<WebexId> decodeWebexId(const QString& encoded)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded.toLatin1(), QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QString text = QString::fromUtf8(*decoded);
    constexpr QLatin1String scheme("ciscospark://");
    if (!text.startsWith(scheme))
        return std::nullopt;
    const QStringList parts = text.sliced(scheme.size()).split(u'/');
    if (parts.size() != 3 || parts.contains(QString()))
        return std::nullopt;
    return WebexId{parts[0], parts[1], parts[2]};
}

QString encodeWebexId(const WebexId& id)
{
    const QString text = u"ciscospark://%1/%2/%3"_s.arg(id.cluster, id.type, id.uuid);
    return QString::fromLatin1(text.toUtf8().toBase64(QByteArray::OmitTrailingEquals));
}

QString bareUuid(const QString& id)
{
    const auto decoded = decodeWebexId(id);
    return decoded ? decoded->uuid : id;
}

} // namespace pd
