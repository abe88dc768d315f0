// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

#include <QCoro/QCoroTask>

namespace pd {

/// The sandbox process of a profile: started on a free loopback port, stopped with this object. It also stops by itself when this program dies in any
/// way, because it watches its standard input.
class SandboxLauncher : public QObject
{
    Q_OBJECT

public:
    explicit SandboxLauncher(QObject* parent = nullptr);
    /// Does not wait while the event loop runs: the process is taken care of until it has ended.
    ~SandboxLauncher() override;

    /// The API base of the running sandbox. `arguments` are those of docs/sandbox.md; `port` 0: a free one. Also after died(). Kind::Refused when it
    /// cannot be started.
    [[nodiscard]] QCoro::Task<Result<QUrl>> start(QStringList arguments, int port = 0);

Q_SIGNALS:
    /// It ended although nobody asked for it.
    void died();

private:
    void release();

    QProcess* m_process = nullptr;
};

} // namespace pd
