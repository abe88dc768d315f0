// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/billingmoney.h"
#include "ui/billing/printedreport.h"

#include <QImage>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace pd {

/// A table with cells as files have them.
struct ExportedTable {
    QStringList names;
    QList<QStringList> rows;
    QList<bool> trailing; ///< columns of numbers
};

/// Writes or prints one thing at a time on another thread. A file is there whole, or not at all.
class ReportExport : public QObject
{
    Q_OBJECT

public:
    explicit ReportExport(QString dataDirectory, QObject* parent = nullptr);
    ~ReportExport() override;

    /// What is shown, as CSV that a spreadsheet can open without harm.
    void writeTable(const ExportedTable& table, const QString& path);
    /// Rows of a report with these numbers (from 1) as CSV; all where there are none.
    void writeRows(qint64 report, const std::vector<qint64>& numbers, const QString& path);
    /// The whole report: summary, pivot, rows.
    void writeWorkbook(qint64 report, const QString& path);
    void writePages(const PrintedReport& report, const QString& path);
    /// The statements of all customers as one PDF.
    void writeStatements(std::shared_ptr<const BillingStatements> statements, const QString& path, bool rightToLeft);
    /// One file for each customer, "pdf" or "csv", in a folder of their own below `folder`.
    void writeStatementFiles(
        std::shared_ptr<const BillingStatements> statements, const QString& folder, const QString& suffix, bool rightToLeft);
    void print(const PrintedReport& report, std::shared_ptr<QPrinter> printer);
    void printStatements(std::shared_ptr<const BillingStatements> statements, std::shared_ptr<QPrinter> printer, bool rightToLeft);
    void writePicture(const QImage& picture, const QString& path);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Cancelled, and not over yet.
    [[nodiscard]] bool isEnding() const { return m_running && *m_cancelled; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }

Q_SIGNALS:
    void changed();
    void finished(const QString& path);
    void printed();
    /// Files of their own for each customer.
    void filesFinished(const QString& folder, qint64 files);
    /// Kind::Cancelled too.
    void failed(const pd::Error& error);

private:
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    template<typename Answer, typename Work, typename Use>
    void start(const QString& name, Work work, Use use);
    template<typename Work>
    void startFile(const QString& path, Work work);

    const QString m_directory;
    QString m_fileName;
    bool m_running = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_run = 0;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace pd
