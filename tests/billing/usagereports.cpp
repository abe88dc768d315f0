// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagereports.h"

#include "exchange/reportimport.h"

namespace pd::test {

using namespace Qt::StringLiterals;

UsageReports::UsageReports()
{
    auto store = BillingStore::open(m_place.path());
    if (store)
        m_store = std::move(*store);
}

qint64 UsageReports::import(const QList<UsageRowText>& rows, const QString& category)
{
    QByteArray text = "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
                      "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,USER_ID,WORKSPACE_ID\n";
    for (const UsageRowText& row : rows) {
        text += "P,porg,Sub1," + row.customer + ",c-" + row.customer + ',' + row.service + ",SKU-" + row.service + ",text," + row.first
            + ',' + row.last + ',' + row.quantity + ",loc," + row.user + ",\n";
    }
    QFile file(place(u"report-%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 0;
    file.close();
    ReportImport::Options options;
    options.category = category;
    const auto outcome = ReportImport(*m_store, file.fileName(), options, {}).run();
    return outcome ? outcome->report.id : 0;
}

std::unique_ptr<ReportReader> UsageReports::read(const QList<UsageRowText>& rows)
{
    auto reader = m_store->read(import(rows));
    return reader ? std::move(*reader) : nullptr;
}

} // namespace pd::test
