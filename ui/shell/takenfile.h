// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"
#include "domain/onboarding.h"

#include <QFuture>
#include <QList>
#include <QStringList>

namespace pd {

/// What a file that a person gave to the window turned out to be.
struct TakenFile {
    enum class Kind {
        Form, ///< `draft` is what it fills a form with
        Customers, ///< several entries of an onboarding file
        Users, ///< a table of users, at `path`
        Report, ///< a usage report, at `path`
        Unknown, ///< none of the kinds that we know
    };

    QString name; ///< without its folder
    QString path;
    Kind kind = Kind::Unknown;
    Draft draft;
    QList<OnboardingEntry> entries; ///< those that keep the rules of the offer
    QStringList problems; ///< one line for each entry or field that is left out, in the person's language
};

/// Reads an onboarding file (JSON, CSV), a template file (JSON) or the metadata of an identity provider (XML), regular files of at most 16 MB
/// only, on a worker thread; of other tables (CSV) their titles only. Errors as of readRegularFile(), readOnboardingFile(), readOnboardingSheet()
/// and samlEntityId().
[[nodiscard]] QFuture<Result<TakenFile>> readTakenFile(QString path);

} // namespace pd
