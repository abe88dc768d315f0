// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pictures.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

class QApplication;

namespace pd {

/// Renders pages and their states as DIR/<name>-<theme>-<language>.png, 1400 × 900, once their models are ready. Needs no display.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// A new window over the data of the profile, or over none, as the picture wants it.
    using MakeWindow = std::function<std::unique_ptr<MainWindow>(const Picture& picture)>;

    /// Lets windows made afterwards speak a language ("he"), with its locale and layout direction.
    using ChooseLanguage = std::function<void(const QString& language)>;

    Screenshots(Theme& theme, ChooseLanguage chooseLanguage, MakeWindow makeWindow, QString directory, QObject* parent = nullptr);
    ~Screenshots() override;

    /// The same letter size everywhere. Before the theme is made.
    static void useReferenceFont();

    /// The pictures of picturesOf(only).
    void run(const QString& only, const QStringList& languages);

Q_SIGNALS:
    void saved(const QString& file);
    /// `problem`: the names that could not be rendered and why, one per line; empty: all done.
    void finished(const QString& problem);

private:
    struct Job {
        Picture picture;
        Theme::Choice theme;
        QString language;
    };

    void next();
    void check();
    void grab();
    void skip(const QString& why);
    [[nodiscard]] QString fileOf(const Job& job) const;

    Theme& m_theme;
    ChooseLanguage m_chooseLanguage;
    MakeWindow m_makeWindow;
    QString m_directory;
    QList<Job> m_jobs;
    Job m_job;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_problems;
    bool m_prepared = false;
    QTimer m_poll;
    QTimer m_deadline;
};

} // namespace pd
