// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <array>
#include <utility>

namespace pd {

namespace {

using Kind = Error::Kind;

constexpr std::array<std::pair<Kind, const char*>, 22> kindNames{{
    {Kind::Cancelled, "cancelled"},
    {Kind::Offline, "offline"},
    {Kind::Refused, "refused"},
    {Kind::Timeout, "timeout"},
    {Kind::Tls, "tls"},
    {Kind::Protocol, "protocol"},
    {Kind::TooLarge, "too-large"},
    {Kind::Redirect, "redirect"},
    {Kind::SignIn, "sign-in"},
    {Kind::Forbidden, "forbidden"},
    {Kind::NotFound, "not-found"},
    {Kind::Conflict, "conflict"},
    {Kind::Invalid, "invalid"},
    {Kind::Locked, "locked"},
    {Kind::RateLimited, "rate-limited"},
    {Kind::Server, "server"},
    {Kind::OutcomeUnknown, "outcome-unknown"},
    {Kind::Storage, "storage"},
    {Kind::Damaged, "damaged"},
    {Kind::Input, "input"},
    {Kind::Unsupported, "unsupported"},
    {Kind::Internal, "internal"},
}};

} // namespace

QString kindName(Error::Kind kind)
{
    for (const auto& [value, name] : kindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("internal");
}

Error::Kind kindFromName(const QString& name)
{
    for (const auto& [value, word] : kindNames) {
        if (name == QLatin1String(word))
            return value;
    }
    return Kind::Internal;
}

} // namespace pd
