// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"

#include <QCoro/QCoroTask>

namespace pd {

class Session;

/// Renders the window's pages over an open session into `directory`: light and dark, in `languages` ("en", "he"), 1400×900, named
/// `<page>-<theme>-<language>.png`. Only `page` when it is not empty. Needs a QApplication (offscreen is enough).
[[nodiscard]] QCoro::Task<ExitCode> takePictures(
    Session& session, QString directory, QString page, QStringList languages, const Console& console);

} // namespace pd
