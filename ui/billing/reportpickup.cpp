// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportpickup.h"

#include "core/background.h"
#include "core/privatefiles.h"
#include "core/whendone.h"
#include "operations/reportservice.h"
#include "ui/billing/reportpreview.h"
#include "ui/billing/reportwords.h"

#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Result<ImportOutcome> importReport(
    const QString& directory, const QString& path, const ReportImport::Options& options, const ReportImport::Progress& progress)
{
    auto store = BillingStore::open(directory);
    if (!store)
        return failed(store.error());
    return ReportImport(**store, path, options, progress).run();
}

Result<std::shared_ptr<QTemporaryDir>> downloadPlace(const QString& directory)
{
    const QString folder = directory + u"/downloads"_s;
    if (const Status made = ensurePrivateDirectory(folder); !made)
        return failed(made.error());
    auto place = std::make_shared<QTemporaryDir>(QString(folder + u"/report-XXXXXX"_s));
    if (!place->isValid())
        return failed(Error::Kind::Storage, place->errorString());
    return place;
}

bool hasNoRows(const Error& error) { return !error.fields.isEmpty() && error.fields.constFirst().rule == "no-rows"_L1; }

} // namespace

ReportPickup::ReportPickup(ReportService& service, QString dataDirectory, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_directory(std::move(dataDirectory))
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ReportPickup::changed);
    connect(&m_service, &ReportService::followed, this, [this](const BillingReport& report) {
        if (m_state != State::Asking)
            return;
        m_serverStatus = report.status;
        Q_EMIT changed();
    });
    connect(&m_service, &ReportService::downloaded, this, [this](qint64 done, qint64 total) {
        if (m_state != State::Downloading)
            return;
        m_done = done;
        m_total = total;
        Q_EMIT changed();
    });
}

ReportPickup::~ReportPickup()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ReportPickup::begin()
{
    ++m_run;
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_error = {};
    m_outcome = {};
    m_serverStatus.clear();
    m_done = m_total = 0;
    m_clock.start();
    m_tick.start();
}

void ReportPickup::setState(State state)
{
    m_state = state;
    if (!isRunning())
        m_tick.stop();
    Q_EMIT changed();
}

void ReportPickup::fail(const Error& error)
{
    m_error = error;
    setState(hasNoRows(error) ? State::Empty : error.kind == Error::Kind::Cancelled ? State::Cancelled : State::Failed);
}

void ReportPickup::fetch(const NewBillingReport& wanted)
{
    m_wanted = wanted;
    m_report = {};
    m_fileName.clear();
    begin();
    setState(State::Asking);
    const int run = m_run;
    whenDone(m_service.obtain(wanted), this, [this, run](const Result<ObtainedReport>& obtained) {
        if (!isCurrent(run))
            return;
        if (obtained)
            download(obtained->report);
        else
            fail(obtained.error());
    });
}

void ReportPickup::fetchReport(const BillingReport& report, const OrgId& provider)
{
    const NewBillingReport wanted = reportwords::sameAgain(report, provider);
    if (!report.isCompleted())
        return fetch(wanted);
    m_wanted = wanted;
    m_fileName.clear();
    begin();
    setState(State::Asking);
    download(report);
}

void ReportPickup::download(const BillingReport& report)
{
    const auto place = downloadPlace(m_directory);
    if (!place)
        return fail(place.error());
    m_place = *place;
    m_report = report.id;
    setState(State::Downloading);
    const int run = m_run;
    const QString path = m_place->filePath(u"report.csv"_s);
    whenDone(m_service.download(report.id, path), this, [this, run, path, report, place = m_place](const Result<qint64>& size) {
        if (!isCurrent(run))
            return;
        if (!size)
            return fail(size.error());
        ReportImport::Options options;
        options.source = u"%1 %2 %3"_s.arg(report.type, m_wanted.first.toString(Qt::ISODate), m_wanted.last.toString(Qt::ISODate));
        options.serverId = report.id.toString();
        options.provider = m_wanted.provider.toString();
        options.category = report.category;
        import(path, options);
    });
}

void ReportPickup::importFile(const QString& path, bool skipBadRows)
{
    m_wanted = {};
    m_report = {};
    m_place.reset();
    m_fileName = QFileInfo(path).fileName();
    begin();
    ReportImport::Options options;
    options.skipBadRows = skipBadRows;
    import(path, options);
}

void ReportPickup::import(const QString& path, ReportImport::Options options)
{
    m_path = path;
    m_options = options;
    m_done = m_total = 0;
    setState(State::Importing);
    const int run = m_run;
    whenDone(inBackground([path, place = m_place] { return readReportPreview(path); }), this, [this, run](const ReportPreview& preview) {
        if (isCurrent(run) && !preview.names.isEmpty())
            Q_EMIT previewed(preview);
    });
    const QPointer<ReportPickup> self(this);
    const auto progress = [self, run, cancelled = m_cancelled](qint64 done, qint64 total) {
        if (*cancelled)
            return false;
        QMetaObject::invokeMethod(
            self.data(),
            [self, run, done, total] {
                if (!self || !self->isCurrent(run))
                    return;
                self->m_done = done;
                self->m_total = total;
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
        return true;
    };
    const auto work = [directory = m_directory, path, options, progress, place = m_place] {
        return importReport(directory, path, options, progress);
    };
    whenDone(inBackground(work), this, [this, run](const Result<ImportOutcome>& outcome) {
        if (isCurrent(run))
            takeOutcome(outcome);
    });
}

void ReportPickup::takeOutcome(const Result<ImportOutcome>& outcome)
{
    if (!outcome)
        return fail(outcome.error());
    m_outcome = *outcome;
    if (m_outcome.refused())
        return setState(State::Refused);
    m_place.reset();
    setState(State::Done);
    Q_EMIT imported(m_outcome.report.id);
}

void ReportPickup::cancel()
{
    if (!isRunning())
        return;
    ++m_run;
    *m_cancelled = true;
    m_place.reset();
    if (m_state != State::Importing)
        m_service.cancel();
    setState(State::Cancelled);
}

void ReportPickup::retry()
{
    if (!m_fileName.isEmpty())
        importFile(m_path, m_options.skipBadRows);
    else
        fetch(m_wanted);
}

void ReportPickup::takeWithoutBadRows()
{
    if (m_state != State::Refused)
        return;
    begin();
    ReportImport::Options options = m_options;
    options.skipBadRows = true;
    import(m_path, options);
}

void ReportPickup::showAs(State state, const NewBillingReport& wanted, const Error& error)
{
    m_wanted = wanted;
    m_error = error;
    m_clock.start();
    m_serverStatus = u"IN_PROGRESS"_s;
    setState(state);
}

} // namespace pd
