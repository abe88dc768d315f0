// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "items/customersmodel.h"
#include "items/operationsmodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/operationstree.h"
#include "ui/customers/customerinspector.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QPixmap>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

constexpr auto pictureDeadline = 20s;
constexpr int rowsInView = 20;
constexpr int layoutRounds = 6;

CustomersPage& customersOf(const MainWindow& window) { return *static_cast<CustomersPage*>(window.page(u"customers"_s)); }
ActivityPage& activityOf(const MainWindow& window) { return *static_cast<ActivityPage*>(window.page(u"activity"_s)); }

/// A customer worth looking at: one with errors where there is one, else one that is ready.
int rowToInspect(const CustomersModel& model)
{
    for (const auto wanted : {"provisioned_with_errors"_L1, "provisioned"_L1}) {
        for (int row = 0; row < std::min(rowsInView, model.rowCount()); ++row) {
            if (model.index(row, 0).data(CustomersModel::StatusRole).toString() == wanted)
                return row;
        }
    }
    return 0;
}

bool rowsLoaded(const CustomersModel& model)
{
    for (int row = 0; row < std::min(rowsInView, model.rowCount()); ++row) {
        if (!model.index(row, 0).data(CustomersModel::LoadedRole).toBool())
            return false;
    }
    return model.isReady() && model.rowCount() > 0;
}

} // namespace

Screenshots::Screenshots(Theme& theme, ChooseLanguage chooseLanguage, MakeWindow makeWindow, QString directory, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_chooseLanguage(std::move(chooseLanguage))
    , m_makeWindow(std::move(makeWindow))
    , m_directory(std::move(directory))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(pictureDeadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(u"its data did not come"_s); });
}

Screenshots::~Screenshots() = default;

QStringList Screenshots::names()
{
    return {u"customers"_s, u"customers-inspector"_s, u"customers-filtered"_s, u"customers-empty"_s, u"customers-loading"_s,
        u"customers-error"_s, u"activity"_s, u"activity-empty"_s, u"settings"_s};
}

void Screenshots::useReferenceFont()
{
    QFont font = QApplication::font();
    static constexpr int referencePixels = 13;
    font.setPixelSize(referencePixels);
    QApplication::setFont(font);
}

void Screenshots::run(const QString& only, const QStringList& languages)
{
    for (const QString& language : languages) {
        for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
            for (const QString& name : names()) {
                if (only.isEmpty() || name == only || name.startsWith(QString(only + u'-')))
                    m_jobs << Job{name, theme, language};
            }
        }
    }
    QString problem;
    if (m_jobs.isEmpty())
        problem = "no such page: "_L1 + only;
    else if (!QDir().mkpath(m_directory))
        problem = "cannot make "_L1 + m_directory;
    // finished() never comes before run() has returned.
    QTimer::singleShot(0, this, [this, problem] { problem.isEmpty() ? next() : fail(problem); });
}

void Screenshots::next()
{
    m_window.reset();
    m_deadline.stop();
    if (m_jobs.isEmpty()) {
        Q_EMIT finished({});
        return;
    }
    m_job = m_jobs.takeFirst();
    m_prepared = false;
    m_grabbing = false;
    m_chooseLanguage(m_job.language);
    m_theme.setChoice(m_job.theme);
    m_window = m_makeWindow(!m_job.name.endsWith("-empty"_L1));
    m_window->resize(m_theme.px("width.window"_L1), m_theme.px("window.height"_L1));
    m_window->setCurrentPage(m_job.name.section(u'-', 0, 0));
    if (m_job.name.endsWith("-loading"_L1))
        return grab(); // before the first answer can arrive
    const CustomersModel* customers = customersOf(*m_window).model();
    connect(customers, &CustomersModel::applied, this, &Screenshots::check);
    connect(customers, &CustomersModel::statusCountsChanged, this, &Screenshots::check);
    connect(customers, &QAbstractItemModel::dataChanged, this, &Screenshots::check);
    connect(activityOf(*m_window).model(), &OperationsModel::applied, this, &Screenshots::check);
    connect(customersOf(*m_window).inspector(), &CustomerInspector::shown, this, &Screenshots::check);
    m_deadline.start();
    m_window->show();
    check();
}

void Screenshots::prepare()
{
    CustomersPage& page = customersOf(*m_window);
    CustomersModel* model = page.model();
    if (m_job.name == "customers-inspector"_L1) {
        page.openCustomer(model->idAt(rowToInspect(*model)));
    } else if (m_job.name == "customers-filtered"_L1) {
        page.setFilterText(model->index(0, CustomersModel::NameColumn).data().toString().left(3));
    } else if (m_job.name == "customers-error"_L1) {
        Error error;
        error.kind = Error::Kind::Storage;
        error.detail = u"disk I/O error"_s;
        Q_EMIT model->failed(error);
    } else if (m_job.name == "activity"_L1) {
        OperationsTree* tree = activityOf(*m_window).tree();
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (index.data(OperationsModel::ErrorRole).canConvert<Error>())
                return tree->setCurrentIndex(index);
        }
    }
}

bool Screenshots::isReady()
{
    CustomersPage& page = customersOf(*m_window);
    const bool operations = activityOf(*m_window).model()->isReady();
    if (m_job.name.endsWith("-empty"_L1))
        return page.model()->isReady() && operations;
    const bool filtered =
        m_job.name != "customers-filtered"_L1 || !m_prepared || page.model()->rowCount() < page.model()->statusCounts().value(QString());
    const bool shown =
        m_job.name != "customers-inspector"_L1 || !m_prepared || (page.inspector()->isShown() && !page.inspector()->isLoading());
    return operations && rowsLoaded(*page.model()) && shown && filtered;
}

void Screenshots::check()
{
    if (m_grabbing || !isReady())
        return;
    if (!m_prepared) {
        m_prepared = true;
        prepare();
        return QTimer::singleShot(0, this, &Screenshots::check);
    }
    m_grabbing = true;
    QTimer::singleShot(0, this, &Screenshots::grab);
}

void Screenshots::grab()
{
    const QString file = fileOf(m_job);
    // Labels that wrap ask the layouts around them for room, one after the other.
    for (int i = 0; i < layoutRounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!m_window->grab().save(file))
        return fail(QString("cannot write "_L1 + file));
    Q_EMIT saved(file);
    QTimer::singleShot(0, this, &Screenshots::next);
}

QString Screenshots::fileOf(const Job& job) const
{
    return QDir(m_directory).filePath(u"%1-%2-%3.png"_s.arg(job.name, Theme::choiceName(job.theme), job.language));
}

void Screenshots::fail(const QString& why)
{
    m_jobs.clear();
    m_deadline.stop();
    Q_EMIT finished(m_job.name.isEmpty() ? why : QString(m_job.name + ": "_L1 + why));
}

} // namespace pd
