// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "domain/onboarding.h"
#include "domain/operation.h"
#include "domain/userplan.h"
#include "operations/onboardingpreview.h"

#include <QFuture>

#include <memory>

namespace pd {

class CustomerChangeEngine;

/// Changes of customers that exist, for the window and the commands. May be called from any thread. A future is finished once the request is safe
/// in the ledger (or refused: Kind::Invalid); progress by OperationService::operationChanged. `seen` is what the person was looking at: where the
/// server has something else by then, nothing is sent and the operation needs attention (rule "changed-meanwhile", text = what is there).
class CustomerChangeService
{
public:
    using Asked = QFuture<Result<OperationId>>;
    using AskedForAll = QFuture<QList<Result<OperationId>>>; ///< in the order of the customers

    CustomerChangeService();
    ~CustomerChangeService();

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(CustomerChangeEngine& engine);
    void detach();

    /// Operations of customerchangeplan.h, as they are.
    [[nodiscard]] Asked ask(Result<Operation> planned);
    [[nodiscard]] AskedForAll askAll(QList<Result<Operation>> planned);
    /// What their steps would find now, without changing anything: a dry run. May be cancelled; the future has its progress in operations.
    [[nodiscard]] QFuture<Result<QList<PreviewedStep>>> preview(QList<Operation> planned);

    /// The organization's name; `seen.name` is the one that was shown.
    [[nodiscard]] Asked rename(SeenCustomer seen, QString newName);
    [[nodiscard]] Asked changeExternalId(SeenCustomer seen, QString externalId);
    /// The compliance check runs again.
    [[nodiscard]] Asked changeAddress(SeenCustomer seen, Address address);
    /// `packages` is the complete list: what is left out is removed. `location` where the first calling package comes.
    [[nodiscard]] Asked changePackages(
        SeenCustomer seen, QStringList packages, QMap<QString, int> limits = {}, std::optional<CallingLocation> location = {});
    /// "2026-12-31"; for partners that may choose it, while billing has not begun.
    [[nodiscard]] Asked changeBillingStart(SeenCustomer seen, QString date);
    /// The wholesale services. The organization stays, and so do its persons except these, who are removed afterwards.
    [[nodiscard]] Asked removeCustomer(SeenCustomer seen, QList<Person> persons = {});
    /// Restricted by Partner; recorded where Partner Hub has to be used by hand.
    [[nodiscard]] AskedForAll setRestricted(QList<SeenCustomer> customers, bool on);
    /// An organization that exists becomes a customer (offer.md): `entry.customer.orgId` says which. Its restricted mode stays off.
    [[nodiscard]] Asked attachOrganization(OnboardingEntry entry);
    /// The whole set; `seenTags` were shown.
    [[nodiscard]] Asked setTags(SeenCustomer seen, QStringList seenTags, QStringList tags);
    /// For many: their other tags stay.
    [[nodiscard]] AskedForAll changeTags(QList<SeenCustomer> customers, QStringList add, QStringList remove);
    [[nodiscard]] Asked resendConsent(SeenCustomer seen, QList<Subscriber> waiting);
    /// Name, number, extension of one person.
    [[nodiscard]] Asked changePerson(SeenCustomer seen, UserChange change);
    /// From one person to another; the first keeps the extension, or gets `extensionOfFrom`.
    [[nodiscard]] Asked moveNumber(SeenCustomer seen, Person from, Person to, QString number, QString extensionOfFrom = {});
    [[nodiscard]] Asked addLocations(SeenCustomer seen, QList<NewLocation> locations);
    /// Refused for Cisco PSTN, integrated providers (pstn-not-by-api) and locations without PSTN (pstn-required) before anything is sent.
    [[nodiscard]] Asked addNumbers(SeenCustomer seen, NumberChange change);
    [[nodiscard]] Asked removeNumbers(SeenCustomer seen, NumberChange change);
    [[nodiscard]] Asked setPstn(SeenCustomer seen, QList<PstnChange> changes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
