// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace pd::test {

/// One life of the program, told on the command line: it goes on with the draft that the life before left, on to the next page, and is killed.
struct JourneyLife {
    QUrl apiBase;
    QString dataDirectory;
    QString language;
    QString kind; ///< template, customer, setup
    int entry = 0;
    int stage = 0; ///< page that is filled in; from the number of pages on: final button, request in the ledger, what is left to do is done

    [[nodiscard]] QStringList words() const;
    /// Empty kind: these are no words of a life.
    [[nodiscard]] static JourneyLife fromWords(const QStringList& words);
};

/// Lives it. Ends with SIGKILL where it went well, and by return only in the last stage; a problem is said on stderr and is code 2.
[[nodiscard]] int live(const JourneyLife& life);

} // namespace pd::test
