// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jsonreader.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace pd::codec {

using namespace Qt::StringLiterals;

namespace {

bool isAbsent(const QJsonValue& value) { return value.isUndefined() || value.isNull(); }

std::optional<int> wholeNumber(const QJsonValue& value)
{
    const double number = value.isString() ? value.toString().trimmed().toDouble() : value.toDouble();
    const bool fits = std::abs(number) <= double(std::numeric_limits<int>::max()) && number == std::floor(number);
    const bool zero = value.isDouble() || value.toString().trimmed() == "0"_L1;
    return fits && (number != 0 || zero) ? std::optional(int(number)) : std::nullopt;
}

} // namespace

std::optional<QString> scalarText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) < 9.2e18)
        return QString::number(value.toInteger(qint64(number)));
    return QString::number(number, 'g', 17);
}

JsonReader::JsonReader(QJsonObject object, QString prefix)
    : m_object(std::move(object))
    , m_prefix(std::move(prefix))
{
}

QString JsonReader::text(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return {};
    const std::optional<QString> found = scalarText(value);
    if (!found)
        wrong(key);
    return found.value_or(QString());
}

QString JsonReader::required(const QString& key)
{
    const QString found = text(key);
    if (found.isEmpty())
        wrong(key);
    return found;
}

int JsonReader::number(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return 0;
    const std::optional<int> found = wholeNumber(value);
    if (!found)
        wrong(key);
    return found.value_or(0);
}

bool JsonReader::flag(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return false;
    if (value.isString())
        return value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
    if (!value.isBool())
        wrong(key);
    return value.toBool();
}

QJsonObject JsonReader::object(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (!isAbsent(value) && !value.isObject())
        wrong(key);
    return value.toObject();
}

QJsonArray JsonReader::array(const QString& key)
{
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return {};
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

QStringList JsonReader::texts(const QString& key)
{
    QStringList list;
    const QJsonArray values = array(key);
    for (const QJsonValue& value : values) {
        const std::optional<QString> found = scalarText(value);
        if (found)
            list << *found;
        else if (!value.isNull())
            wrong(key);
    }
    return list;
}

QMap<QString, int> JsonReader::numbers(const QString& key)
{
    QMap<QString, int> map;
    const QJsonObject values = object(key);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (const std::optional<int> found = wholeNumber(it.value()))
            map.insert(it.key(), *found);
        else if (!it.value().isNull())
            wrong(QString(key + u'.' + it.key()));
    }
    return map;
}

JsonReader JsonReader::inner(const QString& key) { return JsonReader(object(key), m_prefix + key + u'.'); }

void JsonReader::adopt(const JsonReader& inner)
{
    if (m_wrong.isEmpty())
        m_wrong = inner.m_wrong;
}

void JsonReader::wrong(const QString& key)
{
    if (m_wrong.isEmpty())
        m_wrong = m_prefix + key;
}

Status JsonReader::status() const
{
    if (m_wrong.isEmpty())
        return {};
    return failed(Error::Kind::Protocol, u"field %1 cannot be read"_s.arg(m_wrong));
}

QList<ApiProblem> readProblems(const QJsonArray& array)
{
    QList<ApiProblem> problems;
    for (const QJsonValue& value : array) {
        if (!value.isObject())
            continue;
        JsonReader reader(value.toObject());
        QString words = reader.text(u"description"_s);
        if (words.isEmpty())
            words = reader.text(u"message"_s);
        const int code = value[u"errorCode"_s].isUndefined() ? reader.number(u"code"_s) : reader.number(u"errorCode"_s);
        problems << ApiProblem{code, words, reader.text(u"fieldName"_s)};
    }
    return problems;
}

void putText(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void putObject(QJsonObject& object, const QString& key, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

const AddressKeys& wholesaleAddressKeys()
{
    static const AddressKeys keys{u"addressLine1"_s, u"addressLine2"_s, u"stateOrProvince"_s, u"zipOrPostalCode"_s};
    return keys;
}

const AddressKeys& locationAddressKeys()
{
    static const AddressKeys keys{u"address1"_s, u"address2"_s, u"state"_s, u"postalCode"_s};
    return keys;
}

Address readAddress(JsonReader& reader, const QString& key, const AddressKeys& keys)
{
    JsonReader inner = reader.inner(key);
    const Address address{inner.text(keys.line1), inner.text(keys.line2), inner.text(u"city"_s), inner.text(keys.state),
        inner.text(keys.postalCode), inner.text(u"country"_s)};
    reader.adopt(inner);
    return address;
}

QJsonObject writeAddress(const Address& value, const AddressKeys& keys)
{
    QJsonObject object{{keys.line1, value.line1}, {u"city"_s, value.city}, {u"country"_s, value.country}};
    putText(object, keys.line2, value.line2);
    putText(object, keys.state, value.state);
    putText(object, keys.postalCode, value.postalCode);
    return object;
}

} // namespace pd::codec
