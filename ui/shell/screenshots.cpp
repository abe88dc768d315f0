// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QPixmap>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

namespace {

constexpr auto pictureDeadline = 20s;
constexpr int layoutRounds = 20; ///< as deep as forms are nested
constexpr auto pollInterval = 10ms;

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
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Screenshots::check);
    connect(&m_deadline, &QTimer::timeout, this, [this] { skip(u"its data did not come"_s); });
}

Screenshots::~Screenshots() = default;

void Screenshots::useReferenceFont()
{
    QFont font = QApplication::font();
    static constexpr int referencePixels = 13;
    font.setPixelSize(referencePixels);
    QApplication::setFont(font);
}

void Screenshots::run(const QString& only, const QStringList& languages)
{
    const QList<Picture> pictures = picturesOf(only);
    for (const QString& language : languages) {
        for (const Theme::Choice theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
            for (const Picture& picture : pictures)
                m_jobs << Job{picture, theme, language};
        }
    }
    QString problem;
    if (m_jobs.isEmpty())
        problem = "no such page: "_L1 + only;
    else if (!QDir().mkpath(m_directory))
        problem = "cannot make "_L1 + m_directory;
    // finished() never comes before run() has returned.
    if (!problem.isEmpty()) {
        m_jobs.clear();
        m_problems << problem;
    }
    QTimer::singleShot(0, this, &Screenshots::next);
}

void Screenshots::next()
{
    m_window.reset();
    m_deadline.stop();
    if (m_jobs.isEmpty()) {
        Q_EMIT finished(m_problems.join(u'\n'));
        return;
    }
    m_job = m_jobs.takeFirst();
    m_prepared = false;
    m_chooseLanguage(m_job.language);
    m_theme.setChoice(m_job.theme);
    m_window = m_makeWindow(m_job.picture);
    m_window->resize(m_theme.px("width.window"_L1), m_theme.px("window.height"_L1));
    m_window->setCurrentPage(m_job.picture.page);
    if (m_job.picture.atOnce)
        return grab();
    m_deadline.start();
    m_poll.start();
    m_window->show();
}

/// Asked again and again: what a picture waits for may be anything.
void Screenshots::check()
{
    const Picture& picture = m_job.picture;
    if (!m_prepared) {
        if (!hasModels(*m_window, picture))
            return;
        m_prepared = true;
        if (picture.prepare)
            picture.prepare(*m_window);
        return;
    }
    if (picture.isReady && !picture.isReady(*m_window))
        return;
    m_poll.stop();
    QTimer::singleShot(0, this, &Screenshots::grab);
}

void Screenshots::grab()
{
    const QString file = fileOf(m_job);
    // Labels that wrap ask the layouts around them for room, one after the other.
    for (int i = 0; i < layoutRounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!m_window->grab().save(file))
        return skip(QString("cannot write "_L1 + file));
    Q_EMIT saved(file);
    QTimer::singleShot(0, this, &Screenshots::next);
}

QString Screenshots::fileOf(const Job& job) const
{
    return QDir(m_directory).filePath(u"%1-%2-%3.png"_s.arg(job.picture.name, Theme::choiceName(job.theme), job.language));
}

/// One picture that fails does not take the others along.
void Screenshots::skip(const QString& why)
{
    m_poll.stop();
    m_problems << QString(QFileInfo(fileOf(m_job)).completeBaseName() + ": "_L1 + why);
    QTimer::singleShot(0, this, &Screenshots::next);
}

} // namespace pd
