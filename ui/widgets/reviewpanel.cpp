// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reviewpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

ReviewPanel::ReviewPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_groups(new QVBoxLayout(this))
{
    setProperty("area", u"panel"_s);
    const int line = theme.px("line.border"_L1);
    m_groups->setContentsMargins(line, line, line, line);
    m_groups->setSpacing(0);
}

void ReviewPanel::clear() { qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly)); }

QVBoxLayout* ReviewPanel::beginGroup(const QString& key, const QString& title)
{
    if (m_groups->count() > 0)
        m_groups->addWidget(lineOf(Qt::Horizontal, this));
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    const int side = m_theme.px("spacing.l"_L1);
    column->setContentsMargins(side, m_theme.px("spacing.m"_L1), side, m_theme.px("spacing.m"_L1));
    column->setSpacing(m_theme.px("spacing.xs"_L1));
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(m_theme, look::Type::BodyStrong, title, group));
    head->addStretch();
    if (!key.isEmpty()) {
        QPushButton* edit = linkButton(tr("Edit"), group);
        edit->setAccessibleName(tr("Edit: %1").arg(title));
        edit->setObjectName(u"edit-"_s + key);
        bindIcon(edit, m_theme, u"edit"_s, look::Role::Accent);
        connect(edit, &QPushButton::clicked, this, [this, key] { Q_EMIT editRequested(key); });
        head->addWidget(edit);
    }
    column->addLayout(head);
    m_groups->addWidget(group);
    return column;
}

void ReviewPanel::addGroup(const QString& key, const QString& title, const QList<ReviewRow>& rows)
{
    QVBoxLayout* column = beginGroup(key, title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px("spacing.m"_L1));
    grid->setVerticalSpacing(m_theme.px("spacing.xs"_L1));
    grid->setColumnMinimumWidth(0, m_theme.px("width.review_label"_L1));
    grid->setColumnStretch(1, 1);
    QWidget* group = column->parentWidget();
    for (const ReviewRow& row : rows) {
        const int line = grid->rowCount();
        QLabel* label = plainLabel(m_theme, look::Type::Body, row.label, group, u"muted"_s);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        QLabel* value = wrappedLabel(m_theme, row.value, group, {});
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (row.isId) {
            value->setFont(m_theme.font(look::Type::Mono));
            value->setLayoutDirection(Qt::LeftToRight);
            value->setAlignment(Qt::AlignTop | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        }
        grid->addWidget(value, line, 1);
    }
    column->addLayout(grid);
}

void ReviewPanel::addWidget(const QString& key, const QString& title, QWidget* widget) { beginGroup(key, title)->addWidget(widget); }

} // namespace pd
