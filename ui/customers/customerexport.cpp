// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerexport.h"

#include "exchange/tablefile.h"
#include "ui/customers/statuswords.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qint64 rowsBetweenWords = 500;

QStringList exportedCells(const CustomerRow& row, const QList<ShownColumn>& columns)
{
    QStringList cells;
    for (const ShownColumn& shown : columns)
        cells << exportedCell(row, shown.column);
    return cells;
}

/// Every row with its cells, and word of it from time to time.
Status eachRow(const QString& cacheFile, const CustomerTableRequest& request, const QList<ShownColumn>& columns,
    const FileJob::Progress& progress, const std::function<Status(const QStringList& cells)>& use)
{
    qint64 total = 0;
    qint64 done = 0;
    Status written;
    const Status visited = visitCustomers(
        cacheFile, request, [&total](qsizetype rows) { total = rows; },
        [&](const CustomerRow& row) {
            written = use(exportedCells(row, columns));
            return written && (++done % rowsBetweenWords != 0 || progress(done, total));
        });
    if (!written)
        return written;
    if (visited && !progress(done, total))
        return failed(Error::Kind::Cancelled);
    return visited;
}

Status writeCustomerFile(const QString& cacheFile, const CustomerTableRequest& request, const QList<ShownColumn>& columns,
    const QString& path, bool rightToLeft, const FileJob::Progress& progress)
{
    constexpr double wide = 36;
    constexpr double narrow = 16;
    QList<TableFile::Column> titles;
    for (const ShownColumn& shown : columns) {
        const bool number = shown.column == CustomersModel::UsersColumn;
        titles << TableFile::Column{shown.title, number, shown.column == CustomersModel::NameColumn ? wide : number ? narrow : 24};
    }
    TableFile file(path, TableFile::formatOf(path), titles, rightToLeft);
    if (const Status opened = file.open(); !opened)
        return opened;
    const Status rows = eachRow(cacheFile, request, columns, progress, [&file](const QStringList& cells) { return file.row(cells); });
    return rows ? file.commit() : rows;
}

} // namespace

QString exportedCell(const CustomerRow& row, int column)
{
    switch (column) {
    case CustomersModel::NameColumn: return row.name;
    case CustomersModel::ExternalIdColumn: return row.externalId;
    case CustomersModel::StatusColumn: return customerStatusWords(row.status).word;
    case CustomersModel::PackagesColumn: return row.packagesText;
    case CustomersModel::UsersColumn: return QString::number(row.users);
    case CustomersModel::CountryColumn: return row.country;
    case CustomersModel::UpdatedColumn: return row.updatedAt.toString(Qt::ISODate);
    case CustomersModel::OrgIdColumn: return row.orgId;
    case CustomersModel::CustomerIdColumn: return row.id;
    default: return CustomersModel::text(row, column);
    }
}

struct CustomerExport::Copied {
    CopiedTable table;
    qint64 rows = 0;
};

CustomerExport::CustomerExport(QString cacheFile, QObject* parent)
    : FileJob(parent)
    , m_cacheFile(std::move(cacheFile))
{
    connect(this, &FileJob::finished, this, [this] {
        const auto result = std::exchange(m_copied, {});
        if (!result)
            return;
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(result->table));
        Q_EMIT copied(result->rows);
    });
}

void CustomerExport::writeFile(const CustomerTableRequest& request, const QList<ShownColumn>& columns, const QString& path)
{
    m_copied.reset();
    start(path, [cache = m_cacheFile, request, columns, path, fromRight = QGuiApplication::isRightToLeft()](const Progress& progress) {
        return writeCustomerFile(cache, request, columns, path, fromRight, progress);
    });
}

void CustomerExport::copy(const CustomerTableRequest& request, const QList<ShownColumn>& columns)
{
    const auto result = std::make_shared<Copied>();
    m_copied = result;
    start(QString(), [cache = m_cacheFile, request, columns, result](const Progress& progress) {
        QStringList titles;
        for (const ShownColumn& shown : columns)
            titles << shown.title;
        beginCopiedTable(result->table, titles);
        const Status read = eachRow(cache, request, columns, progress, [&result](const QStringList& cells) {
            addCopiedRow(result->table, cells);
            ++result->rows;
            return Status();
        });
        endCopiedTable(result->table);
        return read;
    });
}

} // namespace pd
