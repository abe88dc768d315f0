// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/recordedfacts.h"

#include "cache/customerfactrepository.h"
#include "ledger/operationrepository.h"
#include "ledger/restrictionrepository.h"
#include "ledger/templaterepository.h"

namespace pd {

Status bringRecordedFacts(Ledger& ledger, CacheStore& cache)
{
    const auto templates = TemplateRepository(ledger).all();
    const auto restricted = RestrictionRepository(ledger).all();
    if (!templates || !restricted)
        return failed(templates ? restricted.error() : templates.error());
    OperationRepository operations(ledger);
    QHash<QString, QString> templateOf;
    for (const OnboardingTemplate& one : *templates) {
        if (one.provisioningId.isEmpty())
            continue;
        const Result<QStringList> customers = operations.onboardedWith(one.provisioningId);
        if (!customers)
            return failed(customers.error());
        for (const QString& externalId : *customers)
            templateOf.insert(externalId, one.name);
    }
    return CustomerFactRepository(cache).storeRecorded(templateOf, *restricted);
}

} // namespace pd
