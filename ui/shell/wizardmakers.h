// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace pd {

struct Draft;
struct Services;
class Theme;
class Wizard;

/// The wizard for a kind of draft, filled from its body; nullptr for a kind that this version does not know.
[[nodiscard]] Wizard* makeWizard(const Theme& theme, const Services& services, const Draft& draft, QWidget* parent);

} // namespace pd
