// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shellpage.h"

namespace pd {

struct Services;
class SyncStatus;
class Theme;

/// What needs a person first: drafts, operations, customers by status.
class OverviewPage : public ShellPage
{
    Q_OBJECT

public:
    OverviewPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent = nullptr);
};

} // namespace pd
