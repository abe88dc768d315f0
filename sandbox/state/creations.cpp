// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/state/creations.h"

#include "store/database.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

void Creations::received(const QByteArray& method, const QStringList& path, const QJsonObject& body)
{
    if (method != "POST")
        return;
    struct Kind {
        QString path;
        QString kind;
        QString keyField;
    };
    static const QList<Kind> kinds{{u"wholesale/customers"_s, u"customer"_s, u"externalId"_s},
        {u"wholesale/subscribers"_s, u"subscriber"_s, u"email"_s}, {u"locations"_s, u"location"_s, u"name"_s},
        {u"partnerhub/templates"_s, u"template"_s, u"name"_s}};
    const QString joined = path.join(u'/');
    for (const Kind& kind : kinds) {
        if (kind.path == joined) {
            m_state.run("INSERT INTO creations VALUES(?1, ?2, 0, 1, ?3) ON CONFLICT(kind, key) DO UPDATE SET posts = posts + 1", kind.kind,
                body[kind.keyField].toString(), m_state.now());
        }
    }
}

void Creations::created(const QString& kind, const QString& key)
{
    m_state.run("INSERT INTO creations VALUES(?1, ?2, 1, 0, ?3) ON CONFLICT(kind, key) DO UPDATE SET count = count + 1, created = ?3", kind,
        key, m_state.now());
}

void Creations::addRoutes(Router& router)
{
    router.get(u"sandbox/creations"_s, [this](const Call& call) { return list(call); });
}

Answer Creations::list(const Call& call)
{
    QJsonArray array;
    SQLite::Statement& found =
        m_state.query("SELECT kind, key, count, posts, created FROM creations WHERE ?1 = '' OR kind = ?1 ORDER BY created, kind, key",
            call.parameter(u"kind"_s));
    while (found.executeStep()) {
        array << QJsonObject{{"kind"_L1, store::text(found.getColumn(0))}, {"key"_L1, store::text(found.getColumn(1))},
            {"count"_L1, found.getColumn(2).getInt()}, {"posts"_L1, found.getColumn(3).getInt()},
            {"created"_L1, isoTime(found.getColumn(4).getInt64())}};
    }
    return items(array);
}

} // namespace pd::sandbox
