// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changemakers.h"
#include "ui/users/movenumberstep.h"
#include "ui/users/resendconsentstep.h"
#include "ui/users/usereditstep.h"
#include "ui/users/userpackagestep.h"
#include "ui/users/userremovestep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

template<typename Step>
ChangeStep* makeUserStep(const ChangeContext& context, const ChangeRequest& request)
{
    return new Step(context, request);
}

struct UserChangeText {
    Q_DECLARE_TR_FUNCTIONS(UserChangeText)
};

} // namespace

QList<ChangeMaker> userChanges()
{
    using Place = ChangeMaker::Place;
    return {
        {u"resend-consent"_s, UserChangeText::tr("Send requests for consent again…"), Place::Users, true, makeUserStep<ResendConsentStep>},
        {u"user-package"_s, UserChangeText::tr("Change package…"), Place::Elsewhere, false, makeUserStep<UserPackageStep>},
        {u"user-edit"_s, UserChangeText::tr("Edit name and number…"), Place::Elsewhere, false, makeUserStep<UserEditStep>},
        {u"user-move-number"_s, UserChangeText::tr("Move number…"), Place::Elsewhere, false, makeUserStep<MoveNumberStep>},
        {u"user-remove"_s, UserChangeText::tr("Remove…"), Place::Elsewhere, false, makeUserStep<UserRemoveStep>},
    };
}

} // namespace pd
