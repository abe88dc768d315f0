// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strongid.h"
#include "ui/shell/profileinfo.h"

#include <QList>
#include <QWidget>

class QToolButton;

namespace pd {

class ProfileButton;
class RailButton;
class SearchField;
class SearchModel;
class SyncStatus;
class Theme;
struct Services;

/// Profile, global search, sync and activity.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);

    void setRunning(int operations);
    void focusSearch();
    void setProfiles(const QList<ProfileInfo>& profiles);
    [[nodiscard]] SearchField* searchField() const { return m_search; }

Q_SIGNALS:
    void profileChosen(const QString& name);
    void customerChosen(const pd::CustomerId& id);
    /// Nothing here matches: the server is to be asked for a customer with this ID.
    void lookUpRequested(const QString& text);
    void activityRequested();

private:
    void buildSearch(const Services& services);
    void showSync();

    const Theme& m_theme;
    SyncStatus& m_sync;
    ProfileButton* m_profile;
    SearchField* m_search = nullptr;
    SearchModel* m_answers = nullptr;
    RailButton* m_syncButton;
    QToolButton* m_cancelSync;
    RailButton* m_activity;
};

} // namespace pd
