// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace pd {

/// A value, or why there is none. No exception crosses a function boundary of ours.
template<typename T>
using Result = tl::expected<T, Error>;

/// Done, or why not.
using Status = Result<void>;

/// The error side of a Result, for `return failed(Error::Kind::Input, u"…"_s)`.
[[nodiscard]] inline tl::unexpected<Error> failed(Error error) { return tl::unexpected<Error>(std::move(error)); }

[[nodiscard]] inline tl::unexpected<Error> failed(Error::Kind kind, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace pd
