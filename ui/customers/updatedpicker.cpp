// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/updatedpicker.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd {

UpdatedPicker::UpdatedPicker(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_from(new QDateEdit(QDate::currentDate(), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
{
    const int gap = theme.px("spacing.s"_L1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, theme.px("spacing.xs"_L1), gap, theme.px("spacing.xs"_L1));
    column->setSpacing(gap);
    const std::pair<QString, int> usual[] = {{tr("Today"), 1}, {tr("Last 7 days"), 7}, {tr("Last 30 days"), 30}};
    for (const auto& [text, days] : usual) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, [this, count = days] { pickLast(count); });
        column->addWidget(button);
    }
    auto* grid = new QGridLayout;
    grid->setSpacing(gap);
    int line = 0;
    for (const auto& [edit, text] : {std::pair(m_from, tr("From")), std::pair(m_to, tr("To"))}) {
        edit->setCalendarPopup(true);
        edit->setAccessibleName(text);
        grid->addWidget(plainLabel(theme, look::Type::Body, text, this), line, 0);
        grid->addWidget(edit, line++, 1);
        connect(edit, &QDateEdit::userDateChanged, this, [this] {
            const bool ordered = m_from->date() <= m_to->date();
            Q_EMIT picked(ordered ? m_from->date() : m_to->date(), ordered ? m_to->date() : m_from->date());
        });
    }
    column->addLayout(grid);
}

void UpdatedPicker::setRange(const QDate& from, const QDate& to)
{
    const QDate today = QDate::currentDate();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(from.isValid() ? from : to.isValid() ? to : today);
    m_to->setDate(to.isValid() ? to : today);
}

void UpdatedPicker::focusFirst()
{
    if (auto* first = findChild<QPushButton*>())
        first->setFocus();
}

void UpdatedPicker::pickLast(int days)
{
    const QDate today = QDate::currentDate();
    setRange(today.addDays(1 - days), today);
    Q_EMIT picked(today.addDays(1 - days), today);
}

} // namespace pd
