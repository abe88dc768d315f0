// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/iconpainter.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_lightColors(look::readPalette(u":/theme/light.json"_s))
    , m_darkColors(look::readPalette(u":/theme/dark.json"_s))
    , m_metrics(look::readMetrics())
    , m_base(QGuiApplication::font())
{
}

Theme::~Theme()
{
    if (!m_application)
        return;
    m_application->setStyleSheet({});
    QApplication::setStyle(u"Fusion"_s);
}

Theme::Choice Theme::choiceFromName(const QString& name)
{
    return name == "light"_L1 ? Choice::Light : name == "dark"_L1 ? Choice::Dark : Choice::System;
}

QString Theme::choiceName(Choice choice) { return choice == Choice::Light ? u"light"_s : choice == Choice::Dark ? u"dark"_s : u"system"_s; }

void Theme::apply(QApplication& application)
{
    if (m_application)
        return;
    m_application = &application;
    m_base = QGuiApplication::font();
    QApplication::setStyle(new ThemeStyle(*this)); // the application owns it
    application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::readSystemScheme);
#endif
    readSystemScheme();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    install();
}

QColor Theme::color(Role role) const { return (m_dark ? m_darkColors : m_lightColors)[std::size_t(role)]; }

qreal Theme::growth() const { return std::max(1.0, QFontInfo(m_base).pixelSize() / m_metrics.numbers.value(u"type.base_pixels"_s)); }

int Theme::px(const QString& key) const
{
    const auto found = m_metrics.numbers.constFind(key);
    Q_ASSERT_X(found != m_metrics.numbers.constEnd(), "theme", "no such size");
    const bool grows = key.startsWith("height."_L1) || key.startsWith("width."_L1) || key.startsWith("icon."_L1);
    return qRound(*found * (grows ? growth() : 1.0));
}

QFont Theme::font(Type type) const
{
    static constexpr QLatin1String names[] = {
        "caption"_L1, "caption"_L1, "body"_L1, "body"_L1, "section"_L1, "page_title"_L1, "figure"_L1, "mono"_L1};
    const qreal factor = m_metrics.numbers.value(QString("type.scale."_L1 + names[int(type)]), 1.0);
    QFont font = m_base;
    if (type == Type::Mono)
        font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    if (m_base.pixelSize() > 0)
        font.setPixelSize(qRound(m_base.pixelSize() * factor));
    else
        font.setPointSizeF(m_base.pointSizeF() * factor);
    const bool strong =
        type == Type::CaptionStrong || type == Type::BodyStrong || type == Type::Section || type == Type::PageTitle || type == Type::Figure;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

look::StatusLook Theme::status(const QString& key) const { return m_metrics.statuses.value(key, m_metrics.statuses.value(u"unknown"_s)); }

look::StatusLook Theme::bar(const QString& key) const { return m_metrics.bars.value(key); }

QPixmap Theme::icon(const QString& name, Role role, qreal scale, Qt::LayoutDirection direction, int size) const
{
    const int side = size > 0 ? size : px("icon.size"_L1);
    const bool mirrored = direction == Qt::RightToLeft && m_metrics.mirrored.contains(name);
    const QString key = u"%1|%2|%3|%4|%5"_s.arg(name, color(role).name()).arg(side).arg(scale).arg(mirrored);
    auto found = m_icons.constFind(key);
    if (found == m_icons.constEnd())
        found = m_icons.insert(key, look::paintIcon(name, color(role), side, scale, mirrored));
    return *found;
}

void Theme::readSystemScheme()
{
    m_reading = true;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    QApplication::setPalette(QPalette()); // takes ours away, so that the system's shows
    const QPalette system = QGuiApplication::palette();
    m_systemDark = system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
#endif
    install();
    m_reading = false;
}

void Theme::install()
{
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    if (!m_application)
        return;
    QApplication::setPalette(palette());
    m_application->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_reading)
        QTimer::singleShot(0, this, &Theme::readSystemScheme);
    return QObject::eventFilter(watched, event);
}

} // namespace pd
