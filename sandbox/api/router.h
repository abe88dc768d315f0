// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api/answer.h"
#include "sandbox/http/httpmessage.h"

#include <functional>

namespace pd::sandbox {

/// One call, after sign-in and with its body read.
struct Call {
    const HttpRequest& http;
    QStringList args; ///< what stood for each {} of the pattern
    QJsonObject body; ///< empty for calls without
    QString token;
    qint64 now = 0; ///< epoch ms, UTC

    /// A query parameter, decoded; empty when it is not there.
    [[nodiscard]] QString parameter(const QString& name) const;
};

enum class BodyKind { None, Json, Raw };

struct Route {
    QByteArray method;
    QString pattern; ///< "wholesale/customers/{}", below /v1
    std::function<Answer(const Call&)> handler;
    BodyKind body = BodyKind::None;
    bool open = false; ///< needs no bearer token
};

/// Which handler a request goes to. Patterns added first win, so literal words come before {}.
class Router
{
public:
    void get(const QString& pattern, std::function<Answer(const Call&)> handler);
    void remove(const QString& pattern, std::function<Answer(const Call&)> handler);
    void post(const QString& pattern, std::function<Answer(const Call&)> handler, BodyKind body = BodyKind::Json);
    void put(const QString& pattern, std::function<Answer(const Call&)> handler);
    void add(Route route);

    struct Match {
        const Route* route = nullptr; ///< nullptr: no such path, or not with this method
        QStringList args;
        bool pathExists = false;
    };
    /// `path` is without the leading "v1".
    [[nodiscard]] Match find(const QByteArray& method, const QStringList& path) const;

private:
    struct Entry {
        Route route;
        QStringList words;
    };
    QList<Entry> m_entries;
};

} // namespace pd::sandbox
