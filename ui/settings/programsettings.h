// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pd {

/// What Settings keeps by name in the ini file of a profile, beside theme and language. Values that make no sense become the usual ones.
struct ProgramSettings {
    enum class Log { Problems, Usual, Everything };

    int requestsPerMinute = 0; ///< 0: only what the server asks for
    Log log = Log::Usual;

    [[nodiscard]] static ProgramSettings read(const QString& file);
    void write(const QString& file) const;

    /// The budgets that can be chosen; another number becomes the nearest.
    [[nodiscard]] static const QList<int>& budgets();
    [[nodiscard]] static QString logName(Log log);

    friend bool operator==(const ProgramSettings&, const ProgramSettings&) = default;
};

/// A text of the ini file, empty when it is longer than anything that we write there.
[[nodiscard]] QString settingsText(const QString& file, const QString& key);

} // namespace pd
