// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/contract.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace pd::test {

using namespace Qt::StringLiterals;

namespace {

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    return type.isEmpty() || value.isDouble();
}

} // namespace

QJsonDocument sharedJson(const QString& name)
{
    const QString directory = QString::fromUtf8(PD_SOURCE_DIR);
    QFile file(QString(directory + u"/../shared/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

Contract::Contract()
    : m_root(sharedJson(u"contract/webex-wholesale.openapi.json"_s).object())
{
}

QJsonObject Contract::operation(const QString& path, const QString& method) const { return m_root[u"paths"_s][path][method].toObject(); }

QJsonObject Contract::requestSchema(const QString& path, const QString& method) const
{
    return operation(path, method)[u"requestBody"_s][u"content"_s][u"application/json"_s][u"schema"_s].toObject();
}

QJsonObject Contract::responseExample(const QString& path, const QString& method, const QString& status) const
{
    return operation(path, method)[u"responses"_s][status][u"content"_s][u"application/json"_s][u"example"_s].toObject();
}

QJsonObject Contract::resolved(const QJsonObject& schema) const
{
    const QString reference = schema[u"$ref"_s].toString();
    if (reference.isEmpty())
        return schema;
    return m_root[u"components"_s][u"schemas"_s][reference.section(u'/', -1)].toObject();
}

void Contract::compareObject(const QJsonObject& value, const QJsonObject& schema, const QString& where, QStringList& found) const
{
    const QJsonArray required = schema[u"required"_s].toArray();
    for (const QJsonValue& key : required) {
        if (!value.contains(key.toString()))
            found << QString(where + u'.' + key.toString() + u" is missing"_s);
    }
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString inner = where + u'.' + it.key();
        if (!properties.contains(it.key()))
            found << QString(inner + u" is unknown"_s);
        else
            found << disagreements(it.value(), properties[it.key()].toObject(), inner);
    }
}

QStringList Contract::disagreements(const QJsonValue& value, const QJsonObject& given, const QString& where) const
{
    const QJsonObject schema = resolved(given);
    QStringList found;
    if (!hasType(value, schema[u"type"_s].toString()))
        found << QString(where + u" has another type"_s);
    const QJsonArray words = schema[u"enum"_s].toArray();
    if (!words.isEmpty() && !words.contains(value))
        found << QString(where + u" is no word of the list"_s);
    if (value.isObject() && schema.contains(u"properties"_s))
        compareObject(value.toObject(), schema, where, found);
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        found << disagreements(item, schema[u"items"_s].toObject(), QString(where + u"[]"_s));
    return found;
}

} // namespace pd::test
