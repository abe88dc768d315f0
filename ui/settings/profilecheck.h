// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/shell/profileinfo.h"

#include <QList>

namespace pd {

/// What is wrong with a Webex profile that somebody wants to add. Fields: name, apiBase. Rules: those of checkText(), profile-taken, profile-address.
[[nodiscard]] QList<FieldError> checkProfile(const QString& name, const QString& apiBase, const QList<ProfileInfo>& existing);

/// An https address with a host and nothing but a path; http only on this machine.
[[nodiscard]] bool isApiBase(const QString& text);

} // namespace pd
