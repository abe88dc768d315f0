// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"

#include <QTemporaryDir>

namespace pd::test {

/// A row of a USER report: customer, package, days, and who.
struct UsageRowText {
    QByteArray customer;
    QByteArray service;
    QByteArray quantity;
    QByteArray user = "u";
    QByteArray first = "2026-10-01";
    QByteArray last = "2026-10-31";
};

/// A store of its own, and reports that are imported into it.
class UsageReports
{
public:
    UsageReports();

    [[nodiscard]] BillingStore& store() { return *m_store; }
    [[nodiscard]] QString place(const QString& name) const { return m_place.filePath(name); }
    /// 0: it was not imported.
    [[nodiscard]] qint64 import(const QList<UsageRowText>& rows, const QString& category = {});
    /// Null: it was not.
    [[nodiscard]] std::unique_ptr<ReportReader> read(const QList<UsageRowText>& rows);

private:
    QTemporaryDir m_place;
    std::unique_ptr<BillingStore> m_store;
    int m_files = 0;
};

} // namespace pd::test
