// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pageparts.h"

using namespace Qt::StringLiterals;

namespace pd {

OverviewPage::OverviewPage(const Theme& theme, const Services&, SyncStatus&, QWidget* parent)
    : ShellPage(u"overview"_s, tr("Overview"), u"overview"_s, parent)
{
    pageColumn(theme, title(), this)->addStretch();
}

} // namespace pd
