// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpprobe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace pd::test {

/// What the sandbox has, read with plain HTTP: the judge of what the program did.
class ServerView
{
public:
    explicit ServerView(const QUrl& base)
        : m_probe(base)
    {
    }

    /// "kind key ×times", of everything that was created.
    [[nodiscard]] QStringList creations();
    [[nodiscard]] QJsonArray templates() { return get(QStringLiteral("/partnerhub/templates")); }
    /// Empty: there is none.
    [[nodiscard]] QJsonObject customer(const QString& externalId);
    [[nodiscard]] QJsonArray subscribers(const QString& externalId);
    [[nodiscard]] bool restricted(const QString& externalId);
    /// In which way the server is not as an entry of an onboarding file wants it; empty: it is.
    [[nodiscard]] QStringList differences(const QJsonObject& entry);

private:
    [[nodiscard]] QJsonArray get(const QString& path, const QString& list = QStringLiteral("items"));
    void compareLocations(const QJsonObject& entry, const QString& org);
    void compareUsers(const QJsonObject& entry);
    void compareNumbers(const QJsonObject& entry, const QString& org);
    void same(const QString& what, const QString& found, const QString& wanted);

    HttpProbe m_probe;
    QStringList m_wrong;
};

} // namespace pd::test
