// SPDX-License-Identifier: GPL-3.0-or-later
// What a change panel does from its button on.
#include "core/whendone.h"
#include "operations/operationservice.h"
#include "ui/changes/changepanel.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errorsummary.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/wizard/operationprogress.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool wasChangedMeanwhile(const Operation& operation)
{
    const auto says = [](const FieldError& field) { return field.rule == "changed-meanwhile"_L1; };
    return std::any_of(operation.steps.cbegin(), operation.steps.cend(),
        [&](const OperationStep& step) { return step.error && std::any_of(step.error->fields.cbegin(), step.error->fields.cend(), says); });
}

} // namespace

void ChangePanel::finish()
{
    if (m_busy || m_asked)
        return;
    const QList<FieldError> problems = m_step->problems();
    m_message->hide();
    if (!problems.isEmpty()) {
        m_step->setProblems(problems);
        m_step->showAll();
        return focusProblem();
    }
    if (!m_step->hasChanges()) {
        m_message->setRetryVisible(false);
        return m_message->show(MessageBar::Kind::Hint, tr("Nothing is changed yet."));
    }
    m_summary->setLines({}, {});
    m_busy = true;
    m_step->setEnabled(false);
    showButtons();
    whenDone(m_step->ask(), this, [this](const QList<Result<OperationId>>& answers) { take(answers); });
}

void ChangePanel::take(const QList<Result<OperationId>>& answers)
{
    m_busy = false;
    m_step->setEnabled(true);
    const auto refused = std::count_if(answers.cbegin(), answers.cend(), [](const Result<OperationId>& one) { return !one; });
    if (refused == answers.size() && refused > 0)
        return refuse(answers.constFirst().error());
    m_asked = true;
    m_step->hide();
    m_progressPage->show();
    m_afterwards->setText(m_step->afterwards());
    m_afterwards->setVisible(!m_afterwards->text().isEmpty());
    if (answers.size() == 1)
        follow(*answers.constFirst());
    else
        m_message->show(
            MessageBar::Kind::Done, tr("%Ln changes are under way. Activity shows each of them.", nullptr, int(answers.size() - refused)));
    for (qsizetype i = 0; i < answers.size() && refused > 0; ++i) {
        if (answers.at(i))
            continue;
        const SeenCustomer& customer = m_customers.at(std::min(i, m_customers.size() - 1));
        const QString why = errortext::sentence(answers.at(i).error());
        m_progress->addWidget(wrappedLabel(m_theme, tr("%1: %2").arg(customer.name, why), m_progressPage, u"danger"_s));
    }
    showButtons();
    m_cancel->setFocus();
}

void ChangePanel::refuse(const Error& error)
{
    const QList<FieldError> fields = m_step->fieldsOf(error);
    if (fields.isEmpty()) {
        showProblem(error, {});
    } else {
        m_step->setProblems(fields);
        m_step->showAll();
        focusProblem();
    }
    showButtons();
}

void ChangePanel::follow(const OperationId& id)
{
    auto* progress = new OperationProgress(m_theme, m_services.operations, id, m_progressPage);
    m_progress->addWidget(progress);
    QPushButton* open = linkButton(tr("Show in Activity"), m_progressPage);
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT operationRequested(id); });
    addButtonRow(m_theme, m_progress, {open});
    connect(progress, &OperationProgress::changed, this, &ChangePanel::offerAnotherLook);
}

void ChangePanel::offerAnotherLook(const Operation& operation)
{
    if (m_again || !m_asked || !wasChangedMeanwhile(operation))
        return;
    m_again = true;
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Warning,
        tr("Somebody else changed this customer meanwhile, so nothing was sent. Look again: what you entered stays."));
    showButtons();
}

void ChangePanel::showProblem(const Error& error, const std::function<void()>& retry)
{
    m_retry = retry;
    m_message->setRetryVisible(bool(retry));
    m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

void ChangePanel::focusProblem()
{
    showSummary();
    const QList<SummaryLine> lines = m_step->shownProblems();
    if (!lines.isEmpty())
        m_step->focusField(lines.constFirst().field);
}

void ChangePanel::showSummary()
{
    const QList<SummaryLine> lines = m_step->shownProblems();
    m_summary->setLines(tr("%n values need your attention", nullptr, int(lines.size())), lines);
    QWidget* before = findChild<QToolButton*>(); // the page hears of what it scrolls only: here Tab is put in order by ourselves
    for (QPushButton* link : m_summary->findChildren<QPushButton*>()) {
        setTabOrder(before, link);
        before = link;
    }
}

} // namespace pd
