// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/httptransport.h"
#include "domain/location.h"

namespace pd {

/// What the server says of a number or an extension that somebody would like to have.
struct NumberVerdict {
    QString text; ///< the number or extension
    QString state; ///< the server's word: "Available", "Unavailable" …; for extensions "VALID", "DUPLICATE", "INVALID" …
    bool free = false;
};

/// Phone numbers and extensions of an organization (domain.md §6). `transport` outlives it.
class NumbersApi
{
public:
    explicit NumbersApi(HttpTransport& transport)
        : m_transport(transport)
    {
    }

    /// All pages of GET /telephony/config/numbers; of one location where it is given.
    [[nodiscard]] QCoro::Task<Result<QList<PhoneNumberEntry>>> list(OrgId org, LocationId location = {});
    [[nodiscard]] QCoro::Task<Status> add(OrgId org, LocationId location, QStringList numbers, bool active);
    /// At most five. The main number and numbers that somebody has are refused by the server.
    [[nodiscard]] QCoro::Task<Status> remove(OrgId org, LocationId location, QStringList numbers);
    [[nodiscard]] QCoro::Task<Result<QList<NumberVerdict>>> checkNumbers(OrgId org, QStringList numbers);
    [[nodiscard]] QCoro::Task<Result<QList<NumberVerdict>>> checkExtensions(OrgId org, LocationId location, QStringList extensions);

private:
    HttpTransport& m_transport;
};

} // namespace pd
