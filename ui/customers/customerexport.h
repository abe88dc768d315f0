// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customertable.h"
#include "ui/widgets/filejob.h"

#include <QStringList>

namespace pd {

/// A column of the table on screen: its number in CustomersModel, and its title.
struct ShownColumn {
    int column = 0;
    QString title;
};

/// The customers table as a file or for the clipboard: all rows of the filter in the order on screen, the columns that are shown. On another
/// thread; a file is there whole or not at all.
class CustomerExport : public FileJob
{
    Q_OBJECT

public:
    explicit CustomerExport(QString cacheFile, QObject* parent = nullptr);

    /// CSV, or a workbook where the name ends with ".xlsx".
    void writeFile(const CustomerTableRequest& request, const QList<ShownColumn>& columns, const QString& path);
    /// Text and HTML, with titles; copied() says how many.
    void copy(const CustomerTableRequest& request, const QList<ShownColumn>& columns);

Q_SIGNALS:
    void copied(qint64 rows);

private:
    struct Copied;

    QString m_cacheFile;
    std::shared_ptr<Copied> m_copied; ///< null: what runs writes a file
};

/// A cell as files have it: times in ISO 8601 (UTC), numbers without grouping.
[[nodiscard]] QString exportedCell(const CustomerRow& row, int column);

} // namespace pd
