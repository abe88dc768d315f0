// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace pd::codec {

/// Reads fields of one JSON object with patience: what is missing or null is empty, numbers pass for text and the reverse. A value of a
/// shape that cannot be meant (an object where text belongs) is remembered; status() then names the first such field.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString prefix = {});

    [[nodiscard]] QString text(const QString& key);
    /// As text(), and its absence is a fault as well.
    [[nodiscard]] QString required(const QString& key);
    [[nodiscard]] int number(const QString& key);
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] QJsonObject object(const QString& key);
    /// A single value counts as a list of one.
    [[nodiscard]] QJsonArray array(const QString& key);
    [[nodiscard]] QStringList texts(const QString& key);
    [[nodiscard]] QMap<QString, int> numbers(const QString& key);

    /// What a reader of an inner object found is a fault of this one too.
    void adopt(const JsonReader& inner);
    [[nodiscard]] JsonReader inner(const QString& key);

    [[nodiscard]] Status status() const;

private:
    void wrong(const QString& key);

    QJsonObject m_object;
    QString m_prefix;
    QString m_wrong;
};

/// Text, or a number as people write it; nullopt for anything else.
[[nodiscard]] std::optional<QString> scalarText(const QJsonValue& value);
/// {"errorCode": 1 | "1", "description", "fieldName"}, one or a list of them. What is no object is left out.
[[nodiscard]] QList<ApiProblem> readProblems(const QJsonArray& array);

/// Writes `value` under `key` unless it is empty.
void putText(QJsonObject& object, const QString& key, const QString& value);
void putObject(QJsonObject& object, const QString& key, const QJsonObject& value);
/// The body of a request.
[[nodiscard]] QByteArray compact(const QJsonObject& object);

/// The two ways in which an address is written (wholesale: addressLine1, stateOrProvince …; locations: address1, state …).
struct AddressKeys {
    QString line1;
    QString line2;
    QString state;
    QString postalCode;
};
[[nodiscard]] const AddressKeys& wholesaleAddressKeys();
[[nodiscard]] const AddressKeys& locationAddressKeys();
[[nodiscard]] Address readAddress(JsonReader& reader, const QString& key, const AddressKeys& keys);
[[nodiscard]] QJsonObject writeAddress(const Address& value, const AddressKeys& keys);

} // namespace pd::codec
