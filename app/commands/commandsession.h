// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/session.h"

#include <memory>

namespace pd {

/// A session opened for a command, or the exit code with which to end (the reason is on stderr already).
struct CommandSession {
    std::unique_ptr<Session> session;
    ExitCode code = ExitCode::Done;
};

[[nodiscard]] QCoro::Task<CommandSession> openSession(CommandContext context);

/// Tells what is wrong with a command's words; gives ExitCode::Usage.
[[nodiscard]] ExitCode refuseUsage(const CommandContext& context, const QString& command, const Error& error);

} // namespace pd
