// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "app/profile.h"

#include <QStringList>

#include <QCoro/QCoroTask>

namespace pd {

/// The options that every command understands (cli.md).
struct GlobalOptions {
    ProfileChoice profile;
    bool json = false;
    bool verbose = false;
    QString language;
    QString theme;
    QString page;
    QStringList files; ///< for the window
};

struct CommandContext {
    GlobalOptions options;
    QStringList arguments; ///< what follows the command's name, without the global options
    Console console;
};

/// A headless command: the same services as the window, no display.
struct Command {
    const char* name;
    const char* usage; ///< one line for each way to call it
    const char* summary;
    QCoro::Task<ExitCode> (*run)(CommandContext context);
};

/// nullptr: there is no such command.
[[nodiscard]] const Command* findCommand(const QString& name);
[[nodiscard]] QList<Command> allCommands();

[[nodiscard]] QCoro::Task<ExitCode> runSync(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runCustomers(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runTemplate(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runOnboard(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runReport(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runUsers(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runOperations(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runTour(CommandContext context);
[[nodiscard]] QCoro::Task<ExitCode> runScreenshots(CommandContext context);

} // namespace pd
