// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

namespace pd {

/// A file that has no name until it is whole. Where the file system can, it has none at all before commit(), so that nothing is left behind however
/// the program ends; where it cannot, what a killed program left is cleared away by the next one that writes under the name. What had the name before
/// stays until then.
class WholeFile
{
public:
    explicit WholeFile(QString target);
    ~WholeFile();
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    /// Kind::Storage when nothing can be written in the target's folder, or something else than a file has the name.
    [[nodiscard]] Status open();
    /// For writing; between open() and commit().
    [[nodiscard]] QFile& file() { return m_file; }
    /// A path under which libraries can open the file between open() and commit().
    [[nodiscard]] QString workingPath() const;
    /// On the disk, under its name.
    [[nodiscard]] Status commit();

private:
    [[nodiscard]] tl::unexpected<Error> problem(const QString& text) const;
    [[nodiscard]] QString hiddenName() const;
    [[nodiscard]] QString hiddenBeginning() const;
    void clearLeftovers() const;

    QString m_target;
    QString m_named; ///< where the file has a name of its own before commit(); empty: it has none
    int m_descriptor = -1;
    QFile m_file;
};

} // namespace pd
