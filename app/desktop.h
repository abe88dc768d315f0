// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/languages.h"
#include "app/session.h"
#include "app/stopsignals.h"
#include "app/windowclaim.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pd {

/// The program with a window: one open profile, its session and its window, exchanged together when the person chooses another profile or
/// language. Main thread; needs a QApplication.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(GlobalOptions options, QObject* parent = nullptr);
    ~Desktop() override;

    /// Shows the window; everything else arrives while it is open. A code: the program is to end with it, because the command line is wrong (told on
    /// stderr) or because a window of this profile was open already and was told what is wanted.
    [[nodiscard]] std::optional<ExitCode> start();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<ExitCode> claimWindow(const Profile& profile);
    void adopt(std::unique_ptr<WindowClaim> claim);
    void openProfile(const Profile& profile);
    void watchSession();
    void showWindow();
    void tellWhatCannotBeKept();
    void connectWindow();
    void connectSettings();
    void serve(const WindowRequest& request);
    [[nodiscard]] QList<ProfileInfo> profileInfos() const;
    void addWebexProfile(const QString& name, const QString& apiBase);
    void forgetProfile(const QString& name);
    static QCoro::Task<void> removeToken(QString profile);
    static QCoro::Task<void> openSession(QPointer<Desktop> self);
    static QCoro::Task<void> signIn(QPointer<Desktop> self, QString token);
    void changeProfile(const QString& name);
    void changeLanguage(const QString& language);
    [[nodiscard]] ProfileInfo infoOf(const Profile& profile) const;
    [[nodiscard]] QString remembered(const QString& key) const;
    void remember(const QString& key, const QString& value) const;

    GlobalOptions m_options;
    StopSignals m_stop;
    Theme m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<WindowClaim> m_claim;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_opening = false; ///< the session waits for the first picture of the window
};

} // namespace pd
