// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usersexport.h"

#include "domain/packagecatalog.h"
#include "exchange/tablefile.h"
#include "items/userrows.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int rowsBetweenLooks = 1000;

QStringList cellsOf(const ListedUser& user)
{
    return {user.email, user.name, user.customerName, PackageCatalog::shipped().displayName(user.package), user.status, user.phoneNumber,
        user.extension, user.changedAt.toString(Qt::ISODate), user.id, user.customerId};
}

Status writeTo(const UsersExport& wanted, QPromise<Status>& promise)
{
    QList<TableFile::Column> columns;
    for (const QString& title : wanted.titles)
        columns << TableFile::Column{.title = title};
    TableFile file(wanted.path, TableFile::formatOf(wanted.path), columns, wanted.rightToLeft);
    if (const Status opened = file.open(); !opened)
        return opened;
    Status written;
    int done = 0;
    const Status read = eachUser(wanted.cacheFile, wanted.rows, [&](const ListedUser& user) {
        written = file.row(cellsOf(user));
        if (++done % rowsBetweenLooks == 0)
            promise.setProgressValue(done);
        return written.has_value() && !promise.isCanceled();
    });
    if (!read)
        return read;
    if (!written)
        return written;
    if (promise.isCanceled())
        return failed(Error::Kind::Cancelled);
    return file.commit();
}

} // namespace

QFuture<Status> writeUsers(const UsersExport& wanted)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    promise->setProgressRange(0, int(wanted.rows.size()));
    QFuture<Status> future = promise->future();
    QThreadPool::globalInstance()->start([promise, wanted] {
        promise->addResult(writeTo(wanted, *promise));
        promise->finish();
    });
    return future;
}

} // namespace pd
