// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changedeck.h"

#include "ui/changes/changemakers.h"
#include "ui/changes/changepanel.h"

#include <algorithm>

namespace pd {

namespace {

bool isSameRequest(const ChangeRequest& request, const ChangePanel& panel)
{
    return request.details == panel.property("details").toMap() && request.kind == panel.objectName()
        && std::equal(request.customers.cbegin(), request.customers.cend(), panel.customers().cbegin(), panel.customers().cend(),
            [](const SeenCustomer& a, const SeenCustomer& b) { return a.customer.id == b.customer.id; });
}

} // namespace

ChangeDeck::ChangeDeck(const ChangeContext& context, QWidget* resting, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    addWidget(resting);
}

bool ChangeDeck::open(const ChangeRequest& request)
{
    ChangePanel* panel = panelFor(request);
    if (panel && !panel->isShown())
        panel->lookUp();
    return panel != nullptr;
}

bool ChangeDeck::openSeen(const ChangeRequest& request)
{
    ChangePanel* panel = panelFor(request);
    if (panel && !panel->isShown())
        panel->begin(request.customers);
    return panel != nullptr;
}

ChangePanel* ChangeDeck::current() const { return qobject_cast<ChangePanel*>(currentWidget()); }

ChangePanel* ChangeDeck::panelFor(const ChangeRequest& request)
{
    for (int i = 1; i < count(); ++i) {
        auto* panel = static_cast<ChangePanel*>(widget(i));
        if (!panel->isAsked() && isSameRequest(request, *panel)) {
            setCurrentWidget(panel);
            Q_EMIT opened();
            return panel;
        }
    }
    const QList<ChangeMaker> makers = changeMakers();
    const auto maker = std::find_if(makers.cbegin(), makers.cend(), [&](const ChangeMaker& m) { return m.kind == request.kind; });
    if (maker == makers.cend() || request.customers.isEmpty())
        return nullptr;
    auto* panel = new ChangePanel(m_context, maker->make(m_context, request), request.customers, this);
    panel->setObjectName(request.kind);
    panel->setProperty("details", request.details);
    connect(panel, &ChangePanel::closed, this, [this, panel] { remove(panel); });
    connect(panel, &ChangePanel::operationRequested, this, &ChangeDeck::operationRequested);
    addWidget(panel);
    setCurrentWidget(panel);
    Q_EMIT opened();
    return panel;
}

void ChangeDeck::remove(ChangePanel* panel)
{
    removeWidget(panel);
    panel->deleteLater();
    setCurrentIndex(count() - 1);
    if (!hasChanges())
        Q_EMIT emptied();
}

} // namespace pd
