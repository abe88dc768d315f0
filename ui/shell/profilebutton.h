// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/profileinfo.h"

#include <QAbstractButton>
#include <QList>

namespace pd {

class Theme;

/// Which profile the window works with; opens the list of the others. The sandbox has a badge that cannot be overlooked.
class ProfileButton : public QAbstractButton
{
    Q_OBJECT

public:
    ProfileButton(const Theme& theme, ProfileInfo current, QList<ProfileInfo> all, QWidget* parent);

    /// All that can be chosen.
    void setProfiles(const QList<ProfileInfo>& all) { m_all = all; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    [[nodiscard]] QString badge() const;
    [[nodiscard]] int badgeWidth() const;
    [[nodiscard]] QString shownName() const;

    const Theme& m_theme;
    ProfileInfo m_current;
    QList<ProfileInfo> m_all;
};

} // namespace pd
