// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/enginelink.h"
#include "core/result.h"
#include "domain/customerchange.h"
#include "domain/location.h"
#include "operations/precheckreport.h"
#include "operations/pstnaudit.h"

#include <QObject>

#include <QCoro/QCoroTask>

namespace pd {

class CacheStore;
struct ServerAccess;

/// What the server says about customers now, beyond what a sync keeps. Reads only; what it learns of a customer goes into the cache as well.
/// Service thread; what it is given outlives it, `cache` may be null.
class CustomerInquiryEngine : public QObject
{
    Q_OBJECT

public:
    CustomerInquiryEngine(ServerAccess& server, CacheStore* cache, QObject* parent = nullptr)
        : QObject(parent)
        , m_server(server)
        , m_cache(cache)
    {
    }

    // See CustomerInquiryService for what each gives.
    [[nodiscard]] QCoro::Task<Result<SeenCustomer>> look(CustomerId id);
    [[nodiscard]] QCoro::Task<Result<std::optional<SeenCustomer>>> findOnServer(QString text, OrgId onBehalfOf);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> rawAnswer(CustomerId id);
    [[nodiscard]] QCoro::Task<Result<QMap<QString, int>>> usersPerPackage(CustomerId id);
    [[nodiscard]] QCoro::Task<Result<QList<Person>>> people(OrgId org);
    [[nodiscard]] QCoro::Task<Result<bool>> restricted(OrgId org);
    [[nodiscard]] QCoro::Task<Result<QStringList>> tags(OrgId org);
    [[nodiscard]] QCoro::Task<Result<QStringList>> allTags();
    [[nodiscard]] QCoro::Task<Result<QList<Location>>> locations(OrgId org);
    [[nodiscard]] QCoro::Task<Result<QList<PhoneNumberEntry>>> numbers(OrgId org, LocationId location);
    [[nodiscard]] QCoro::Task<Result<QList<PstnConnection>>> pstnOptions(OrgId org, LocationId location);
    [[nodiscard]] QCoro::Task<Result<std::optional<PstnConnection>>> pstnConnection(OrgId org, LocationId location);
    [[nodiscard]] QCoro::Task<Result<QString>> freeExtension(OrgId org, LocationId location, QString like);
    [[nodiscard]] QCoro::Task<Result<PstnAudit>> auditPstn(QList<SeenCustomer> customers, TaskWatch watch);
    [[nodiscard]] QCoro::Task<Result<PrecheckReport>> precheckCustomers(
        QList<NewCustomer> customers, CustomerPrecheckKind kind, TaskWatch watch);
    [[nodiscard]] QCoro::Task<Result<PrecheckReport>> precheckUsers(QList<UserPrecheck> users, UserPrecheckKind kind, TaskWatch watch);

private:
    [[nodiscard]] QCoro::Task<SeenCustomer> named(Customer customer);
    [[nodiscard]] OrgId providerOf(const CustomerId& id) const;

    ServerAccess& m_server;
    CacheStore* m_cache;
};

} // namespace pd
