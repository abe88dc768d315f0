// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "sandbox/options.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace pd::sandbox {

/// The provisioning API on loopback, whole: state, resources and the two HTTP servers (API, report files). Also for use in-process.
class Sandbox : public QObject
{
public:
    /// Opens or makes the state and listens. Kind::Input for a faults file that cannot be used, Kind::Refused for a taken port,
    /// Kind::Storage for a data directory that cannot be used.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(const Options& options);
    ~Sandbox() override;

    /// "http://127.0.0.1:PORT/v1".
    [[nodiscard]] QUrl base() const;

private:
    struct Parts;
    explicit Sandbox(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace pd::sandbox
