// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "domain/onboardingtemplate.h"

#include <QStringList>

namespace pd {

/// One entry of an onboarding file, read or refused; the others are not touched by it.
struct OnboardingFileEntry {
    qsizetype position = 0; ///< counted from 1
    QString externalId; ///< empty where the entry has none
    Result<OnboardingEntry> entry;
    QStringList unknownFields; ///< paths of fields that we do not know and do not send
};

/// Reads the JSON of an onboarding file (cli.md, "onboard"): one object or an array of them. Kind::Input for what is no such JSON (byte offset in
/// detail). Within an entry: a value of the wrong type gives Kind::Invalid with rule "type", a field that is nearly a known one rule
/// "unknown-field" (text: the known one). The rules of the offer are not checked here: operations/onboardingplan.h.
[[nodiscard]] Result<QList<OnboardingFileEntry>> readOnboardingFile(const QByteArray& json);

/// Reads a template file (data: cli.md, "template create"), the same way.
[[nodiscard]] Result<OnboardingTemplate> readTemplateFile(const QByteArray& json);

} // namespace pd
