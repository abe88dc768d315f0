// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace pd {

class ShellPage;
class Theme;

/// What the window remembers, by name, in an ini file. Values that make no sense are ignored.
class WindowMemory
{
public:
    explicit WindowMemory(QString file);

    void saveWindow(const QMainWindow& window, const QString& page, bool railCollapsed) const;
    void restoreWindow(QMainWindow& window, const Theme& theme) const;
    [[nodiscard]] QString page() const;
    [[nodiscard]] bool isRailCollapsed() const;
    void savePage(const ShellPage& page) const;
    void restorePage(ShellPage& page) const;
    [[nodiscard]] QString value(const QString& key) const;
    void setValue(const QString& key, const QString& value) const;

private:
    QString m_file;
};

} // namespace pd
