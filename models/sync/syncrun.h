// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/customerfactrepository.h"
#include "cache/customerrepository.h"
#include "cache/placerepository.h"
#include "cache/subscriberrepository.h"
#include "cache/syncstaterepository.h"
#include "client/customersapi.h"
#include "client/jobthread.h"
#include "client/organizationsapi.h"
#include "client/partnerhubport.h"
#include "client/subscribersapi.h"
#include "client/tagsapi.h"
#include "sync/syncservice.h"

#include <functional>
#include <memory>

namespace pd {

/// What the steps of one synchronisation share. Coroutines hold it by shared_ptr and look at `isCancelled` after every await: then the
/// engine, the cache and the transport may be gone already, and nothing of them is touched any more.
struct SyncRun {
    SyncRun(HttpTransport& http, CacheStore& store, const Clock& time);

    /// Of Kind::Cancelled once the run was cancelled.
    [[nodiscard]] Status goOn() const;
    void advanced(SyncPhase phase, qint64 done, qint64 expected = -1);
    /// The result of `job`, which runs on the writer's thread; here where there is no writer.
    [[nodiscard]] QCoro::Task<Status> written(std::function<Status()> job);
    [[nodiscard]] Status saveState() { return syncState.save(state); }

    HttpTransport& transport;
    CacheStore& cache;
    const Clock& clock;
    PartnerHubPort* hub = nullptr; ///< null or not hosted: what Partner Hub knows stays unknown
    CustomersApi customers{transport};
    SubscribersApi subscribers{transport};
    OrganizationsApi organizations{transport};
    LocationsApi locations{transport};
    PeopleApi people{transport};
    TagsApi tags{transport};
    CustomerRepository customerRows{cache};
    CustomerFactRepository factRows{cache};
    SubscriberRepository subscriberRows{cache};
    PlaceRepository placeRows{cache};
    SyncStateRepository syncState{cache};
    SyncState state;
    SyncReport report;
    std::function<void(SyncProgress)> onProgress; ///< may be empty
    JobThread* writer = nullptr; ///< outlives the run
    bool awaitsNames = false; ///< the organizations are on their way: customers stored before them have to be written twice
    bool isCancelled = false;
};

using SharedRun = std::shared_ptr<SyncRun>;

} // namespace pd
