// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/numbersstep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editablegrid.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Shares of the width: name, package, location, phone number, extension.
const QList<int> numberWeights{200, 150, 130, 200, 120};

} // namespace

NumbersStep::NumbersStep(const Theme& theme, SetUpDraft& draft, const SetUpRules& rules, QWidget* parent)
    : UserGridStep(theme, u"numbers"_s, tr("Phone numbers"),
        tr("Users with a calling package need a phone number or an extension, or both."), UserRowsModel::Part::Numbers, draft, rules,
        numberWeights, parent)
    , m_propose(new QPushButton(tr("&Propose free extensions"), this))
    , m_others(wrappedLabel(theme, {}, this))
{
    bindIcon(m_propose, theme, u"plus"_s, look::Role::Text);
    auto* row = new QHBoxLayout;
    row->addWidget(m_propose);
    row->addStretch();
    column()->addLayout(row);
    addGrid();
    column()->addWidget(m_others);
    column()->addStretch(0);
    connect(m_propose, &QPushButton::clicked, this, &NumbersStep::propose);
}

void NumbersStep::refresh()
{
    UserGridStep::refresh();
    const int calling = model().rowCount();
    const int others = int(draft().filledRows().size()) - calling;
    grid().setVisible(calling > 0);
    m_propose->setVisible(calling > 0);
    if (calling == 0)
        m_others->setText(tr("None of the users has a calling package, so nobody needs a phone number."));
    else
        m_others->setText(tr("%n users without a calling package need none.", nullptr, others));
    m_others->setVisible(calling == 0 || others > 0);
}

void NumbersStep::focusFirst()
{
    if (model().rowCount() > 0)
        UserGridStep::focusFirst();
}

QString NumbersStep::summary() const
{
    const auto& users = draft().users;
    const auto filled = std::count_if(users.cbegin(), users.cend(), [this](const UserRow& row) {
        return rules().catalog.isCalling(row.package) && !(row.phoneNumber.trimmed().isEmpty() && row.extension.trimmed().isEmpty());
    });
    return filled > 0 ? tr("%n users", nullptr, int(filled)) : tr("None needed");
}

void NumbersStep::tellPaste(const GridPaste& result)
{
    if (result.rowsLeftOut > 0)
        message().show(
            MessageBar::Kind::Warning, tr("%n rows were left out: there are no more users here.", nullptr, int(result.rowsLeftOut)));
}

void NumbersStep::propose()
{
    const int count = model().proposeExtensions();
    if (count > 0)
        message().show(MessageBar::Kind::Done, tr("%n extensions were filled in. Ctrl+Z takes them back.", nullptr, count));
    else
        message().show(MessageBar::Kind::Hint, tr("Everybody here has a phone number or an extension already."));
    grid().setFocus(Qt::OtherFocusReason);
}

} // namespace pd
