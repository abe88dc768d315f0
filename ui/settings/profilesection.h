// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/shell/profileinfo.h"

#include <QList>

class QPushButton;

namespace pd {

class ProfileForm;

/// The profiles: which one is in use, another one to choose, one to add.
class ProfileSection : public SettingsSection
{
    Q_OBJECT

public:
    ProfileSection(const Theme& theme, QString current, const QList<ProfileInfo>& profiles, QWidget* parent);

    void setProfiles(const QList<ProfileInfo>& profiles);

Q_SIGNALS:
    void chosen(const QString& name);
    void added(const QString& name, const QString& apiBase);
    void removed(const QString& name);

private:
    void showForm(bool shown);

    QString m_current;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    ProfileForm* m_form;
};

} // namespace pd
