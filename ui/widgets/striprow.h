// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/billing/statestrip.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace pd {

/// A line on what runs, in the head of a page. Takes ownership.
inline void addStripRow(const Theme& theme, QVBoxLayout* column, StateStrip* strip)
{
    const int padding = theme.px(QLatin1String("width.page_padding"));
    auto* row = new QVBoxLayout;
    row->setContentsMargins(padding, 0, padding, theme.px(QLatin1String("spacing.s")));
    row->addWidget(strip);
    strip->setDetailsVisible(false);
    column->addLayout(row);
}

} // namespace pd
