// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspectorsection.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pd {

InspectorSection::InspectorSection(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    const int padding = theme.px("width.inspector_padding"_L1);
    const int gap = theme.px("spacing.m"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!title.isEmpty())
        column->addWidget(lineOf(Qt::Horizontal, this));
    auto* body = new QVBoxLayout;
    body->setContentsMargins(padding, gap, padding, gap);
    body->setSpacing(0);
    m_head->setSpacing(theme.px("spacing.s"_L1));
    QLabel* name = plainLabel(theme, look::Type::BodyStrong, title, this);
    name->setMinimumHeight(title.isEmpty() ? 0 : theme.px("height.detail_row"_L1));
    name->setVisible(!title.isEmpty());
    m_head->addWidget(name);
    m_head->addWidget(m_note);
    m_head->addStretch();
    body->addLayout(m_head);
    m_rows->setSpacing(0);
    body->addLayout(m_rows);
    column->addLayout(body);
    m_note->hide();
}

void InspectorSection::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void InspectorSection::setAction(QWidget* action) { m_head->addWidget(action); }

void InspectorSection::clear()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

void InspectorSection::addRow(QWidget* row)
{
    row->setParent(this);
    m_rows->addWidget(row);
    row->show();
}

void InspectorSection::addText(const QString& text)
{
    QLabel* label = plainLabel(m_theme, look::Type::Caption, text, this, u"muted"_s);
    label->setWordWrap(true);
    label->setMinimumHeight(m_theme.px("type.line_height.caption"_L1));
    m_rows->addWidget(label);
}

} // namespace pd
