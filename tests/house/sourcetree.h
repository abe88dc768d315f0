// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd::house {

struct SourceFile {
    QString path; ///< below the root, with "/"
    QStringList lines; ///< as in the file, from the first line on
    QString code; ///< the same lines without comments and without what stands between quotes; line breaks stay

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    /// "models/client", "ui", "app", "sandbox", "tests"…
    [[nodiscard]] QString storey() const;
    /// The names between quotes of `#include "…"`.
    [[nodiscard]] QStringList includes() const;
};

/// All .h and .cpp below the folders, sorted by path.
[[nodiscard]] QList<SourceFile> readSources(const QString& root, const QStringList& folders);

[[nodiscard]] QString withoutCommentsAndTexts(const QString& text);

} // namespace pd::house
