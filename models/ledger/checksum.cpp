// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checksum.h"

#include <QCryptographicHash>

namespace pd {

QByteArray rowChecksum(const QString& key, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(body);
    return hash.result().first(16);
}

} // namespace pd
