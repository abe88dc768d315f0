// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/profileinfo.h"

#include <QWidget>

class QPushButton;

namespace pd {

class Theme;

/// One profile of the list: what it is, and how to use or remove it. Removing asks in the row itself.
class ProfileRow : public QWidget
{
    Q_OBJECT

public:
    ProfileRow(const Theme& theme, const ProfileInfo& profile, bool current, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& name);
    void removed(const QString& name);

private:
    [[nodiscard]] QWidget* buildText(const ProfileInfo& profile);
    [[nodiscard]] QWidget* buildQuestion(const ProfileInfo& profile);
    void ask(bool asking);

    const Theme& m_theme;
    QPushButton* m_keep = nullptr; ///< made by buildQuestion()
    QWidget* m_question;
    QPushButton* m_use;
    QPushButton* m_remove;
};

/// "Sandbox on this computer", "Webex" …
[[nodiscard]] QString profileKindWord(ProfileInfo::Kind kind);

} // namespace pd
