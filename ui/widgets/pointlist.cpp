// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pointlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

PointList::PointList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px("spacing.xs"_L1));
}

void PointList::clear()
{
    m_sentences.clear();
    for (QWidget* point : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        m_column->removeWidget(point);
        point->hide();
        point->deleteLater();
    }
}

void PointList::add(const QString& icon, look::Role role, const QString& sentence, const QString& tone)
{
    m_sentences << sentence;
    auto* point = new QWidget(this);
    auto* row = new QHBoxLayout(point);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px("spacing.s"_L1));
    QLabel* text = wrappedLabel(m_theme, sentence, point, tone);
    auto* mark = new IconLabel(m_theme, icon, role, point);
    mark->setFixedHeight(text->fontMetrics().lineSpacing()); // beside the first line
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_column->addWidget(point);
    point->show();
}

} // namespace pd
