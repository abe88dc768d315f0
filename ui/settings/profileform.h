// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/profileinfo.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace pd {

class FormField;
class Theme;

/// Name and server address of a new Webex profile. Says at the field what is wrong.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    ProfileForm(const Theme& theme, QWidget* parent);

    /// The names that are taken.
    void setProfiles(const QList<ProfileInfo>& profiles) { m_profiles = profiles; }
    /// Empty, with the cursor in the first field.
    void begin();
    /// Checks, and asks for the profile when nothing is wrong.
    void submit();

Q_SIGNALS:
    void entered(const QString& name, const QString& apiBase);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Shows what is wrong with the fields that may show it; true when nothing is.
    bool check(bool all);
    [[nodiscard]] QString sentence(const QString& rule) const;

    QList<ProfileInfo> m_profiles;
    QLineEdit* m_name;
    QLineEdit* m_address;
    FormField* m_nameField;
    FormField* m_addressField;
};

} // namespace pd
