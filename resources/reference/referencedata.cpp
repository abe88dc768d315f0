// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/referencedata.h"

#include <QFile>

// Q_INIT_RESOURCE has to stand outside every namespace.
static void initReferenceResource()
{
    Q_INIT_RESOURCE(reference);
    Q_INIT_RESOURCE(countries);
}

namespace pd {

QByteArray referenceData(const QString& name)
{
    initReferenceResource();
    QFile file(QStringLiteral(":/reference/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace pd
