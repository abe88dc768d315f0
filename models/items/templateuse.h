// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace pd {

/// Counts the customers of each onboarding template, as far as the cache knows (those that were onboarded from here). Lives on the interface
/// thread, reads on a worker; a newer count() makes an older answer void.
class TemplateUse : public QObject
{
    Q_OBJECT

public:
    /// `cacheFile` may not exist yet: nothing is counted then.
    explicit TemplateUse(QString cacheFile, QObject* parent = nullptr);
    ~TemplateUse() override;

    void count();

Q_SIGNALS:
    /// By the template's name.
    void counted(const QHash<QString, int>& customers);
    void failed(const pd::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
