// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

ProgressLine::ProgressLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(plainLabel(theme, look::Type::Body, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px("spacing.m"_L1));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_words);
}

void ProgressLine::setProgress(int done, int total, const QString& words)
{
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(done);
    m_words->setText(words);
}

} // namespace pd
