// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <QCoro/QCoroTask>

#include <chrono>

namespace pd {

/// Bearer tokens in the desktop's keyring (QtKeychain, never its plain-text fallback). A keyring that is absent, locked or does not answer
/// within ten seconds gives Kind::Unsupported: the caller then keeps the token for the session only, and says so. Main thread.
class TokenStore
{
public:
    /// Empty text: the keyring has none for this profile.
    [[nodiscard]] QCoro::Task<Result<QString>> read(QString profile);
    [[nodiscard]] QCoro::Task<Status> write(QString profile, QString token);
    /// Nothing there: done as well.
    [[nodiscard]] QCoro::Task<Status> remove(QString profile);
};

} // namespace pd
