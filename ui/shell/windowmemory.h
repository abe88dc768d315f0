// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

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
    /// Wizards by their drafts; at most 20, so that rubbish in the file cannot open hundreds.
    void saveWizards(const QStringList& drafts, const QString& shown) const;
    [[nodiscard]] QStringList openDrafts() const;
    [[nodiscard]] QString shownDraft() const { return value(QStringLiteral("wizards/shown")); }
    void savePage(const ShellPage& page) const;
    void restorePage(ShellPage& page) const;
    [[nodiscard]] QString value(const QString& key) const;
    void setValue(const QString& key, const QString& value) const;

private:
    QString m_file;
};

} // namespace pd
