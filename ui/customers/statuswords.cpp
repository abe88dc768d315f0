// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/statuswords.h"

#include "domain/customerstatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct StatusText {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

StatusWords customerStatusWords(const QString& wireWord)
{
    switch (customerStatus(wireWord)) {
    case CustomerStatus::Provisioned: return {u"ready"_s, StatusText::tr("Ready"), {}};
    case CustomerStatus::ProvisionedWithErrors: return {u"with_errors"_s, StatusText::tr("With errors"), {}};
    case CustomerStatus::Provisioning: return {u"provisioning"_s, StatusText::tr("Provisioning"), {}};
    case CustomerStatus::Updating: return {u"updating"_s, StatusText::tr("Updating"), {}};
    case CustomerStatus::Deleting: return {u"deleting"_s, StatusText::tr("Deleting"), {}};
    case CustomerStatus::Error: return {u"error"_s, StatusText::tr("Error"), {}};
    case CustomerStatus::PendingReview: return {u"pending_review"_s, StatusText::tr("Pending review"), {}};
    case CustomerStatus::Unknown: break;
    }
    return {u"unknown"_s, wireWord, {}};
}

StatusWords customerStatusWords(const QString& wireWord, int packagesReady, int packages)
{
    StatusWords words = customerStatusWords(wireWord);
    if (customerStatus(wireWord) == CustomerStatus::Provisioning && packages > 0)
        words.detail = StatusText::tr("%1 of %2").arg(packagesReady).arg(packages);
    return words;
}

StatusWords userStatusWords(const QString& wireWord)
{
    if (wireWord == "pending_user_migration"_L1)
        return {u"pending_review"_s, StatusText::tr("Consent pending"), {}};
    return customerStatusWords(wireWord);
}

} // namespace pd
