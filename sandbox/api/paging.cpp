// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/paging.h"

#include <algorithm>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The number of a parameter, `usual` when it is absent, -1 when it is none.
qint64 numberParameter(const Call& call, const QString& name, qint64 usual, qint64 lowest)
{
    if (!call.http.query.hasQueryItem(name))
        return usual;
    bool ok = false;
    const qint64 value = call.parameter(name).toLongLong(&ok);
    return ok && value >= lowest ? value : -1;
}

} // namespace

tl::expected<PageRequest, Answer> readPage(const Call& call, int usual, int highest, const QString& offsetName)
{
    const qint64 offset = numberParameter(call, offsetName, 0, 0);
    if (offset < 0)
        return tl::unexpected(refuse(400, code::invalid, u"The offset has to be a number from 0."_s, offsetName));
    const qint64 max = numberParameter(call, u"max"_s, usual, 1);
    if (max < 0)
        return tl::unexpected(refuse(400, code::invalid, u"The maximum has to be a number from 1."_s, u"max"_s));
    return PageRequest{offset, static_cast<int>(std::min<qint64>(max, highest))};
}

void addLinks(Answer& answer, const Call& call, const PageRequest& page, bool more, const QString& base, const QString& offsetName)
{
    const auto link = [&](qint64 offset, QLatin1String relation) -> QString {
        QUrlQuery query = call.http.query;
        query.removeAllQueryItems(offsetName);
        query.removeAllQueryItems(u"max"_s);
        query.addQueryItem(offsetName, QString::number(offset));
        query.addQueryItem(u"max"_s, QString::number(page.max));
        QStringList path;
        for (const QString& segment : call.http.path.sliced(1))
            path << QString::fromLatin1(QUrl::toPercentEncoding(segment));
        return u"<%1/%2?%3>; rel=\"%4\""_s.arg(base, path.join(u'/'), query.toString(QUrl::FullyEncoded), relation);
    };
    QStringList links;
    if (page.offset > 0) {
        links << link(0, "first"_L1);
        links << link(std::max<qint64>(0, page.offset - page.max), "prev"_L1);
    }
    if (more)
        links << link(page.offset + page.max, "next"_L1);
    if (!links.isEmpty())
        answer.headers << std::pair{QByteArrayLiteral("Link"), links.join(u", "_s).toUtf8()};
}

} // namespace pd::sandbox
