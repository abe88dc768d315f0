// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openwizards.h"

#include "ui/shell/wizardmakers.h"
#include "ui/wizard/wizard.h"

#include <QStackedWidget>

#include <algorithm>

namespace pd {

OpenWizards::OpenWizards(const Theme& theme, const Services& services, QStackedWidget& stack, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_services(services)
    , m_stack(stack)
{
}

bool OpenWizards::open(const Draft& draft)
{
    const auto same = [&](const Wizard* wizard) { return !draft.id.isEmpty() && wizard->draftId() == draft.id; };
    const auto found = std::find_if(m_wizards.cbegin(), m_wizards.cend(), same);
    Wizard* wizard = found == m_wizards.cend() ? makeWizard(m_theme, m_services, draft, &m_stack) : *found;
    if (!wizard)
        return false;
    if (found == m_wizards.cend())
        adopt(wizard);
    m_stack.setCurrentWidget(wizard);
    Q_EMIT shown(wizard);
    return true;
}

void OpenWizards::adopt(Wizard* wizard)
{
    m_wizards << wizard;
    m_stack.addWidget(wizard);
    connect(wizard, &Wizard::closed, this, [this, wizard] { remove(wizard); });
    Q_EMIT added(wizard);
}

void OpenWizards::remove(Wizard* wizard)
{
    const QString home = wizard->home();
    const bool current = m_stack.currentWidget() == wizard;
    m_wizards.removeAll(wizard);
    m_stack.removeWidget(wizard);
    wizard->deleteLater();
    if (current)
        Q_EMIT left(home);
}

void OpenWizards::saveAll()
{
    for (Wizard* wizard : std::as_const(m_wizards))
        wizard->saveNow();
}

} // namespace pd
