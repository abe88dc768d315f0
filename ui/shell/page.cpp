// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

using namespace Qt::StringLiterals;

namespace pd {

Page::Page(QString key, QString title, QString icon, QWidget* parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_title(std::move(title))
    , m_icon(std::move(icon))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void Page::saveLayout(QSettings&) const {}

void Page::restoreLayout(const QSettings&) {}

void Page::focusFilter() {}

void Page::setFacts(const QStringList& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

} // namespace pd
