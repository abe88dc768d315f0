// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatespage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pageparts.h"

using namespace Qt::StringLiterals;

namespace pd {

TemplatesPage::TemplatesPage(const Theme& theme, const Services&, QWidget* parent)
    : ShellPage(u"templates"_s, tr("Templates"), u"templates"_s, parent)
{
    pageColumn(theme, title(), this)->addStretch();
}

} // namespace pd
