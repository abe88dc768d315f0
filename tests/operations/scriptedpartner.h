// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/faultserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace pd::test {

/// The few resources that onboarding needs, in memory, behind a FaultServer: what a test says goes wrong goes wrong on the wire, with the work
/// done or not. Customers are provisioned when they are read for the `readsUntilProvisioned`-th time.
class ScriptedPartner
{
public:
    enum class Work { Done, NotDone };

    ScriptedPartner();

    /// The next `times` requests of this method whose path ends so get `reply` instead of the right one.
    void spoil(const QByteArray& method, const QByteArray& pathEnd, const FaultReply& reply, Work work, int times = 1);

    [[nodiscard]] FaultServer& server() { return m_server; }
    [[nodiscard]] QUrl base() const { return m_server.base(); }
    [[nodiscard]] int posts(const QByteArray& pathEnd) const { return m_server.count("POST", pathEnd); }
    [[nodiscard]] const QStringList& made() const { return m_made; } ///< "customer c-1", in their order

    int readsUntilProvisioned = 1;
    QJsonObject customer; ///< the one customer; empty: not made yet
    QJsonArray locations;
    QJsonArray callingLocations;
    QJsonArray subscribers;
    bool restricted = true;
    bool hidden = false; ///< look-ups by the natural key do not find the customer yet

private:
    struct Spoiled {
        QByteArray method;
        QByteArray pathEnd;
        FaultReply reply;
        Work work;
        int times;
    };

    [[nodiscard]] FaultReply answer(const SeenRequest& request);
    [[nodiscard]] FaultReply work(const SeenRequest& request);
    [[nodiscard]] FaultReply workOnCustomers(const SeenRequest& request);
    void giveHeadOffice();
    [[nodiscard]] FaultReply workOnPlaces(const SeenRequest& request);
    [[nodiscard]] FaultReply workOnSubscribers(const SeenRequest& request);

    FaultServer m_server;
    QList<Spoiled> m_spoiled;
    QStringList m_made;
    int m_reads = 0;
};

} // namespace pd::test
