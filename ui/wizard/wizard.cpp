// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard.h"

#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/steplist.h"
#include "ui/wizard/draftkeeper.h"
#include "ui/wizard/wizardframe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

Wizard::Wizard(const Theme& theme, DraftService& drafts, Options options, QWidget* parent)
    : ShellPage(options.key, options.title, u"edit"_s, parent)
    , m_theme(theme)
    , m_home(options.home)
    , m_keeper(new DraftKeeper(drafts, options.draftKind, options.draftId, this))
    , m_frame(new WizardFrame(theme, options.title, options.footnote, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    connect(m_frame, &WizardFrame::closeRequested, this, &Wizard::close);
    connect(m_frame, &WizardFrame::nextRequested, this, &Wizard::goNext);
    connect(m_frame, &WizardFrame::backRequested, this, &Wizard::goBack);
    connect(&m_frame->steps(), &StepList::chosen, this, &Wizard::goTo);
    connect(
        &m_frame->summary(), &ErrorSummary::fieldChosen, this, [this](const QString& field) { m_steps.at(m_current)->focusField(field); });
    connect(m_keeper, &DraftKeeper::saved, m_frame, &WizardFrame::setSavedAt);
    connect(m_keeper, &DraftKeeper::failed, this, &Wizard::showMessage);
}

Wizard::~Wizard() = default;

QString Wizard::draftId() const { return m_keeper->id(); }

QStringList Wizard::stepKeys() const
{
    QStringList keys;
    for (const WizardStep* step : m_steps)
        keys << step->key();
    return keys;
}

WizardStep* Wizard::step(const QString& key) const
{
    const auto it = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const WizardStep* s) { return s->key() == key; });
    return it == m_steps.cend() ? nullptr : *it;
}

QString Wizard::currentKey() const { return m_current < 0 ? QString() : m_steps.at(m_current)->key(); }

void Wizard::addStep(WizardStep* step)
{
    m_steps << step;
    m_frame->addStep(step);
    connect(step, &WizardStep::edited, this, &Wizard::onEdited);
    connect(step, &WizardStep::left, this, [this] { showSummary(); });
}

void Wizard::start(const QString& current, const QStringList& visited)
{
    m_visited = visited;
    const qsizetype position = stepKeys().indexOf(current);
    for (const QString& key : visited) {
        if (WizardStep* seen = step(key); seen && key != current)
            seen->showAll();
    }
    stopAt(int(std::max<qsizetype>(0, position)));
}

void Wizard::showStep(const QString& key)
{
    if (const qsizetype position = stepKeys().indexOf(key); position >= 0)
        stopAt(int(position));
}

void Wizard::stopAt(int position)
{
    if (m_current >= 0 && m_current != position)
        m_steps.at(m_current)->showAll();
    m_current = position;
    WizardStep* step = m_steps.at(position);
    if (!m_visited.contains(step->key()))
        m_visited << step->key();
    step->refresh();
    m_frame->showStep(step);
    m_frame->setNotes(step->notes());
    m_frame->back().setEnabled(position > 0);
    m_frame->next().setText(isLast() ? finishText() : m_returning ? tr("&Return to review") : tr("&Next"));
    refreshProblems();
    stepShown(step);
    // The step's widgets get their places first.
    QTimer::singleShot(0, step, [this, step] {
        if (!step->isVisible())
            return;
        const QList<SummaryLine> wrong = step->shownProblems();
        wrong.isEmpty() ? step->focusFirst() : step->focusField(wrong.constFirst().field);
    });
}

void Wizard::stepShown(WizardStep*) { }

QList<FieldError> Wizard::allProblems() const { return problems() + m_serverProblems; }

QList<FieldError> Wizard::problemsOf(int position, const QList<FieldError>& all) const
{
    QList<FieldError> own;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(own),
        [&](const FieldError& problem) { return stepOf(problem.field) == m_steps.at(position)->key(); });
    return own;
}

int Wizard::firstWrong(const QList<FieldError>& all) const
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (!problemsOf(i, all).isEmpty())
            return i;
    }
    return int(m_steps.size());
}

void Wizard::refreshProblems()
{
    const QList<FieldError> all = allProblems();
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setProblems(problemsOf(i, all));
    showSummary();
    m_frame->setSubject(subject());
    markSteps();
}

void Wizard::markSteps()
{
    const QList<FieldError> all = allProblems();
    const int wrong = firstWrong(all);
    for (int i = 0; i < m_steps.size(); ++i) {
        const WizardStep* step = m_steps.at(i);
        const bool seen = m_visited.contains(step->key());
        const QList<SummaryLine> shown = step->shownProblems();
        if (!shown.isEmpty()) {
            const QString count = tr("%n fields to fix", nullptr, int(shown.size()));
            m_frame->steps().setMark(
                i, StepList::Mark::Wrong, shown.size() == 1 ? tr("1 field to fix: %1").arg(shown.constFirst().place) : count);
        } else if (seen && i != m_current && problemsOf(i, all).isEmpty() && i < m_steps.size() - 1) {
            m_frame->steps().setMark(i, StepList::Mark::Done, step->summary());
        } else {
            m_frame->steps().setMark(i, StepList::Mark::ToCome, {});
        }
        m_frame->steps().setReachable(i, i <= m_current || i <= wrong || seen);
    }
    m_frame->steps().setCurrent(m_current);
}

void Wizard::showSummary()
{
    if (m_current < 0)
        return;
    ErrorSummary& summary = m_frame->summary();
    // It comes with Next and then follows what is being fixed; leaving one field is no reason for it.
    if (summary.isHidden())
        return markSteps();
    const QList<SummaryLine> lines = m_steps.at(m_current)->shownProblems();
    summary.setLines(tr("%n values need your attention", nullptr, int(lines.size())), lines);
    markSteps();
}

void Wizard::onEdited(const QString& field)
{
    erase_if(m_serverProblems, [&](const FieldError& problem) { return problem.field == field || field.isEmpty(); });
    refreshProblems();
    if (!isUntouched())
        m_keeper->change(subject(), draftBody());
}

/// Forward only over valid steps: the first wrong one on the way is as far as it goes.
void Wizard::goTo(int position)
{
    if (m_finished || m_sending || position == m_current || position < 0)
        return;
    const QList<FieldError> all = allProblems();
    for (int i = m_current; i < position; ++i) {
        if (problemsOf(i, all).isEmpty())
            continue;
        return i == m_current ? goNext() : move(i);
    }
    move(position);
}

void Wizard::move(int position)
{
    m_frame->summary().setLines({}, {});
    m_returning = m_returning && position < m_steps.size() - 1;
    stopAt(position);
    onEdited(u"-"_s); // where the person is belongs to the draft
}

void Wizard::goNext()
{
    if (m_finished || m_sending)
        return;
    WizardStep* step = m_steps.at(m_current);
    step->showAll();
    const QList<SummaryLine> wrong = step->shownProblems();
    if (!wrong.isEmpty()) {
        m_frame->summary().setLines(tr("%n values need your attention", nullptr, int(wrong.size())), wrong);
        markSteps();
        m_frame->scrollToTop();
        step->focusField(wrong.constFirst().field);
        return;
    }
    m_frame->summary().setLines({}, {});
    if (isLast())
        return tryFinish();
    if (!m_returning)
        return move(m_current + 1);
    m_returning = false;
    move(std::min(firstWrong(allProblems()), int(m_steps.size()) - 1));
}

void Wizard::goBack()
{
    if (m_current > 0)
        move(m_current - 1);
}

void Wizard::editFromReview(const QString& stepKey)
{
    const qsizetype position = stepKeys().indexOf(stepKey);
    if (position < 0 || m_sending || m_finished)
        return;
    m_returning = true;
    move(int(position));
}

void Wizard::editField(const QString& field)
{
    editFromReview(stepOf(field));
    QTimer::singleShot(0, this, [this, field] {
        if (WizardStep* holder = step(currentKey()); holder && holder->key() == stepOf(field))
            holder->focusField(field);
    });
}

void Wizard::tryFinish()
{
    const int wrong = firstWrong(allProblems());
    if (wrong < m_steps.size() - 1) {
        m_returning = true;
        stopAt(wrong);
        return goNext();
    }
    m_sending = true;
    m_frame->next().setEnabled(false);
    m_frame->back().setEnabled(false);
    m_frame->message().hide();
    m_keeper->change(subject(), draftBody());
    m_keeper->flush();
    finish();
}

void Wizard::finishFailed(const Error& error, const QList<FieldError>& fields)
{
    m_sending = false;
    m_frame->next().setEnabled(true);
    m_frame->back().setEnabled(true);
    showMessage(error);
    // What stands at fields is summed up over them already.
    if (!fields.isEmpty())
        m_frame->message().show(MessageBar::Kind::Error, tr("The server did not take what was sent."), errortext::details(error));
    setServerProblems(fields);
    const int wrong = firstWrong(allProblems());
    if (wrong < m_steps.size() - 1) {
        m_returning = true;
        stopAt(wrong);
        goNext();
    }
}

void Wizard::setServerProblems(const QList<FieldError>& fields)
{
    m_serverProblems.clear();
    for (const FieldError& problem : fields) {
        WizardStep* owner = step(stepOf(problem.field));
        if (!owner)
            continue;
        m_serverProblems << problem;
        owner->showAll();
    }
    refreshProblems();
}

void Wizard::finishDone(QWidget* confirmation)
{
    m_sending = false;
    m_finished = true;
    m_keeper->discard();
    for (int i = 0; i < m_steps.size(); ++i) {
        m_frame->steps().setMark(i, StepList::Mark::Done, {});
        m_frame->steps().setReachable(i, false);
    }
    m_frame->steps().setCurrent(-1);
    m_frame->showConfirmation(confirmation);
}

void Wizard::showMessage(const Error& error)
{
    m_frame->message().show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    m_frame->scrollToTop();
}

void Wizard::setNotes(const QList<SideNote>& notes) { m_frame->setNotes(notes); }

void Wizard::saveNow() { m_keeper->flush(); }

void Wizard::close()
{
    saveNow();
    Q_EMIT closed();
}

void Wizard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (!enter || m_finished)
        return ShellPage::keyPressEvent(event);
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return goNext();
    if (button && isAncestorOf(button))
        return button->click();
    // The last step sends: there Enter alone is too easy to press.
    if (!isLast())
        goNext();
}

void Wizard::resizeEvent(QResizeEvent* event)
{
    ShellPage::resizeEvent(event);
    m_frame->fit();
}

} // namespace pd
