// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerfilter.h"

#include <QMap>

#include <vector>

namespace SQLite {
class Database;
}

namespace pd {

/// What the cache knows of customers beyond the server's list: tags, template, restricted mode. In memory, by row: questions about 50,000 of them
/// cost no reading. On a worker thread.
class CustomerFactTable
{
public:
    /// Those of rows up to `last`. Throws SQLite::Exception.
    void read(SQLite::Database& reader, qint32 last);

    /// Takes out of `set` what does not pass tags, templates and restricted of the filter.
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

    Column m_tags;
    Column m_templates;
    Column m_restricted;
};

/// Whether everybody without a value of its own is known to have no tags. Throws SQLite::Exception.
[[nodiscard]] bool areTagsComplete(SQLite::Database& reader);

} // namespace pd
