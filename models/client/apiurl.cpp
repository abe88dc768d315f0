// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/apiurl.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

Result<QUrl> apiUrl(const QUrl& base, const QStringList& path, const QUrlQuery& query)
{
    QByteArray text = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    for (const QString& segment : path) {
        if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1)
            return failed(Error::Kind::Input, u"\"%1\" cannot be an ID"_s.arg(segment));
        text += '/' + QUrl::toPercentEncoding(segment);
    }
    char separator = '?';
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        text += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

void addText(QUrlQuery& query, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrl onSameHost(const QUrl& base, const QString& text)
{
    const QUrl given(text, QUrl::StrictMode);
    if (text.isEmpty() || !given.isValid())
        return {};
    const QUrl url = base.resolved(given);
    const bool same = url.scheme() == base.scheme() && url.host() == base.host() && portOf(url) == portOf(base);
    return same && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace pd
