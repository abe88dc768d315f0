// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profileform.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pictures.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QAbstractButton* buttonOf(MainWindow& window, const QString& name)
{
    auto* section = window.settings().findChild<ProfileSection*>();
    for (auto* button : section->findChildren<QAbstractButton*>()) {
        if (button->objectName() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

void addWithMistakes(MainWindow& window)
{
    buttonOf(window, u"add"_s)->click();
    auto* form = window.settings().findChild<ProfileForm*>();
    const QList<QLineEdit*> edits = form->findChildren<QLineEdit*>();
    edits.constFirst()->setText(u"Webex"_s);
    edits.constLast()->setText(u"http://webexapis.com/v1"_s);
    form->submit();
}

void askToRemove(MainWindow& window)
{
    if (QAbstractButton* remove = buttonOf(window, u"remove"_s))
        remove->click();
}

void showSettingsEnd(MainWindow& window)
{
    QScrollBar* bar = window.settings().findChild<QScrollArea*>()->verticalScrollBar();
    bar->setValue(bar->maximum());
}

} // namespace

QList<Picture> settingsPictures()
{
    const QString page = u"settings"_s;
    return {{page, page, true, {}, {}}, {u"settings-keys"_s, page, true, showSettingsEnd, {}},
        {u"settings-webex"_s, page, true, {}, {}, false, ProfileInfo::Kind::Webex},
        {u"settings-add-profile"_s, page, true, addWithMistakes, {}}, {u"settings-remove-profile"_s, page, true, askToRemove, {}}};
}

} // namespace pd
