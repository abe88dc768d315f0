// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCoreApplication>

namespace pd {

QList<Command> allCommands()
{
    return {
        {"sync", "[--full]", QT_TRANSLATE_NOOP("Command line", "bring the cache up to date"), runSync},
        {"customers",
            "[--search TEXT] [--status STATUS] [--package NAME] [--country CODE] [--tag TAG] [--template NAME]\n"
            "[--restricted on|off|unknown] [--updated-from DATE] [--updated-to DATE] [--provider ORG] [--offline] [--csv FILE]\n"
            "--find ID [--provider ORG]  (asks the server for one customer)",
            QT_TRANSLATE_NOOP("Command line", "list customers"), runCustomers},
        {"template", "create FILE.json | list", QT_TRANSLATE_NOOP("Command line", "make or list onboarding templates"), runTemplate},
        {"onboard", "FILE.json|FILE.csv [--dry-run] [--wait]",
            QT_TRANSLATE_NOOP("Command line", "create and set up the customers of a file"), runOnboard},
        {"users",
            "apply FILE.csv --customer ID [--add-only] [--dry-run] [--wait] [--failed FILE.csv]\n"
            "export --customer ID --out FILE.csv",
            QT_TRANSLATE_NOOP("Command line", "add, change and remove the users of a customer by a file"), runUsers},
        {"report",
            "run --month YYYY-MM|last --type PARTNER|CUSTOMER|USER [--sub-partner ORG] [--out FILE.csv|.xlsx]\n"
            "create | list | get ID | delete ID  (a period: --month, or --start DATE --end DATE)\n"
            "import FILE.csv [--skip-bad-rows] [--encoding ENCODING]\n"
            "imported [--remove ID]\n"
            "summary ID [--by customer,service …] [--csv FILE] [--raw]\n"
            "export ID --out FILE.xlsx|FILE.csv [--raw]",
            QT_TRANSLATE_NOOP("Command line", "billing reports: make, fetch, import, sum up, export"), runReport},
        {"operations", "[--wait]", QT_TRANSLATE_NOOP("Command line", "go on with what earlier runs began, and list it"), runOperations},
        {"tour", "[--out DIR]", QT_TRANSLATE_NOOP("Command line", "show the main job on a sandbox of its own"), runTour},
        {"screenshots", "DIR [--page PAGE]", QT_TRANSLATE_NOOP("Command line", "render every page with sandbox data"), runScreenshots},
    };
}

const Command* findCommand(const QString& name)
{
    static const QList<Command> commands = allCommands();
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace pd
