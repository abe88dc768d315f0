// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics.h"

#include "ui/settings/programsettings.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QStringList>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString kindWord(ProfileInfo::Kind kind)
{
    static constexpr QLatin1String words[] = {"sandbox"_L1, "webex"_L1, "temporary"_L1};
    return words[int(kind)];
}

QString signInWord(const ProfileInfo& profile)
{
    if (!profile.signedIn)
        return u"not signed in"_s;
    return profile.tokenForSessionOnly ? u"signed in for this session"_s : u"signed in"_s;
}

} // namespace

QString diagnostics(const Theme& theme, const Services& services)
{
    const ProgramSettings settings = ProgramSettings::read(services.settingsFile);
    const auto bytes = [](const QString& file) { return QString::number(QFileInfo(file).size()); };
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize size = screen ? screen->size() : QSize();
    const qreal scale = screen ? screen->devicePixelRatio() : 1.0;
    const QStringList lines{
        u"Partner Desk %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2), %3, %4"_s.arg(
            QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR), QSysInfo::buildCpuArchitecture(), QGuiApplication::platformName()),
        u"System: %1, kernel %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion()),
        u"Locale: %1, %2"_s.arg(
            QLocale().name(), QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"right to left"_s : u"left to right"_s),
        u"Screen: %1 x %2, scale %3, %4 theme"_s.arg(
            QString::number(size.width()), QString::number(size.height()), QString::number(scale), theme.isDark() ? u"dark"_s : u"light"_s),
        u"Profile: %1, %2, server %3"_s.arg(
            kindWord(services.profile.kind), signInWord(services.profile), QUrl(services.profile.apiBase).host()),
        u"Cache: %1 bytes, ledger: %2 bytes"_s.arg(bytes(services.cacheFile), bytes(services.ledgerFile)),
        u"Requests per minute: %1, log: %2"_s.arg(QString::number(settings.requestsPerMinute), ProgramSettings::logName(settings.log)),
    };
    return QString(lines.join(u'\n') + u'\n');
}

} // namespace pd
