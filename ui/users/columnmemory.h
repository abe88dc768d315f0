// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/usersheet.h"

#include <QMap>
#include <QString>

namespace pd {

/// What a person said that the columns of a file mean; kept in the settings for the next file with the same header. Interface thread.
class ColumnMemory
{
public:
    using Columns = QMap<QString, UserSheetColumn>; ///< by header

    /// `settingsFile` is an ini file.
    explicit ColumnMemory(QString settingsFile)
        : m_file(std::move(settingsFile))
    {
    }

    /// The order of the columns, case and outer white space do not matter. Empty: nothing was said.
    [[nodiscard]] Columns recall(const QStringList& header) const;
    void remember(const QStringList& header, const Columns& columns) const;

private:
    QString m_file;
};

} // namespace pd
