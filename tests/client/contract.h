// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace pd::test {

/// The vendor's description of the API, as far as it is beside the source tree.
class Contract
{
public:
    Contract();

    [[nodiscard]] bool isThere() const { return !m_root.isEmpty(); }
    [[nodiscard]] QJsonObject requestSchema(const QString& path, const QString& method) const;
    [[nodiscard]] QJsonObject responseExample(const QString& path, const QString& method, const QString& status) const;

    /// What of `value` does not agree with `schema`: a missing or unknown field, another type, a word that is not in its list.
    [[nodiscard]] QStringList disagreements(const QJsonValue& value, const QJsonObject& schema, const QString& where = {}) const;

private:
    [[nodiscard]] QJsonObject operation(const QString& path, const QString& method) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const;
    void compareObject(const QJsonObject& value, const QJsonObject& schema, const QString& where, QStringList& found) const;

    QJsonObject m_root;
};

/// A JSON file beside the source tree ("contract/…", "data/…"); null when it is not there.
[[nodiscard]] QJsonDocument sharedJson(const QString& name);

} // namespace pd::test
