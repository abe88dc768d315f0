// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changelink.h"

#include "ui/changes/changemakers.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd {

ChangeLink::ChangeLink(const QStringList& kinds, const QString& name, QWidget* parent)
    : QPushButton(tr("Change…"), parent)
    , m_kinds(kinds)
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"link"_s);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    m_menu->setToolTipsVisible(true);
    connect(this, &QPushButton::clicked, this, &ChangeLink::follow);
}

void ChangeLink::setCustomer(const SeenCustomer& customer, const std::function<QString(const QString& kind)>& refusal)
{
    // A menu that somebody has open stays as it is.
    if (m_menu->isVisible())
        return;
    m_menu->clear();
    QStringList reasons;
    for (const ChangeMaker& maker : changeMakers()) {
        if (!m_kinds.contains(maker.kind))
            continue;
        const QString outside = refusal ? refusal(maker.kind) : QString();
        const QString reason = outside.isEmpty() && maker.refusal ? maker.refusal(customer.customer) : outside;
        QAction* offer = m_menu->addAction(maker.text);
        const ChangeRequest request{maker.kind, {customer}, {}};
        connect(offer, &QAction::triggered, this, [this, request] { Q_EMIT changeRequested(request); });
        offer->setObjectName(QString(u"link-"_s + maker.kind));
        offer->setEnabled(reason.isEmpty());
        offer->setToolTip(reason);
        reasons << reason;
    }
    setEnabled(reasons.contains(QString()));
    setToolTip(isEnabled() ? QString() : reasons.value(0));
}

void ChangeLink::follow()
{
    if (m_kinds.size() > 1)
        m_menu->popup(mapToGlobal(isRightToLeft() ? rect().bottomRight() : rect().bottomLeft()));
    else
        m_menu->actions().constFirst()->trigger();
}

} // namespace pd
