// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverpicture.h"

#include "sandbox/httpprobe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

/// Given by the server: another one gives others.
bool isServersOwn(const QString& key)
{
    static const QStringList others{u"externalId"_s, u"emergencyLocationIdentifier"_s, u"subscriptionId"_s, u"idpEntityId"_s};
    static const QStringList times{u"created"_s, u"lastModified"_s, u"lastStatusChange"_s, u"updated"_s};
    const bool names = key == "id"_L1 || key.endsWith("Id"_L1) || key.endsWith("Ids"_L1);
    return (names && !others.contains(key)) || times.contains(key);
}

void addLines(QStringList& lines, const QString& path, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isServersOwn(it.key()))
                addLines(lines, QString(path + u'.' + it.key()), *it);
        }
        return;
    }
    for (const QJsonValue& element : value.toArray())
        addLines(lines, QString(path + u"[]"_s), element);
    if (!value.isArray())
        lines << u"%1 = %2"_s.arg(path, value.toVariant().toString());
}

QString encodedId(const QJsonValue& value) { return QString::fromLatin1(QUrl::toPercentEncoding(value.toString())); }

} // namespace

QStringList serverPicture(const QUrl& base, const QString& externalId)
{
    HttpProbe probe(base);
    const QJsonValue customer = probe.get(u"/wholesale/customers?externalId="_s + externalId).object()[u"items"_s][0];
    const QString org = encodedId(customer[u"orgId"_s]);
    const QString id = encodedId(customer[u"id"_s]);
    QStringList lines;
    addLines(lines, u"customer"_s, customer);
    const QStringList paths{u"/organizations/"_s + org, u"/locations?orgId="_s + org, u"/telephony/config/locations?orgId="_s + org,
        u"/telephony/config/numbers?orgId="_s + org, u"/wholesale/subscribers?max=100&customerId="_s + id, u"/people?orgId="_s + org,
        u"/partnerhub/organizations/%1/restrictedMode"_s.arg(org)};
    for (const QString& path : paths)
        addLines(lines, path.section(u'?', 0, 0).remove(org), probe.get(path).object());
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList templatesPicture(const QUrl& base)
{
    HttpProbe probe(base);
    QStringList lines;
    addLines(lines, u"templates"_s, probe.get(u"/partnerhub/templates"_s).object());
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList pictureDifferences(const QStringList& found, const QStringList& wanted)
{
    QStringList lines;
    for (const QString& line : wanted) {
        if (found.count(line) < wanted.count(line))
            lines << u"- "_s + line;
    }
    for (const QString& line : found) {
        if (wanted.count(line) < found.count(line))
            lines << u"+ "_s + line;
    }
    return lines;
}

} // namespace pd::test
