// SPDX-License-Identifier: GPL-3.0-or-later
// How the theme becomes a QPalette and the one style sheet.
#include "ui/theme/theme.h"

#include <QPalette>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;

QPalette Theme::palette() const
{
    static constexpr std::pair<QPalette::ColorRole, Role> pairs[] = {{QPalette::Window, Role::Window}, {QPalette::Base, Role::Surface},
        {QPalette::Button, Role::SurfaceRaised}, {QPalette::ToolTipBase, Role::SurfaceRaised}, {QPalette::AlternateBase, Role::TableStripe},
        {QPalette::WindowText, Role::Text}, {QPalette::Text, Role::Text}, {QPalette::ButtonText, Role::Text},
        {QPalette::ToolTipText, Role::Text}, {QPalette::BrightText, Role::Text}, {QPalette::PlaceholderText, Role::TextMuted},
        {QPalette::Highlight, Role::Accent}, {QPalette::Link, Role::Accent}, {QPalette::LinkVisited, Role::Accent},
        {QPalette::HighlightedText, Role::AccentText}, {QPalette::Mid, Role::Border}, {QPalette::Midlight, Role::Border},
        {QPalette::Dark, Role::BorderControl}, {QPalette::Light, Role::SurfaceSunken}};
    QPalette result;
    for (const auto& [role, from] : pairs)
        result.setColor(role, color(from));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Role::TextDisabled));
    return result;
}

QString Theme::styleSheet() const
{
    // @height.field.inner@ is a height without the two border lines, which a style sheet adds.
    static const QRegularExpression placeholder(u"@([a-z0-9_.-]+)@"_s);
    const QString source = look::readStyleTemplate();
    QString sheet;
    qsizetype copied = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(copied, match.capturedStart() - copied);
        copied = match.capturedEnd();
        QString name = match.captured(1);
        if (!name.contains(u'.')) {
            sheet += color(look::roleFromName(name)).name();
            continue;
        }
        const bool inner = name.endsWith(".inner"_L1);
        if (inner)
            name.chop(6);
        const int pixels = px(name) - (inner ? 2 * px("line.border"_L1) : 0);
        sheet += QString::number(pixels) + "px"_L1;
    }
    return sheet + QStringView(source).mid(copied).toString();
}

} // namespace pd
