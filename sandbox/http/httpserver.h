// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/http/httpmessage.h"

#include <QObject>

#include <functional>
#include <memory>

namespace pd::sandbox {

/// Answers HTTP on 127.0.0.1, nowhere else. The only place that knows Qt HTTP Server, whose interface differs between Qt 6.4 and 6.8.
class HttpServer : public QObject
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest&)>;

    /// `handler` is called on this object's thread, once per request.
    explicit HttpServer(Handler handler, QObject* parent = nullptr);
    ~HttpServer() override;

    /// The port it listens on; 0 asks for a free one. Kind::Refused when the port is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);

private:
    class Backend;
    std::unique_ptr<Backend> m_backend;
};

} // namespace pd::sandbox
