// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/router.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

QString Call::parameter(const QString& name) const { return http.query.queryItemValue(name, QUrl::FullyDecoded); }

void Router::get(const QString& pattern, std::function<Answer(const Call&)> handler) { add({"GET", pattern, std::move(handler)}); }

void Router::remove(const QString& pattern, std::function<Answer(const Call&)> handler) { add({"DELETE", pattern, std::move(handler)}); }

void Router::post(const QString& pattern, std::function<Answer(const Call&)> handler, BodyKind body)
{
    add({"POST", pattern, std::move(handler), body});
}

void Router::put(const QString& pattern, std::function<Answer(const Call&)> handler)
{
    add({"PUT", pattern, std::move(handler), BodyKind::Json});
}

void Router::add(Route route)
{
    QStringList words = route.pattern.split(u'/');
    m_entries << Entry{std::move(route), std::move(words)};
}

Router::Match Router::find(const QByteArray& method, const QStringList& path) const
{
    Match match;
    for (const Entry& entry : m_entries) {
        if (entry.words.size() != path.size())
            continue;
        QStringList args;
        bool same = true;
        for (qsizetype i = 0; same && i < path.size(); ++i) {
            if (entry.words[i] == "{}"_L1)
                args << path[i];
            else
                same = entry.words[i] == path[i];
        }
        if (!same)
            continue;
        match.pathExists = true;
        if (entry.route.method == method) {
            match.route = &entry.route;
            match.args = args;
            return match;
        }
    }
    return match;
}

} // namespace pd::sandbox
