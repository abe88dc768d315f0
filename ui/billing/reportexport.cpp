// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportexport.h"

#include "core/background.h"
#include "core/whendone.h"
#include "exchange/csvfile.h"
#include "exchange/reportworkbook.h"
#include "exchange/wholefile.h"
#include "ui/billing/reportpages.h"
#include "ui/billing/statementfiles.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qint64 rowsBetweenReports = 1000;

using ExportStep = std::function<bool(qint64 done, qint64 total)>;

Status writeCells(CsvFile& file, const QStringList& cells)
{
    std::vector<std::string> texts;
    for (const QString& cell : cells)
        texts.push_back(cell.toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    return file.row(views);
}

Status writeTableFile(const ExportedTable& table, const QString& path, const ExportStep& progress)
{
    CsvFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    if (const Status head = writeCells(file, table.names); !head)
        return head;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (const Status row = writeCells(file, table.rows.at(i)); !row)
            return row;
        if (i % rowsBetweenReports == 0 && !progress(i, table.rows.size()))
            return failed(Error::Kind::Cancelled);
    }
    return file.commit();
}

Status writeSomeRows(ReportReader& reader, const std::vector<qint64>& numbers, const QString& path, const ExportStep& progress)
{
    CsvFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    if (const Status head = writeCells(file, reader.columns().names()); !head)
        return head;
    for (size_t i = 0; i < numbers.size(); ++i) {
        Status written;
        const Status visited = reader.visitRows(numbers[i], 1, [&](qint64, std::span<const std::string_view> cells) {
            written = file.row(cells);
            return true;
        });
        if (!visited || !written)
            return visited ? written : visited;
        if (qint64(i) % rowsBetweenReports == 0 && !progress(qint64(i), qint64(numbers.size())))
            return failed(Error::Kind::Cancelled);
    }
    return file.commit();
}

Status outcomeOf(const Result<ExportOutcome>& outcome) { return outcome ? Status() : Status(failed(outcome.error())); }

Status writePictureFile(const QImage& picture, const QString& path)
{
    WholeFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    if (!picture.save(&file.file(), "PNG"))
        return failed(Error::Kind::Storage, file.file().errorString());
    return file.commit();
}

} // namespace

ReportExport::ReportExport(QString dataDirectory, QObject* parent)
    : QObject(parent)
    , m_directory(std::move(dataDirectory))
{
}

ReportExport::~ReportExport()
{
    if (m_cancelled)
        *m_cancelled = true;
}

template<typename Answer, typename Work, typename Use>
void ReportExport::start(const QString& name, Work work, Use use)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_fileName = name;
    m_done = m_total = 0;
    m_running = true;
    const int run = ++m_run;
    const QPointer<ReportExport> self(this);
    const Progress progress = [self, run, cancelled = m_cancelled](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            self.data(),
            [self, run, done, total] {
                if (!self || self->m_run != run)
                    return;
                self->m_done = done;
                self->m_total = total;
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    Q_EMIT changed();
    whenDone(inBackground([work, progress] { return work(progress); }), this, [this, run, use](const Answer& answer) {
        if (run != m_run)
            return;
        m_running = false;
        Q_EMIT changed();
        if (answer)
            use(answer);
        else
            Q_EMIT failed(answer.error());
    });
}

template<typename Work>
void ReportExport::startFile(const QString& path, Work work)
{
    start<Status>(QFileInfo(path).fileName(), work, [this, path](const Status&) { Q_EMIT finished(path); });
}

void ReportExport::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    if (m_running)
        Q_EMIT changed();
}

void ReportExport::writeTable(const ExportedTable& table, const QString& path)
{
    startFile(path, [table, path](const Progress& progress) { return writeTableFile(table, path, progress); });
}

void ReportExport::writeRows(qint64 report, const std::vector<qint64>& numbers, const QString& path)
{
    startFile(path, [directory = m_directory, report, numbers, path](const Progress& progress) -> Status {
        const auto store = BillingStore::open(directory);
        if (!store)
            return pd::failed(store.error());
        const auto reader = (*store)->read(report);
        if (!reader)
            return pd::failed(reader.error());
        if (numbers.empty())
            return outcomeOf(writeReportCsv(**reader, path, CsvProfile::SpreadsheetSafe, progress));
        return writeSomeRows(**reader, numbers, path, progress);
    });
}

void ReportExport::writeWorkbook(qint64 report, const QString& path)
{
    ReportWorkbookTexts texts{tr("Summary"), tr("Pivot"), tr("Details"), tr("Report"), tr("Type"), tr("Period"), tr("Rows"), tr("Quantity"),
        tr("Total"), tr("Usage per service"), QGuiApplication::layoutDirection() == Qt::RightToLeft};
    startFile(path, [directory = m_directory, report, texts, path](const Progress& progress) -> Status {
        const auto store = BillingStore::open(directory);
        if (!store)
            return pd::failed(store.error());
        const auto facts = (*store)->find(report);
        const auto reader = (*store)->read(report);
        if (!facts || !reader)
            return pd::failed(facts ? reader.error() : facts.error());
        return outcomeOf(writeReportWorkbook(**reader, *facts, path, texts, progress));
    });
}

void ReportExport::writePages(const PrintedReport& report, const QString& path)
{
    startFile(path, [report, path](const Progress& progress) { return writePdf(report, path, progress); });
}

void ReportExport::writeStatements(std::shared_ptr<const BillingStatements> statements, const QString& path, bool rightToLeft)
{
    startFile(path, [statements, path, rightToLeft](const Progress& progress) {
        return writePdf(statementPages(*statements, rightToLeft), path, progress);
    });
}

void ReportExport::writeStatementFiles(
    std::shared_ptr<const BillingStatements> statements, const QString& folder, const QString& suffix, bool rightToLeft)
{
    const QString place = statementFolder(folder, *statements);
    start<Result<qint64>>(
        QFileInfo(place).fileName(),
        [statements, folder, suffix, rightToLeft](
            const Progress& progress) { return pd::writeStatementFiles(*statements, folder, suffix, rightToLeft, progress); },
        [this, place](const Result<qint64>& files) { Q_EMIT filesFinished(place, *files); });
}

void ReportExport::print(const PrintedReport& report, std::shared_ptr<QPrinter> printer)
{
    start<Status>(
        report.title, [report, printer](const Progress& progress) { return printPages(report, *printer, progress); },
        [this](const Status&) { Q_EMIT printed(); });
}

void ReportExport::printStatements(std::shared_ptr<const BillingStatements> statements, std::shared_ptr<QPrinter> printer, bool rightToLeft)
{
    start<Status>(
        tr("Statements"),
        [statements, printer, rightToLeft](
            const Progress& progress) { return printPages(statementPages(*statements, rightToLeft), *printer, progress); },
        [this](const Status&) { Q_EMIT printed(); });
}

void ReportExport::writePicture(const QImage& picture, const QString& path)
{
    startFile(path, [picture, path](const Progress&) { return writePictureFile(picture, path); });
}

} // namespace pd
