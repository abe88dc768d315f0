// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/billingreport.h"
#include "exchange/reportimport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class QTemporaryDir;

namespace pd {

class ReportService;

/// The first rows of a file that is about to be imported.
struct ReportPreview {
    QStringList names;
    QList<QStringList> rows;
};

/// Brings one report at a time into the imported ones: asks the server for it (or takes the one that is there), follows it, downloads and imports
/// it; or imports a file. Goes on whatever page is shown.
class ReportPickup : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Asking, ///< whether there is one, or it is being made
        Downloading,
        Importing,
        Done,
        Empty, ///< the report has no rows
        Refused, ///< rows cannot be counted: nothing was imported
        Failed,
        Cancelled,
    };

    /// `service` outlives it.
    ReportPickup(ReportService& service, QString dataDirectory, QObject* parent = nullptr);
    ~ReportPickup() override;

    void fetch(const NewBillingReport& wanted);
    /// A report that is on the server, of this indirect provider; one that is not completed yet is followed.
    void fetchReport(const BillingReport& report, const OrgId& provider = {});
    void importFile(const QString& path, bool skipBadRows = false);
    void cancel();
    /// The same again, after Failed, Refused or Cancelled.
    void retry();
    /// After Refused.
    void takeWithoutBadRows();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state >= State::Asking && m_state <= State::Importing; }
    [[nodiscard]] const NewBillingReport& wanted() const { return m_wanted; }
    /// Name of the file, or empty for a report of the server.
    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    /// What the server last said of the report; empty: nothing yet.
    [[nodiscard]] const QString& serverStatus() const { return m_serverStatus; }
    [[nodiscard]] qint64 elapsedSeconds() const { return m_clock.isValid() ? m_clock.elapsed() / 1000 : 0; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const ImportOutcome& outcome() const { return m_outcome; }
    /// Shows a state that nothing led to, for pictures.
    void showAs(State state, const NewBillingReport& wanted, const Error& error = {});

Q_SIGNALS:
    /// State, progress or elapsed time.
    void changed();
    void previewed(const pd::ReportPreview& preview);
    void imported(qint64 report);

private:
    void begin();
    void setState(State state);
    void fail(const Error& error);
    void download(const BillingReport& report);
    void import(const QString& path, ReportImport::Options options);
    void takeOutcome(const Result<ImportOutcome>& outcome);
    [[nodiscard]] bool isCurrent(int run) const { return run == m_run && isRunning(); }

    ReportService& m_service;
    const QString m_directory;
    State m_state = State::Idle;
    NewBillingReport m_wanted;
    ReportId m_report;
    QString m_fileName;
    QString m_path;
    ReportImport::Options m_options;
    QString m_serverStatus;
    QElapsedTimer m_clock;
    QTimer m_tick;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Error m_error;
    ImportOutcome m_outcome;
    int m_run = 0; ///< answers of earlier runs do not count
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<QTemporaryDir> m_place; ///< of a download; gone when the last that uses it is
};

} // namespace pd
