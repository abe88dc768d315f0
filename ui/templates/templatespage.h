// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"

namespace pd {

struct Services;
class Theme;

/// The onboarding templates: make, open, duplicate, edit, delete.
class TemplatesPage : public ShellPage
{
    Q_OBJECT

public:
    TemplatesPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);
};

} // namespace pd
