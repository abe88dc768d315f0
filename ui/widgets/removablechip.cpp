// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/removablechip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

RemovableChip::RemovableChip(const Theme& theme, const QString& text, const QString& removeName, QWidget* parent)
    : QFrame(parent)
    , m_text(text)
    , m_body(flatButton({}, this))
    , m_cross(iconButton(theme, u"close"_s, removeName, this))
{
    setProperty("area", u"chip"_s);
    const int height = theme.px("height.chip"_L1);
    setFixedHeight(height);
    const int most = theme.px("width.search"_L1);
    const QString shown = QFontMetrics(m_body->font()).elidedText(text, Qt::ElideRight, most);
    m_body->setText(QString(shown).replace(u'&', "&&"_L1));
    m_body->setAccessibleName(text);
    if (shown != text)
        m_body->setToolTip(text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px("spacing.xs"_L1), 0);
    row->setSpacing(0);
    row->addWidget(m_body);
    row->addWidget(m_cross);
    connect(m_body, &QPushButton::clicked, this, &RemovableChip::clicked);
    connect(m_cross, &QToolButton::clicked, this, &RemovableChip::removed);
}

QString RemovableChip::text() const { return m_text; }

void RemovableChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pd
