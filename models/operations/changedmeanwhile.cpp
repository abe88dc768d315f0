// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/changedmeanwhile.h"

namespace pd {

using namespace Qt::StringLiterals;

LookUp changedMeanwhile(const QString& field, const QString& thereNow)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.fields << FieldError{field, u"changed-meanwhile"_s, thereNow};
    error.detail = u"somebody else changed %1: now it is \"%2\""_s.arg(field, thereNow);
    LookUp result;
    result.verdict = LookUp::Differs;
    result.problem = error;
    return result;
}

LookUp goneMeanwhile(const QString& what)
{
    Error error;
    error.kind = Error::Kind::NotFound;
    error.detail = u"there is no %1 any more"_s.arg(what);
    LookUp result;
    result.verdict = LookUp::Differs;
    result.problem = error;
    return result;
}

LookUp refusedBeforeSending(const FieldError& why)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.fields << why;
    LookUp result;
    result.verdict = LookUp::Broken;
    result.problem = error;
    return result;
}

} // namespace pd
