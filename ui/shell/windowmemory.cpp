// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/shell/shellpage.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype mostWizards = 20;

} // namespace

WindowMemory::WindowMemory(QString file)
    : m_file(std::move(file))
{
}

void WindowMemory::saveWindow(const QMainWindow& window, const QString& page, bool railCollapsed) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    const QRect normal = window.isMaximized() ? window.normalGeometry() : window.geometry();
    settings.setValue("window/x"_L1, normal.x());
    settings.setValue("window/y"_L1, normal.y());
    settings.setValue("window/width"_L1, normal.width());
    settings.setValue("window/height"_L1, normal.height());
    settings.setValue("window/maximized"_L1, window.isMaximized());
    settings.setValue("window/page"_L1, page);
    settings.setValue("window/railCollapsed"_L1, railCollapsed);
}

void WindowMemory::restoreWindow(QMainWindow& window, const Theme& theme) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QSize usual(theme.px("width.window"_L1), theme.px("window.height"_L1));
    const QSize least(theme.px("width.window_min"_L1), theme.px("window.min_height"_L1));
    const QRect desktop = QGuiApplication::primaryScreen()->virtualGeometry();
    QSize size(settings.value("window/width"_L1).toInt(), settings.value("window/height"_L1).toInt());
    if (size.width() < least.width() || size.height() < least.height())
        size = usual;
    window.resize(size.boundedTo(desktop.size().expandedTo(least)));
    const QPoint position(settings.value("window/x"_L1, -1).toInt(), settings.value("window/y"_L1, -1).toInt());
    const QRect title(position, QSize(window.width(), theme.px("height.top_bar"_L1)));
    if (settings.contains("window/x"_L1) && desktop.intersected(title).width() > title.width() / 2)
        window.move(position);
    if (settings.value("window/maximized"_L1).toBool())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

QString WindowMemory::page() const { return value(u"window/page"_s); }

bool WindowMemory::isRailCollapsed() const { return QSettings(m_file, QSettings::IniFormat).value("window/railCollapsed"_L1).toBool(); }

void WindowMemory::saveWizards(const QStringList& drafts, const QString& shown) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue("wizards/open"_L1, drafts);
    settings.setValue("wizards/shown"_L1, shown);
}

QStringList WindowMemory::openDrafts() const
{
    return QSettings(m_file, QSettings::IniFormat).value("wizards/open"_L1).toStringList().mid(0, mostWizards);
}

void WindowMemory::savePage(const ShellPage& page) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    page.saveLayout(settings);
}

void WindowMemory::restorePage(ShellPage& page) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    page.restoreLayout(settings);
}

QString WindowMemory::value(const QString& key) const { return QSettings(m_file, QSettings::IniFormat).value(key).toString(); }

void WindowMemory::setValue(const QString& key, const QString& value) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(key, value);
}

} // namespace pd
