// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/onboardingpreview.h"
#include "operations/precheckreport.h"
#include "ui/bulkonboarding/bulkreading.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace pd {

class CustomerInquiryService;
class OperationService;
struct OnboardingTemplate;
struct Services;

/// A bulk file on its way to the server: read on a worker, checked by our rules, then by the server's prechecks or a dry run, and onboarded when the
/// person says so. Nothing is made before. What runs goes on without this, also after a restart; recall() finds it again.
class BulkOnboarding : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Choosing, ///< no file, or what came of it is in error()
        Reading,
        Ready,
        Checking, ///< by the server; nothing is changed
        Running, ///< being onboarded
        Done,
    };

    BulkOnboarding(const Services& services, QObject* parent);

    void setFile(const QString& path);
    /// Everybody who is right by our rules, by the server's own check of new customers.
    void precheck();
    /// Every step of everybody: what is there already, what would be refused.
    void dryRun();
    void start();
    /// What was not begun is not sent; checks end.
    void stop();
    /// What was stopped or refused is tried again.
    void goOn();
    /// Another file.
    void begin();
    /// The file of the last time, if it was started and not left since.
    void recall();
    /// Read and checked elsewhere.
    void showReading(const QString& path, const BulkReading& reading);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const Sheet& sheet() const { return m_reading.sheet; }
    [[nodiscard]] const QStringList& unknownColumns() const { return m_reading.unknownColumns; }
    [[nodiscard]] const QList<BulkCustomer>& customers() const { return m_reading.customers; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] int count(const std::function<bool(const BulkCustomer&)>& is) const;
    /// Of what is under way now.
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    /// Another phase, file or error.
    void changed();
    /// Some customers are further now.
    void progressed();

private:
    void setPhase(Phase phase);
    void read(const std::function<void()>& then);
    void beginChecks();
    void askPrechecks(const QList<OnboardingTemplate>& templates);
    void takePrechecks(const QList<qsizetype>& places, const Result<PrecheckReport>& report);
    void previewNext();
    void takePreview(qsizetype place, const Result<OnboardingPreview>& preview);
    void onboardNext();
    void oneLess();
    void note(const OperationId& id);
    void readOperations();
    void takeOperation(const Operation& operation);
    void countRunning();
    void remember() const;
    void attach(const QVariantMap& operations);

    OperationService& m_operations;
    CustomerInquiryService& m_inquiries;
    QString m_settingsFile;
    Phase m_phase = Phase::Choosing;
    QString m_path;
    BulkReading m_reading;
    std::optional<Error> m_error;
    QList<qsizetype> m_queue; ///< positions that wait for their turn
    int m_underWay = 0;
    int m_done = 0;
    int m_total = 0;
    int m_asks = 0; ///< only the newest answers count
    QFuture<Result<PrecheckReport>> m_prechecks;
    QSet<OperationId> m_noted; ///< to be read again
    QTimer m_pause; ///< many steps end at once: they are read together
};

} // namespace pd
