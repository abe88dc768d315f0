// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>

namespace pd {

/// The EntityID of an identity provider's SAML metadata (XML, at most 1 MB, no DTD, no entities of its own). Kind::TooLarge, or Kind::Input with
/// one field error, field "metadata", rule "saml-not-metadata" (text = where the XML breaks), "saml-no-entity" or "saml-several" (text = how many).
[[nodiscard]] Result<QString> samlEntityId(const QByteArray& xml);

/// Likewise of a file. Regular files only (Kind::Input for anything else); read on a worker thread.
[[nodiscard]] QFuture<Result<QString>> readSamlEntityId(QString path);

} // namespace pd
