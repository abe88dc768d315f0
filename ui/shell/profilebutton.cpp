// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profilebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textpaint.h"

#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

ProfileButton::ProfileButton(const Theme& theme, ProfileInfo current, QList<ProfileInfo> all, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_current(std::move(current))
    , m_all(std::move(all))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Profile: %1").arg(badge().isEmpty() ? m_current.displayName : QString(badge() + u' ' + m_current.displayName)));
    setToolTip(m_current.apiBase.toHtmlEscaped());
    connect(this, &QAbstractButton::clicked, this, &ProfileButton::openMenu);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString ProfileButton::badge() const
{
    switch (m_current.kind) {
    case ProfileInfo::Kind::Sandbox: return tr("Sandbox");
    case ProfileInfo::Kind::Temporary: return tr("Temporary");
    case ProfileInfo::Kind::Webex: break;
    }
    return {};
}

/// A sandbox that is called "Sandbox" has said so with its badge.
QString ProfileButton::shownName() const
{
    const bool said = m_current.kind == ProfileInfo::Kind::Sandbox && m_current.displayName.compare("sandbox"_L1, Qt::CaseInsensitive) == 0;
    return said ? QString() : m_current.displayName;
}

int ProfileButton::badgeWidth() const
{
    if (badge().isEmpty())
        return 0;
    const int words = QFontMetrics(m_theme.font(Type::BodyStrong)).horizontalAdvance(badge());
    return words + m_theme.px("icon.size"_L1) + m_theme.px("spacing.xs"_L1) + 2 * m_theme.px("spacing.s"_L1);
}

QSize ProfileButton::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(shownName());
    const int gaps = (badge().isEmpty() ? 1 : 2) * m_theme.px("spacing.s"_L1);
    return {badgeWidth() + gaps + words + m_theme.px("icon.size"_L1) + m_theme.px("spacing.xs"_L1), m_theme.px("height.button"_L1)};
}

QSize ProfileButton::minimumSizeHint() const
{
    return {badgeWidth() + 2 * m_theme.px("spacing.s"_L1) + 2 * m_theme.px("height.button"_L1), m_theme.px("height.button"_L1)};
}

void ProfileButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::LayoutDirection direction = layoutDirection();
    const int side = m_theme.px("icon.size"_L1);
    const int gap = m_theme.px("spacing.s"_L1);
    const int small = m_theme.px("spacing.xs"_L1);
    const qreal scale = devicePixelRatioF();
    const bool sandbox = m_current.kind == ProfileInfo::Kind::Sandbox;
    int x = 0;
    if (!badge().isEmpty()) {
        const int tall = m_theme.px("height.button_small"_L1);
        const QRect ground(0, (height() - tall) / 2, badgeWidth(), tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(sandbox ? Role::SandboxSubtle : Role::SurfaceSunken));
        const int radius = m_theme.px("radius.tag"_L1);
        painter.drawRoundedRect(placed(direction, rect(), ground), radius, radius);
        const Role role = sandbox ? Role::Sandbox : Role::Text;
        const QRect icon(gap, (height() - side) / 2, side, side);
        painter.drawPixmap(placed(direction, rect(), icon), m_theme.icon(sandbox ? u"flask"_s : u"key"_s, role, scale, direction));
        painter.setPen(m_theme.color(role));
        painter.setFont(m_theme.font(Type::BodyStrong));
        const QRect word(gap + side + small, 0, badgeWidth() - 2 * gap - side - small + 1, height());
        paintText(painter, placed(direction, rect(), word), badge(), direction);
        x = badgeWidth() + gap;
    }
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.font(Type::Body));
    const QRect name(x, 0, width() - x - side - gap, height());
    const int used = paintText(painter, placed(direction, rect(), name), shownName(), direction);
    const QRect arrow(x + used + (used > 0 ? gap : 0), (height() - side) / 2, side, side);
    painter.drawPixmap(placed(direction, rect(), arrow), m_theme.icon(u"chevron-down"_s, Role::TextMuted, scale, direction));
}

void ProfileButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ProfileInfo& profile : std::as_const(m_all)) {
        QString title = profile.displayName;
        title.replace(u'&', "&&"_L1);
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(profile.name == m_current.name);
        connect(action, &QAction::triggered, this, [this, name = profile.name] {
            if (name != m_current.name)
                Q_EMIT chosen(name);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace pd
