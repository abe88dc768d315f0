// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "ui/shell/services.h"
#include "ui/shell/windowmemory.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace pd {
class ActivityPage;
class BillingPage;
class CustomersPage;
class FileBar;
class ImportUsersPage;
class MessageBar;
class ShellPage;
class Rail;
class OpenWizards;
class OverviewPage;
class ProvidersPage;
class SettingsPage;
class StatusBar;
class SyncStatus;
class TemplatesPage;
class TopBar;
class UsersPage;
struct Draft;

/// The window: rail, top bar, a stack of pages, status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Services services, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False: there is no such page.
    bool setCurrentPage(const QString& key);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QStringList pageKeys() const;
    [[nodiscard]] ShellPage* page(const QString& key) const;
    void syncNow();
    /// When the cache was last brought up to date, UTC; invalid: not known.
    void setSyncedAt(const QDateTime& utc);
    /// Shows the customer's page with the customer in the inspector.
    void openCustomer(const CustomerId& id);
    /// Shows the wizard of a draft; one without an ID is begun now.
    void openWizard(const Draft& draft);
    [[nodiscard]] OpenWizards& wizards() { return *m_wizards; }
    [[nodiscard]] SettingsPage& settings() { return *m_settings; }
    void takeFiles(const QStringList& paths); ///< dropped on the window, or named on the command line
    void setProfiles(const QList<ProfileInfo>& profiles);
    /// Brings the window to the front, as far as the desktop lets it.
    void bringForward();
    /// A message that belongs to no page (a profile that could not be opened). `details` may be empty.
    void showError(const Error& error);
    /// Something that the person should know and that stays until it is closed.
    void showNotice(const QString& sentence, const QString& details = {});

Q_SIGNALS:
    void profileChosen(const QString& name);
    void tokenEntered(const QString& token);
    /// "en", "he"; empty: that of the system. Another window has to be made for it.
    void languageChosen(const QString& language);
    void themeChosen(pd::Theme::Choice choice);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void save() const;
    void addPage(ShellPage* page);
    void addToStack(ShellPage* page);
    void buildWindow();
    void connectPages();
    void connectPage(ShellPage* page);
    void addShortcuts();
    void restore();
    void restoreWizards();
    void showSyncState();
    void showFacts();
    void setRunning(int operations);

    Services m_services;
    Theme& m_theme;
    WindowMemory m_memory;
    SyncStatus* m_sync;
    Rail* m_rail;
    TopBar* m_top;
    MessageBar* m_message;
    FileBar* m_files;
    QStackedWidget* m_stack;
    StatusBar* m_status;
    OpenWizards* m_wizards;
    OverviewPage* m_overview;
    CustomersPage* m_customers;
    UsersPage* m_users;
    ImportUsersPage* m_import;
    ProvidersPage* m_providers;
    TemplatesPage* m_templates;
    BillingPage* m_billing;
    ActivityPage* m_activity;
    SettingsPage* m_settings;
    QHash<QString, ShellPage*> m_pages;
    QStringList m_order;
    int m_running = 0;
    bool m_restored = false; ///< the wizards of last time are open again
    bool m_chose = false; ///< the person asked for a page
};

} // namespace pd
