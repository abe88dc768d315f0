// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"
#include "app/commands/commandsession.h"
#include "app/commands/pictures.h"

namespace pd {

QCoro::Task<ExitCode> takePictures(Session&, QString, QString, const Console&) { co_return ExitCode::Done; }

QCoro::Task<ExitCode> runScreenshots(CommandContext context)
{
    co_return refuseUsage(context, QStringLiteral("screenshots"), {});
}

} // namespace pd
