// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace pd::look {
Q_NAMESPACE

/// A colour by what it is for; resources/theme/{light,dark}.json give the values ("surface-raised" is SurfaceRaised).
enum class Role {
    Window,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    TableStripe,
    Hover,
    Border,
    BorderControl,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    AccentText,
    AccentSubtle,
    Success,
    SuccessSubtle,
    Warning,
    WarningSubtle,
    Danger,
    DangerSubtle,
    Info,
    InfoSubtle,
    Sandbox,
    SandboxSubtle,
    FocusRing,
    Selection,
    SelectionText,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    ChartGrid,
};
Q_ENUM_NS(Role)

/// A step of the type scale; the Strong ones have the heavy weight.
enum class Type { Caption, CaptionStrong, Body, BodyStrong, Section, PageTitle, Figure, Mono };

inline constexpr int roleCount = int(Role::ChartGrid) + 1;

/// "surface-raised" for Role::SurfaceRaised, "chart-1" for Role::Chart1.
[[nodiscard]] QString roleName(Role role);
/// Role::Text for a name that is none.
[[nodiscard]] Role roleFromName(const QString& name);

} // namespace pd::look
