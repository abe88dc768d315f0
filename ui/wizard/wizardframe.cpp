// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardframe.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steplist.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

WizardFrame::WizardFrame(const Theme& theme, const QString& title, const QString& footnote, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column, title);
    column->addWidget(lineOf(Qt::Horizontal, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_steps = new StepList(theme, this);
    m_steps->setFootnote(footnote);
    row->addWidget(m_steps);
    row->addWidget(lineOf(Qt::Vertical, this));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildBody(), 1);
    m_footer = buildFooter();
    right->addWidget(m_footer);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
}

void WizardFrame::buildHead(QVBoxLayout* column, const QString& title)
{
    auto* head = new QWidget(this);
    head->setFixedHeight(m_theme.px("height.page_header"_L1));
    auto* row = new QHBoxLayout(head);
    const int padding = m_theme.px("width.page_padding"_L1);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(m_theme.px("spacing.m"_L1));
    QToolButton* leave = iconButton(m_theme, u"back"_s, tr("Save and go back"), head);
    m_subject = plainLabel(m_theme, look::Type::Body, {}, head, u"muted"_s);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_savedMark = new IconLabel(m_theme, u"check"_s, look::Role::TextMuted, head);
    m_saved = plainLabel(m_theme, look::Type::Body, {}, head, u"muted"_s);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Save and close"), head);
    row->addWidget(leave);
    row->addWidget(plainLabel(m_theme, look::Type::PageTitle, title, head));
    row->addWidget(m_subject, 1);
    row->addWidget(m_savedMark);
    row->addWidget(m_saved);
    row->addWidget(close);
    m_savedMark->hide();
    column->addWidget(head);
    connect(leave, &QToolButton::clicked, this, &WizardFrame::closeRequested);
    connect(close, &QToolButton::clicked, this, &WizardFrame::closeRequested);
}

QWidget* WizardFrame::buildBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(m_scroll);
    content->setProperty("area", u"surface"_s);
    auto* row = new QHBoxLayout(content);
    const int side = m_theme.px("spacing.xxl"_L1);
    row->setContentsMargins(side, m_theme.px("spacing.xl"_L1), side, m_theme.px("spacing.xl"_L1));
    row->setSpacing(m_theme.px("spacing.xxl"_L1));
    m_form = new QWidget(content);
    m_formColumn = new QVBoxLayout(m_form);
    m_formColumn->setContentsMargins(0, 0, 0, 0);
    m_formColumn->setSpacing(m_theme.px("spacing.l"_L1));
    m_message = new MessageBar(m_theme, m_form);
    m_message->setClosable(true);
    m_summary = new ErrorSummary(m_theme, m_form);
    m_formColumn->addWidget(m_message);
    m_formColumn->addWidget(m_summary);
    m_formColumn->addStretch();
    m_notes = new QWidget(content);
    m_notes->setFixedWidth(m_theme.px("width.rail"_L1));
    m_notesColumn = new QVBoxLayout(m_notes);
    m_notesColumn->setContentsMargins(0, 0, 0, 0);
    m_notesColumn->setSpacing(m_theme.px("spacing.xs"_L1));
    row->addWidget(m_form, 1);
    row->addWidget(m_notes, 0, Qt::AlignTop);
    row->addStretch(0);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget* WizardFrame::buildFooter()
{
    auto* footer = new QWidget(this);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(lineOf(Qt::Horizontal, footer));
    auto* line = new QHBoxLayout;
    const int side = m_theme.px("spacing.xxl"_L1);
    line->setContentsMargins(side, 0, side, 0);
    m_buttons = new QWidget(footer);
    m_buttons->setFixedHeight(m_theme.px("height.wizard_footer"_L1));
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px("spacing.s"_L1));
    m_save = new QPushButton(tr("Save and c&lose"), m_buttons);
    m_back = new QPushButton(tr("&Back"), m_buttons);
    m_next = primaryButton({}, m_buttons);
    m_save->setObjectName(u"save"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    line->addWidget(m_buttons, 1);
    line->addStretch(0);
    column->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &WizardFrame::closeRequested);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::backRequested);
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::nextRequested);
    return footer;
}

void WizardFrame::setSubject(const QString& subject)
{
    m_subject->setText(subject);
    m_subject->setToolTip(subject.toHtmlEscaped());
}

void WizardFrame::setSavedAt(const QDateTime& utc)
{
    m_savedMark->setVisible(utc.isValid());
    m_saved->setText(utc.isValid() ? tr("Draft saved %1").arg(QLocale().toString(utc.toLocalTime().time(), u"HH:mm"_s)) : QString());
}

void WizardFrame::addStep(WizardStep* step)
{
    step->setParent(m_form);
    step->hide();
    m_steps->addStep(step->title());
    m_formColumn->insertWidget(m_formColumn->count() - 1, step);
}

void WizardFrame::showStep(WizardStep* step)
{
    if (m_shown)
        m_shown->hide();
    m_shown = step;
    const int index = m_formColumn->indexOf(step);
    for (int i = 0; i < m_formColumn->count(); ++i)
        m_formColumn->setStretch(i, 0);
    // A grid takes the height that is there; a form ends where its fields end.
    m_formColumn->setStretch(step->isWide() ? index : m_formColumn->count() - 1, 1);
    step->show();
    fit();
    scrollToTop();
}

void WizardFrame::setNotes(const QList<SideNote>& notes)
{
    emptyLayout(m_notesColumn);
    for (const SideNote& note : notes) {
        m_notesColumn->addWidget(plainLabel(m_theme, look::Type::BodyStrong, note.title, m_notes));
        QLabel* text = wrappedLabel(m_theme, note.text, m_notes);
        text->setContentsMargins(0, 0, 0, m_theme.px("spacing.m"_L1));
        m_notesColumn->addWidget(text);
    }
    fit();
}

void WizardFrame::fit()
{
    const bool wide = m_shown && m_shown->isWide();
    const int form = wide ? QWIDGETSIZE_MAX : m_theme.px("width.form"_L1);
    m_form->setMaximumWidth(form);
    m_buttons->setMaximumWidth(form);
    const int needed = m_theme.px("width.step_list"_L1) + m_theme.px("width.form"_L1) + m_notes->width() + 3 * m_theme.px("spacing.xxl"_L1)
        + m_theme.px("line.border"_L1);
    m_notes->setVisible(!wide && m_notesColumn->count() > 0 && width() >= needed);
}

void WizardFrame::showConfirmation(QWidget* confirmation)
{
    if (m_shown)
        m_shown->hide();
    m_summary->hide();
    m_message->hide();
    m_footer->hide();
    m_steps->setFootnote({}); // it told what comes afterwards
    m_steps->setEnabled(false);
    setSavedAt({});
    setNotes({});
    confirmation->setParent(m_form);
    m_formColumn->insertWidget(m_formColumn->count() - 1, confirmation);
    confirmation->show();
    scrollToTop();
    if (auto* first = confirmation->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

void WizardFrame::scrollTo(QWidget* widget) { m_scroll->ensureWidgetVisible(widget); }

void WizardFrame::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

} // namespace pd
