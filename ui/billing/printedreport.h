// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPair>
#include <QStringList>

namespace pd {

/// A table as people read it.
struct PrintedTable {
    QStringList names;
    QList<QStringList> rows;
    QList<bool> trailing; ///< columns of numbers
};

struct PrintedSection {
    QString title;
    QStringList notes;
    PrintedTable table;
    QStringList totals; ///< under the table
};

/// What goes on paper, in the language of who reads it.
struct PrintedReport {
    QString title;
    QStringList facts;
    QList<QPair<QString, QString>> figures; ///< what it is, and how much
    QImage picture; ///< a chart; null: none
    QList<PrintedSection> sections;
    QString page; ///< "Page %1"
    bool rightToLeft = false;
};

} // namespace pd
