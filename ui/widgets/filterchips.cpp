// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textpaint.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

FilterChips::FilterChips(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_more(iconButton(theme, u"chevron-down"_s, tr("More filters"), this, true))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    const int side = theme.px("height.chip"_L1);
    m_more->setFixedSize(side, side);
    connect(menu, &QMenu::aboutToShow, this, &FilterChips::fillMenu);
}

void FilterChips::setChips(const QList<FilterChip>& chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    while (m_buttons.size() > chips.size())
        m_buttons.takeLast()->deleteLater();
    while (m_buttons.size() < chips.size()) {
        auto* button = new Chip(m_theme, this);
        const int at = int(m_buttons.size());
        connect(button, &QAbstractButton::clicked, this, [this, at] { choose(m_chips.at(at).key); });
        m_buttons << button;
    }
    m_more->raise(); // behind the chips, for Tab too
    for (int i = 0; i < chips.size(); ++i)
        m_buttons.at(i)->setContent(chips.at(i).text, chips.at(i).count < 0 ? QString() : locale().toString(chips.at(i).count));
    setCurrent(m_current);
    updateGeometry();
    layOut();
}

void FilterChips::setCurrent(const QString& key)
{
    m_current = key;
    for (int i = 0; i < m_chips.size(); ++i)
        m_buttons.at(i)->setChecked(m_chips.at(i).key == key);
    layOut();
}

void FilterChips::choose(const QString& key)
{
    setCurrent(key);
    Q_EMIT chosen(key);
}

QSize FilterChips::sizeHint() const
{
    int width = 0;
    for (const Chip* chip : m_buttons)
        width += chip->sizeHint().width() + m_theme.px("spacing.s"_L1);
    return {width, m_theme.px("height.chip"_L1)};
}

QSize FilterChips::minimumSizeHint() const { return {m_theme.px("width.rail"_L1), m_theme.px("height.chip"_L1)}; }

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FilterChips::layOut()
{
    const int gap = m_theme.px("spacing.s"_L1);
    const bool all = sizeHint().width() - gap <= width();
    const int room = all ? width() : width() - m_more->width() - gap;
    int x = 0;
    bool full = false;
    for (Chip* chip : std::as_const(m_buttons)) {
        const QSize size = chip->sizeHint();
        full = full || x + size.width() > room;
        if (!full) {
            chip->setGeometry(placed(layoutDirection(), rect(), QRect(QPoint(x, 0), size)));
            x += size.width() + gap;
        }
        chip->setVisible(!full);
    }
    m_more->setVisible(full);
    m_more->move(placed(layoutDirection(), rect(), QRect(QPoint(x, 0), m_more->size())).topLeft());
}

void FilterChips::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_buttons.at(i)->isVisibleTo(this))
            continue;
        QAction* action = menu->addAction(m_buttons.at(i)->accessibleName());
        action->setCheckable(true);
        action->setChecked(m_chips.at(i).key == m_current);
        connect(action, &QAction::triggered, this, [this, key = m_chips.at(i).key] { choose(key); });
    }
}

} // namespace pd
