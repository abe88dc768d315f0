// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulkbar.h"

#include "ui/changes/changemakers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

BulkBar::BulkBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_count(plainLabel(theme, look::Type::BodyStrong, {}, this))
{
    setProperty("area", u"bulk"_s);
    auto* row = new FlowLayout(theme.px("spacing.s"_L1));
    const int padding = theme.px("width.page_padding"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, theme.px("spacing.s"_L1), padding, theme.px("spacing.s"_L1));
    column->addLayout(row);
    m_count->setFixedHeight(theme.px("height.button"_L1));
    row->addWidget(m_count);
    addChanges(row);
    auto* copy = new QPushButton(tr("Copy"), this);
    auto* file = new QPushButton(tr("Export…"), this);
    QPushButton* clear = flatButton(tr("Clear selection"), this);
    copy->setObjectName(u"bulkCopy"_s);
    file->setObjectName(u"bulkExport"_s);
    clear->setObjectName(u"bulkClear"_s);
    row->addWidget(copy);
    row->addWidget(file);
    row->addWidget(clear);
    connect(copy, &QPushButton::clicked, this, &BulkBar::copyRequested);
    connect(file, &QPushButton::clicked, this, &BulkBar::exportRequested);
    connect(clear, &QPushButton::clicked, this, &BulkBar::clearRequested);
    hide();
}

void BulkBar::addChanges(QLayout* row)
{
    for (const ChangeMaker& maker : changeMakers()) {
        if (!maker.forSeveral)
            continue;
        auto* button = new QPushButton(maker.text, this);
        button->setObjectName(QString("bulk-"_L1 + maker.kind));
        connect(button, &QPushButton::clicked, this, [this, kind = maker.kind] { Q_EMIT changeRequested(kind); });
        row->addWidget(button);
    }
}

void BulkBar::setCount(int selected)
{
    if (selected > 1)
        m_count->setText(tr("%Ln customers selected", nullptr, selected));
    setVisible(selected > 1);
}

} // namespace pd
