// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QPushButton* buttonOfKind(const QString& kind, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", kind);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (kind == "link"_L1)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

void bindIcon(QAbstractButton* button, const Theme& theme, const QString& icon, look::Role role)
{
    const auto set = [button, &theme, icon, role] {
        button->setIcon(QIcon(theme.icon(icon, role, button->devicePixelRatioF(), button->layoutDirection())));
    };
    const int side = theme.px("icon.size"_L1);
    button->setIconSize({side, side});
    set();
    QObject::connect(&theme, &Theme::changed, button, set);
}

QToolButton* iconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent, bool outlined)
{
    auto* button = new QToolButton(parent);
    bindIcon(button, theme, icon, outlined ? look::Role::Text : look::Role::TextMuted);
    button->setAccessibleName(name);
    button->setToolTip(name);
    if (outlined)
        button->setProperty("kind", u"outlined"_s);
    const int side = outlined ? theme.px("height.button"_L1) : theme.px("height.button_small"_L1);
    button->setFixedSize(side, side);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton* linkButton(const QString& text, QWidget* parent) { return buttonOfKind(u"link"_s, text, parent); }

QPushButton* primaryButton(const QString& text, QWidget* parent) { return buttonOfKind(u"primary"_s, text, parent); }

QPushButton* flatButton(const QString& text, QWidget* parent) { return buttonOfKind(u"flat"_s, text, parent); }

QLabel* plainLabel(const Theme& theme, look::Type type, const QString& text, QWidget* parent, const QString& tone)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(type));
    // A label aligns by its text; ours stand at the leading side of the window, also with Latin names in Hebrew.
    if (QGuiApplication::isRightToLeft())
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

QFrame* lineOf(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    const bool flat = orientation == Qt::Horizontal;
    line->setSizePolicy(flat ? QSizePolicy::Preferred : QSizePolicy::Fixed, flat ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    line->setProperty("line", orientation == Qt::Horizontal ? u"horizontal"_s : u"vertical"_s);
    return line;
}

void setTone(QWidget* widget, const QString& tone)
{
    if (widget->property("tone").toString() == tone)
        return;
    widget->setProperty("tone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace pd
