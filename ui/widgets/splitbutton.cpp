// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitbutton.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

namespace {

/// One part of a button whose outer corners are round.
class SplitPart : public QAbstractButton
{
public:
    SplitPart(const Theme& theme, bool isArrow, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_isArrow(isArrow)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        setFont(theme.font(look::Type::BodyStrong));
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int tall = m_theme.px("height.button"_L1);
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        return {m_isArrow ? tall : words + 2 * m_theme.px("spacing.m"_L1), tall};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int radius = m_theme.px("radius.control"_L1);
        const bool roundLeft = m_isArrow == (layoutDirection() == Qt::RightToLeft);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Role::AccentPressed : underMouse() ? Role::AccentHover : Role::Accent));
        painter.drawRoundedRect(rect().adjusted(roundLeft ? 0 : -2 * radius, 0, roundLeft ? 2 * radius : 0, 0), radius, radius);
        if (m_isArrow) {
            const int side = m_theme.px("icon.size"_L1);
            const QPixmap chevron = m_theme.icon(u"chevron-down"_s, Role::AccentText, devicePixelRatioF(), layoutDirection());
            painter.drawPixmap((width() - side) / 2, (height() - side) / 2, chevron);
            return;
        }
        painter.setFont(font());
        painter.setPen(m_theme.color(Role::AccentText));
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    }

private:
    const Theme& m_theme;
    bool m_isArrow;
};

} // namespace

SplitButton::SplitButton(const Theme& theme, const QString& text, const QString& menuName, QWidget* parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_action(new SplitPart(theme, false, this))
    , m_arrow(new SplitPart(theme, true, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px("line.border"_L1));
    row->addWidget(m_action);
    row->addWidget(m_arrow);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_action->setText(text);
    m_action->setAccessibleName(QString(text).remove(u'&'));
    m_arrow->setAccessibleName(menuName);
    m_arrow->setToolTip(menuName);
    m_action->installEventFilter(this);
    connect(m_action, &QAbstractButton::clicked, this, &SplitButton::clicked);
    connect(m_arrow, &QAbstractButton::clicked, this, &SplitButton::openMenu);
}

void SplitButton::openMenu()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? 0 : width() - m_menu->sizeHint().width();
    m_menu->popup(mapToGlobal(QPoint(x, height())));
}

bool SplitButton::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openMenu();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd
