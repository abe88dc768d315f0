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

Wizard* OpenWizards::find(const QString& draftId) const
{
    const auto it = std::find_if(
        m_wizards.cbegin(), m_wizards.cend(), [&](const Wizard* wizard) { return !draftId.isEmpty() && wizard->draftId() == draftId; });
    return it == m_wizards.cend() ? nullptr : *it;
}

bool OpenWizards::open(const Draft& draft)
{
    Wizard* wizard = find(draft.id);
    if (!wizard)
        wizard = make(draft);
    if (!wizard)
        return false;
    m_stack.setCurrentWidget(wizard);
    Q_EMIT shown(wizard);
    return true;
}

Wizard* OpenWizards::make(const Draft& draft)
{
    Wizard* wizard = makeWizard(m_theme, m_services, draft, &m_stack);
    if (!wizard)
        return nullptr;
    m_wizards << wizard;
    m_stack.addWidget(wizard);
    connect(wizard, &Wizard::closed, this, [this, wizard] { remove(wizard); });
    Q_EMIT added(wizard);
    return wizard;
}

QStringList OpenWizards::openDrafts() const
{
    QStringList ids;
    for (const Wizard* wizard : m_wizards) {
        if (!wizard->isFinished())
            ids << wizard->draftId();
    }
    return ids;
}

QString OpenWizards::shownDraft() const
{
    const auto* wizard = qobject_cast<const Wizard*>(m_stack.currentWidget());
    return wizard && !wizard->isFinished() ? wizard->draftId() : QString();
}

void OpenWizards::restore(const QList<Draft>& drafts, const QStringList& ids)
{
    for (const Draft& draft : drafts) {
        if (ids.contains(draft.id) && !find(draft.id))
            make(draft);
    }
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
