// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellpage.h"

#include "ui/shell/taborder.h"

#include <QEvent>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pd {

ShellPage::ShellPage(QString key, QString title, QString icon, QWidget* parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_title(std::move(title))
    , m_icon(std::move(icon))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void ShellPage::saveLayout(QSettings&) const { }

void ShellPage::restoreLayout(const QSettings&) { }

void ShellPage::focusFilter() { }

void ShellPage::setFacts(const QStringList& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

/// Rows come and go: whenever something is laid out anew, Tab follows.
bool ShellPage::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        orderLater();
    return QWidget::event(event);
}

/// What happens inside of a scroll area does not come up to the page.
bool ShellPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        orderLater();
    return QWidget::eventFilter(watched, event);
}

void ShellPage::orderLater()
{
    if (m_ordering)
        return;
    m_ordering = true;
    QTimer::singleShot(0, this, [this] {
        m_ordering = false;
        if (!isVisible())
            return;
        tabAsRead(*this);
        for (const QScrollArea* scroll : findChildren<QScrollArea*>()) {
            if (scroll->widget())
                scroll->widget()->installEventFilter(this);
        }
    });
}

} // namespace pd
