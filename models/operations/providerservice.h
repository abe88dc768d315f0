// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/providerengine.h"

#include <QFuture>

#include <memory>

namespace pd {

/// The indirect providers of the partner, for the window and the commands. May be called from any thread.
class ProviderService
{
public:
    ProviderService();
    ~ProviderService();

    /// `engine` lives on the service thread. What was asked before waits for this. detach() before the engine goes.
    void attach(ProviderEngine& engine);
    void detach();

    [[nodiscard]] QFuture<Result<QList<NamedProvider>>> all();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
