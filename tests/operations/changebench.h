// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/customerchangeengine.h"
#include "operations/customerinquiryengine.h"
#include "operations/enginebench.h"
#include "sandbox/httpprobe.h"
#include "support/sandboxprocess.h"

namespace pd::test {

/// A sandbox with customers that were onboarded there, and the engines that change them and ask about them.
class ChangeBench
{
public:
    explicit ChangeBench(int provisionMs = 20);

    /// Onboarded now, and read as a person would see it. Without an ID when that did not work.
    [[nodiscard]] SeenCustomer customer(const QString& externalId, int users = 0, const QString& name = {});
    [[nodiscard]] SeenCustomer seen(const SeenCustomer& before);
    /// Asks for it and follows it to its end.
    [[nodiscard]] Operation did(const Result<Operation>& planned);
    [[nodiscard]] Result<OperationId> asked(const Result<Operation>& planned);
    /// How many requests of this kind the sandbox has seen.
    [[nodiscard]] int requests(const QString& method, const QString& path);
    /// As the server has it.
    [[nodiscard]] QJsonObject record(const SeenCustomer& customer);
    [[nodiscard]] Location headOffice(const SeenCustomer& customer);
    [[nodiscard]] QList<Subscriber> users(const SeenCustomer& customer);

    const SandboxProcess sandbox;
    EngineBench bench;
    HttpProbe probe;
};

/// A CustomerUpdate with these packages and nothing else.
[[nodiscard]] CustomerUpdate withPackages(const QStringList& packages);

} // namespace pd::test
