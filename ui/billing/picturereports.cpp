// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/picturereports.h"

#include "items/billingfigures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype mostCustomers = 120;
constexpr quint32 mostUsers = 9;
constexpr quint32 newcomers = 7; ///< one customer in so many gets another user each month

struct PicturedService {
    const char* name;
    const char* sku;
};
constexpr PicturedService services[] = {{"WEBEX_CALLING", "A-WHS-WXC"}, {"WEBEX_SUITE", "A-WHS-STE"}, {"WEBEX_MEETINGS", "A-WHS-MTG"},
    {"WEBEX_VOICE", "A-WHS-VOC"}, {"COMMON_AREA_CALLING", "A-WHS-CAC"}};

/// Always the same for the same text and number, unlike qHash() with its seed.
quint32 spread(const QByteArray& text, quint32 number)
{
    quint32 hash = 2166136261U + number;
    for (const char letter : text)
        hash = (hash ^ quint32(static_cast<unsigned char>(letter))) * 16777619U;
    return hash >> 8;
}

QByteArray userRow(const QByteArray& customer, const QString& externalId, quint32 user, const QDate& month)
{
    const PicturedService& service = services[spread(customer, user) % std::size(services)];
    const int days = month.daysInMonth();
    const int halves =
        spread(customer, user + quint32(month.month())) % 8 == 0 ? 1 + int(spread(customer, user) % quint32(2 * days)) : 2 * days;
    return QStringLiteral("Northline Telecom,northline,Sub1234567,%1,%2,%3,%4,Seats,%5,%6,%7,,%8,\r\n")
        .arg(QString::fromUtf8(customer), externalId, QString::fromLatin1(service.name), QString::fromLatin1(service.sku),
            month.toString(Qt::ISODate), month.addMonths(1).addDays(-1).toString(Qt::ISODate), QString::number(halves / 2.0, 'f', 1),
            u"%1-%2"_s.arg(externalId).arg(user))
        .toUtf8();
}

QByteArray monthOfUsage(const QHash<QByteArray, CustomerName>& names, const QDate& month, quint32 number)
{
    QByteArray text = "PARTNER_NAME,PARTNER_ORG_ID,SUBSCRIPTION_ID,CUSTOMER_ORG_ID,CUSTOMER_EXTERNAL_ID,SERVICE_NAME,SKU,DESCRIPTION,"
                      "CONSUMPTION_START_DATE,CONSUMPTION_END_DATE,QUANTITY,LOCATION_ID,USER_ID,WORKSPACE_ID\r\n";
    QList<QByteArray> customers = names.keys();
    std::sort(customers.begin(), customers.end());
    customers.resize(std::min(mostCustomers, customers.size()));
    for (const QByteArray& customer : std::as_const(customers)) {
        const quint32 users = 1 + spread(customer, 0) % mostUsers + (spread(customer, 1) % newcomers == 0 ? number : 0);
        for (quint32 user = 0; user < users; ++user)
            text += userRow(customer, names.value(customer).externalId, user, month);
    }
    // Something to check: a row that is there twice.
    text += text.mid(text.lastIndexOf('\n', text.size() - 3) + 1);
    return text;
}

} // namespace

QStringList writePictureReports(const QString& cacheFile, const QString& folder, int months)
{
    bool known = false;
    const QHash<QByteArray, CustomerName> names = readCustomerNames(cacheFile, &known);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QDate thisMonth(today.year(), today.month(), 1);
    QStringList files;
    for (int back = months; known && back > 0 && QDir().mkpath(folder); --back) {
        const QDate month = thisMonth.addMonths(-back);
        QFile file(u"%1/usage-%2.csv"_s.arg(folder, month.toString(u"yyyy-MM"_s)));
        const QByteArray text = monthOfUsage(names, month, quint32(months - back));
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
            files << file.fileName();
    }
    return files;
}

} // namespace pd
