// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draft.h"
#include "domain/onboarding.h"
#include "ui/widgets/messagebar.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace pd {

class OperationService;
struct TakenFile;

/// Takes files that were dropped on the window or named on the command line, and says what came of them. Stays until it is closed.
class FileBar : public MessageBar
{
    Q_OBJECT

public:
    /// `operations` outlives it.
    FileBar(const Theme& theme, OperationService& operations, QWidget* parent);

    void take(const QStringList& paths);
    void takeUrls(const QList<QUrl>& urls);

Q_SIGNALS:
    /// One customer or template: its form, filled with it.
    void wizardRequested(const pd::Draft& draft);
    void pageRequested(const QString& key);
    void userImportRequested(const QString& customerId, const QString& customerName, const QString& path);
    /// A table of customers; they are looked at before anything is made.
    void customerImportRequested(const QString& path);
    void reportImportRequested(const QString& path);

private:
    void use(const Result<TakenFile>& file, const QString& name);
    void offer(const TakenFile& file);
    /// A button in the bar, and what it does once.
    void setOffer(const QString& words, std::function<void()> accept);
    void onboard(const QList<OnboardingEntry>& entries);
    void began(const OnboardingEntry& entry, const Status& status);
    void refuse(const QString& sentence, const QString& details = {});

    OperationService& m_operations;
    std::function<void()> m_accept;
    QStringList m_problems;
    int m_asked = 0;
    int m_begun = 0;
    int m_refused = 0;
};

} // namespace pd
