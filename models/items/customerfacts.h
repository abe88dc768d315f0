// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"

#include <QMap>

#include <vector>

namespace SQLite {
class Database;
}

namespace pd {

/// What customers are filtered by, in memory, by row: questions about 50,000 of them cost no reading. On a worker thread.
class CustomerFactTable
{
public:
    /// Tags, templates and restricted mode of rows up to `last`. Throws SQLite::Exception.
    void readFacts(SQLite::Database& reader, qint32 last);
    /// Packages, countries and times of change, likewise.
    void readRecords(SQLite::Database& reader, qint32 last);
    /// One of these is asked for.
    [[nodiscard]] static bool needsFacts(const CustomerFilter& filter);
    [[nodiscard]] static bool needsRecords(const CustomerFilter& filter);

    /// Takes out of `set` what does not pass what was read and is asked for.
    void keepMatching(std::vector<bool>& set, const CustomerFilter& filter) const;
    /// Numbers that sort rows by this fact; those of whom it is not known come last.
    [[nodiscard]] std::vector<qint32> ranks(CustomerFacet facet) const;
    /// How many of `set` have each value; `none` and `unknown` count the rest.
    struct Counts {
        QMap<QString, int> values;
        int none = 0;
        int unknown = 0;
    };
    [[nodiscard]] Counts counts(CustomerFacet facet, const std::vector<bool>& set) const;

private:
    /// Values that rows have, each once; number 0 stands for "not known".
    struct Column {
        std::vector<qint32> byRow;
        QList<QStringList> sets{QStringList()};
    };
    [[nodiscard]] const Column& column(CustomerFacet facet) const;
    void keepUpdated(std::vector<bool>& set, const QDate& from, const QDate& to) const;

    Column m_tags;
    Column m_templates;
    Column m_restricted;
    Column m_packages;
    Column m_countries;
    std::vector<qint64> m_updated; ///< ms since 1970, by row
};

/// Whether everybody without a value of its own is known to have no tags. Throws SQLite::Exception.
[[nodiscard]] bool areTagsComplete(SQLite::Database& reader);

} // namespace pd
