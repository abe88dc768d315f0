// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/partnerhubport.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> enteredByHand() { return failed(Error::Kind::Unsupported, u"no public API: enter it in Partner Hub"_s); }

} // namespace

QCoro::Task<Result<QList<OnboardingTemplate>>> RecordedPartnerHub::templates() { co_return enteredByHand(); }

QCoro::Task<Result<OnboardingTemplate>> RecordedPartnerHub::createTemplate(OnboardingTemplate /*value*/) { co_return enteredByHand(); }

QCoro::Task<Result<OnboardingTemplate>> RecordedPartnerHub::changeTemplate(ProvisioningId /*id*/, OnboardingTemplate /*value*/)
{
    co_return enteredByHand();
}

QCoro::Task<Status> RecordedPartnerHub::removeTemplate(ProvisioningId /*id*/) { co_return enteredByHand(); }

QCoro::Task<Result<bool>> RecordedPartnerHub::delayedBilling() { co_return enteredByHand(); }

QCoro::Task<Result<bool>> RecordedPartnerHub::restrictedByPartner(OrgId /*org*/) { co_return enteredByHand(); }

QCoro::Task<Status> RecordedPartnerHub::setRestrictedByPartner(OrgId /*org*/, bool /*on*/) { co_return enteredByHand(); }

} // namespace pd
