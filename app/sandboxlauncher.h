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
    ~SandboxLauncher() override;

    /// The API base of the running sandbox. `arguments` are those of docs/sandbox.md. Kind::Refused when it cannot be started.
    [[nodiscard]] QCoro::Task<Result<QUrl>> start(QStringList arguments);

Q_SIGNALS:
    /// It ended although nobody asked for it.
    void died();

private:
    QProcess m_process;
};

} // namespace pd
