// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pagelink.h"

#include <QRegularExpression>
#include <QUrl>

namespace pd {

using namespace Qt::StringLiterals;

QString nextLink(const QString& header)
{
    static const QRegularExpression entry(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression next(
        u";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\s*(?:[;,]|$))"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto it = entry.globalMatch(header); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (next.match(match.captured(2)).hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

QUrlQuery queryOf(const QString& link) { return QUrlQuery(QUrl(link).query(QUrl::FullyEncoded)); }

int nextOffset(const QString& link, int offset, int max, qsizetype received)
{
    if (received <= 0)
        return -1;
    bool named = false;
    int next = queryOf(link).queryItemValue(u"offset"_s).toInt(&named);
    if (!named)
        next = received >= max ? offset + int(received) : -1;
    return next > offset ? next : -1;
}

} // namespace pd
