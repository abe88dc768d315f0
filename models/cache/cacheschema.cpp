// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cacheschema.h"

#include <QDir>
#include <QFile>

// Q_INIT_RESOURCE has to stand outside every namespace.
static void initCacheSqlResource() { Q_INIT_RESOURCE(cache_sql); }

namespace pd {

using namespace Qt::StringLiterals;

QList<QByteArray> cacheSchema()
{
    initCacheSqlResource();
    QList<QByteArray> steps;
    const QDir directory(u":/sql/cache"_s);
    const QStringList names = directory.entryList({u"0*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(directory.filePath(name));
        steps.resize(qMax(0, QStringView(name).first(3).toInt() - 1)); // what came before is gone
        if (file.open(QIODevice::ReadOnly))
            steps << file.readAll();
    }
    return steps;
}

QByteArray customerIndexes(CustomerIndexes which)
{
    initCacheSqlResource();
    QFile file(which == CustomerIndexes::Needed ? u":/sql/cache/customer-indexes.sql"_s : u":/sql/cache/customer-orders.sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pd
