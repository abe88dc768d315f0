// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "domain/location.h"
#include "operations/precheckreport.h"
#include "operations/pstnaudit.h"

#include <QFuture>

#include <memory>

namespace pd {

class CustomerInquiryEngine;

/// What the server says about customers now, for the window and the commands. May be called from any thread; changes nothing there. Those that ask
/// about many may be cancelled, and their futures have progress; Kind::SignIn, Offline and the like end them.
class CustomerInquiryService
{
public:
    CustomerInquiryService();
    ~CustomerInquiryService();

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(CustomerInquiryEngine& engine);
    void detach();

    /// A customer as it is now, with the name of its organization: what changes of it are compared with.
    [[nodiscard]] QFuture<Result<SeenCustomer>> look(CustomerId id);
    /// By external ID, organization ID (encoded or bare) or customer ID; nullopt: there is none. Goes into the cache, as one of the indirect provider
    /// `onBehalfOf` where that is given.
    [[nodiscard]] QFuture<Result<std::optional<SeenCustomer>>> findOnServer(QString text, OrgId onBehalfOf = {});
    /// The server's own JSON, indented, with licence IDs; for support staff.
    [[nodiscard]] QFuture<Result<QByteArray>> rawAnswer(CustomerId id);
    /// How many users hold each package, by wire name.
    [[nodiscard]] QFuture<Result<QMap<QString, int>>> usersPerPackage(CustomerId id);
    [[nodiscard]] QFuture<Result<QList<Person>>> people(OrgId org);
    /// Restricted by Partner; Kind::Unsupported where Partner Hub has to be used by hand.
    [[nodiscard]] QFuture<Result<bool>> restricted(OrgId org);
    [[nodiscard]] QFuture<Result<QStringList>> tags(OrgId org);
    /// Every tag in use.
    [[nodiscard]] QFuture<Result<QStringList>> allTags();
    [[nodiscard]] QFuture<Result<QList<Location>>> locations(OrgId org);
    /// Of one location, or of all where `location` is empty.
    [[nodiscard]] QFuture<Result<QList<PhoneNumberEntry>>> numbers(OrgId org, LocationId location = {});
    [[nodiscard]] QFuture<Result<QList<PstnConnection>>> pstnOptions(OrgId org, LocationId location);
    /// nullopt: none.
    [[nodiscard]] QFuture<Result<std::optional<PstnConnection>>> pstnConnection(OrgId org, LocationId location);
    /// `like` or the first free one after it, with as many digits. Kind::NotFound when the next 200 are taken.
    [[nodiscard]] QFuture<Result<QString>> freeExtension(OrgId org, LocationId location, QString like);
    /// Every calling location of these customers. Progress in customers.
    [[nodiscard]] QFuture<Result<PstnAudit>> auditPstn(QList<SeenCustomer> customers);
    [[nodiscard]] QFuture<Result<PrecheckReport>> precheckCustomers(QList<NewCustomer> customers, CustomerPrecheckKind kind);
    [[nodiscard]] QFuture<Result<PrecheckReport>> precheckUsers(QList<UserPrecheck> users, UserPrecheckKind kind);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
