// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filelock.h"
#include "core/result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

class QLocalSocket;

namespace pd {

/// What a second start of the program wants the window to show.
struct WindowRequest {
    QString page; ///< empty: as it is
    QStringList files; ///< absolute paths
};

/// The one window of a profile (F71). Whoever holds it is told what later starts want; the kernel takes it back when the holder dies in any way.
/// Main thread.
class WindowClaim : public QObject
{
    Q_OBJECT

public:
    /// Kind::Storage "in use" when another program has the window of this profile open.
    [[nodiscard]] static Result<std::unique_ptr<WindowClaim>> take(const QString& dataDirectory);

    /// Tells the holder. Waits up to two seconds; for the start of the program, before there is a window. Kind::Timeout when nobody answers.
    [[nodiscard]] static Status handOver(const QString& dataDirectory, const WindowRequest& request);

Q_SIGNALS:
    void asked(const pd::WindowRequest& request);

private:
    explicit WindowClaim(FileLock lock);
    void listen(const QString& dataDirectory);
    void accept();
    void read(QLocalSocket* socket);

    FileLock m_lock;
    QLocalServer m_server;
};

} // namespace pd
