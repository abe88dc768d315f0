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
    const auto usedIds = OperationRepository(ledger).provisioningIds();
    if (!usedIds)
        return failed(usedIds.error());
    QHash<QString, QString> names; // of templates, by provisioning ID
    for (const OnboardingTemplate& one : *templates)
        names.insert(one.provisioningId.toString(), one.name);
    QHash<QString, QString> templateOf;
    for (auto it = usedIds->cbegin(); it != usedIds->cend(); ++it) {
        const QString name = it.value().isEmpty() ? QString() : names.value(it.value());
        if (!name.isEmpty())
            templateOf.insert(it.key(), name);
    }
    return CustomerFactRepository(cache).storeRecorded(templateOf, *restricted);
}

} // namespace pd
