// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct VerdictLook {
    QString icon;
    look::Role role;
    QString tone;
    QString word;
};

VerdictLook verdictLook(CheckLine::Verdict verdict)
{
    switch (verdict) {
    case CheckLine::Verdict::Passed: return {u"circle-check"_s, look::Role::Success, u"success"_s, CheckPanel::tr("Passed")};
    case CheckLine::Verdict::Warning: return {u"triangle"_s, look::Role::Warning, u"warning"_s, CheckPanel::tr("Warning")};
    case CheckLine::Verdict::Failed: return {u"circle-cross"_s, look::Role::Danger, u"danger"_s, CheckPanel::tr("Refused")};
    case CheckLine::Verdict::Running: break;
    }
    return {u"ring"_s, look::Role::Info, u"info"_s, CheckPanel::tr("Checking")};
}

} // namespace

CheckPanel::CheckPanel(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_note(plainLabel(theme, look::Type::Caption, {}, this, u"muted"_s))
    , m_again(linkButton(tr("Check &again"), this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("area", u"panel"_s);
    bindIcon(m_again, theme, u"refresh"_s, look::Role::Accent);
    const int line = theme.px("line.border"_L1);
    m_column->setContentsMargins(line, line, line, line);
    m_column->setSpacing(0);
    auto* head = new QHBoxLayout;
    const int side = theme.px("spacing.l"_L1);
    head->setContentsMargins(side, theme.px("spacing.s"_L1), side, theme.px("spacing.s"_L1));
    head->setSpacing(theme.px("spacing.m"_L1));
    QLabel* heading = wrappedLabel(theme, title, this, {});
    heading->setFont(theme.font(look::Type::BodyStrong));
    head->addWidget(heading, 1);
    head->addWidget(m_note);
    head->addWidget(m_again);
    m_column->addLayout(head);
    m_column->addWidget(lineOf(Qt::Horizontal, this));
    m_column->addWidget(m_body);
    connect(m_again, &QPushButton::clicked, this, &CheckPanel::againRequested);
}

void CheckPanel::setBusy(bool busy) { m_again->setEnabled(!busy); }

void CheckPanel::setAgainVisible(bool visible) { m_again->setVisible(visible); }

void CheckPanel::setLines(const QString& note, const QList<CheckLine>& lines)
{
    m_note->setText(note);
    delete m_body;
    m_body = new QWidget(this);
    auto* rows = new QVBoxLayout(m_body);
    const int side = m_theme.px("spacing.l"_L1);
    rows->setContentsMargins(side, m_theme.px("spacing.s"_L1), side, m_theme.px("spacing.s"_L1));
    rows->setSpacing(m_theme.px("spacing.s"_L1));
    for (const CheckLine& line : lines)
        rows->addWidget(rowOf(line));
    m_column->addWidget(m_body);
}

QWidget* CheckPanel::rowOf(const CheckLine& line)
{
    const VerdictLook look = verdictLook(line.verdict);
    auto* row = new QWidget(m_body);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px("spacing.s"_L1));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(new IconLabel(m_theme, look.icon, look.role, row), 0, 0, Qt::AlignTop);
    grid->addWidget(plainLabel(m_theme, look::Type::BodyStrong, look.word, row, look.tone), 0, 1, Qt::AlignTop);
    grid->addWidget(wrappedLabel(m_theme, line.sentence, row, {}), 0, 2);
    if (!line.note.isEmpty())
        grid->addWidget(plainLabel(m_theme, look::Type::Caption, line.note, row, u"muted"_s), 0, 3, Qt::AlignTop);
    if (!line.detail.isEmpty())
        grid->addWidget(wrappedLabel(m_theme, line.detail, row), 1, 1, 1, 2);
    if (!line.action.isEmpty()) {
        QPushButton* link = linkButton(line.action, row);
        connect(link, &QPushButton::clicked, this, [this, key = line.actionKey] { Q_EMIT actionRequested(key); });
        grid->addWidget(link, 2, 1, 1, 2, Qt::AlignLeading);
    }
    return row;
}

} // namespace pd
