// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverview.h"
#include "app/session.h"
#include "support/sandboxprocess.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>

namespace pd::test {

/// A session over these data and this server, opened; what went wrong is in the log of the test.
[[nodiscard]] std::unique_ptr<Session> openedSession(const QUrl& apiBase, const QString& dataDirectory);
[[nodiscard]] std::unique_ptr<MainWindow> windowOf(Session& session, Theme& theme);

/// A window over a session of the program, over a sandbox of its own: everything between a click and the server is the real thing.
class SessionFixture
{
public:
    enum class Hub { Hosted, Recorded };

    /// Recorded: a profile of the vendor's API, where Partner Hub is not reached by program. Nothing is sent there by what tests do.
    explicit SessionFixture(const QStringList& sandboxArguments = {}, Hub hub = Hub::Hosted);

    [[nodiscard]] bool isOpen() const { return m_session && m_session->isOpen(); }
    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] SandboxProcess& sandbox() { return m_sandbox; }
    [[nodiscard]] ServerView server() const { return ServerView(m_sandbox.base()); }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    /// Ends the session and opens the same data again. Windows are gone before.
    void reopen();

private:
    QTemporaryDir m_directory;
    SandboxProcess m_sandbox;
    Hub m_hub;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
};

} // namespace pd::test
