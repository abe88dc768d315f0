// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/firststeps.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

using look::Role;
using look::Type;

FirstSteps::FirstSteps(const Theme& theme, const QString& profile, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addRow(SignIn, tr("Sign in"), tr("This window works with the profile %1.").arg(isolated(profile)), tr("Sign in"));
    addRow(MakeTemplate, tr("Make an onboarding template"),
        tr("It says how customers sign in and which subscription they belong to. Its provisioning ID goes with each new customer."),
        tr("Create template"));
    addRow(CreateCustomer, tr("Create the first customer"),
        tr("Name, packages and headquarters. The server checks them before anything is created."), tr("Create customer"));
    addRow(SetUpCustomer, tr("Set the customer up"), tr("Add locations, users and their numbers."), tr("Open Customers"));
    showButtons();
}

void FirstSteps::addRow(Step step, const QString& title, const QString& text, const QString& action)
{
    Row row;
    row.mark = new IconLabel(m_theme, u"circle"_s, Role::TextMuted, this);
    row.state = plainLabel(m_theme, Type::Body, tr("Done"), this, u"success"_s);
    row.button = new QPushButton(action, this);
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    const int gap = m_theme.px("spacing.m"_L1);
    line->setContentsMargins(0, gap, 0, gap);
    line->setSpacing(gap);
    line->addSpacing(m_theme.px("spacing.l"_L1)); // margins do not mirror
    line->addWidget(row.mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(m_theme.px("spacing.xs"_L1));
    words->addWidget(plainLabel(m_theme, Type::BodyStrong, title, box));
    words->addWidget(wrappedLabel(m_theme, text, box, u"muted"_s));
    line->addLayout(words, 1);
    line->addWidget(row.state);
    line->addWidget(row.button);
    line->addSpacing(gap);
    row.button->setAccessibleDescription(title);
    connect(row.button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    if (step != SignIn)
        layout()->addWidget(lineOf(Qt::Horizontal, this));
    layout()->addWidget(box);
    m_rows << row;
}

void FirstSteps::setDone(Step step, bool done)
{
    m_rows[step].done = done;
    showButtons();
}

int FirstSteps::doneCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.done; }));
}

/// The next step has the button that stands out.
void FirstSteps::showButtons()
{
    bool next = true;
    for (const Row& row : std::as_const(m_rows)) {
        row.mark->setIcon(row.done ? u"circle-check"_s
                : next             ? u"circle-dot"_s
                                   : u"circle"_s,
            row.done   ? Role::Success
                : next ? Role::Accent
                       : Role::TextMuted);
        row.state->setVisible(row.done);
        row.button->setVisible(!row.done);
        const QString kind = next && !row.done ? u"primary"_s : QString();
        if (row.button->property("kind").toString() != kind) {
            row.button->setProperty("kind", kind);
            row.button->style()->unpolish(row.button);
            row.button->style()->polish(row.button);
        }
        next = next && row.done;
    }
}

} // namespace pd
