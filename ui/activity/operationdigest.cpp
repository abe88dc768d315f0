// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/operationdigest.h"

#include "items/operationsmodel.h"
#include "ui/activity/operationwords.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
#include "ui/widgets/textpaint.h"
#include "ui/widgets/when.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

QString titleOf(const QModelIndex& index, bool step)
{
    if (!step)
        return operationTitle(OperationKind(index.data(OperationsModel::OperationKindRole).toInt()),
            index.siblingAtColumn(OperationsModel::TitleColumn).data().toString());
    const QString subject = index.data(OperationsModel::SubjectRole).toString();
    const QString what = stepTitle(StepKind(index.data(OperationsModel::StepKindRole).toInt()));
    return subject.isEmpty() ? what : FactText::tr("%1: %2", "step, what it is about").arg(what, isolated(subject));
}

/// The step that an operation is at: the first that is not done.
QModelIndex currentStep(const QModelIndex& operation)
{
    const QAbstractItemModel* model = operation.model();
    for (int i = 0; i < model->rowCount(operation); ++i) {
        const QModelIndex step = model->index(i, 0, operation);
        if (StepState(step.data(OperationsModel::StateRole).toInt()) != StepState::Done)
            return step;
    }
    return {};
}

StatusWords wordsOf(const QModelIndex& index, const OperationDigest& facts)
{
    if (facts.state == StepState::Done && facts.error)
        return doneWithErrorsWords();
    const bool over = facts.step && index.parent().data(OperationsModel::FinishedAtRole).toDateTime().isValid();
    return over && facts.state == StepState::Planned ? notDoneWords() : stepStateWords(facts.state);
}

QString outcomeOf(const QModelIndex& index, const OperationDigest& facts)
{
    if (facts.error && facts.state == StepState::Done && !facts.step)
        return facts.words.word;
    if (facts.error && isEnded(facts.state))
        return errortext::sentence(*facts.error);
    if (!facts.step) {
        const QModelIndex step = currentStep(index);
        if (facts.state == StepState::Done || !step.isValid())
            return facts.words.word;
        return OperationDigest::of(step, QDateTime::currentDateTimeUtc()).title;
    }
    if (index.data(OperationsModel::AlreadyThereRole).toBool())
        return FactText::tr("It was already there");
    const QString word = index.data(OperationsModel::ServerStatusRole).toString();
    return word.isEmpty() ? QString() : customerStatusWords(word).word;
}

} // namespace

OperationDigest OperationDigest::of(const QModelIndex& index, const QDateTime& nowUtc)
{
    OperationDigest facts;
    facts.step = index.data(OperationsModel::IsStepRole).toBool();
    facts.state = StepState(index.data(OperationsModel::StateRole).toInt());
    const QDateTime finished = index.data(OperationsModel::FinishedAtRole).toDateTime();
    if (!facts.step)
        facts.state = wholeState(facts.state, finished);
    facts.title = titleOf(index, facts.step);
    facts.trackingId = index.data(OperationsModel::TrackingIdRole).toString();
    const QVariant error = index.data(OperationsModel::ErrorRole);
    if (error.canConvert<Error>())
        facts.error = error.value<Error>();
    facts.words = wordsOf(index, facts);
    facts.done = index.data(OperationsModel::DoneRole).toInt();
    facts.total = index.data(OperationsModel::TotalRole).toInt();
    if (!facts.step && facts.total > 0)
        facts.progress = FactText::tr("%1 of %n steps", nullptr, facts.total).arg(QLocale().toString(facts.done));
    const QDateTime started = index.data(OperationsModel::StartedAtRole).toDateTime();
    if (started.isValid())
        facts.elapsed = elapsedText(started.secsTo(finished.isValid() ? finished : nowUtc));
    const QDateTime next = index.data(OperationsModel::NextPollAtRole).toDateTime();
    if (next.isValid() && !isEnded(facts.state)) {
        const qint64 seconds = nowUtc.secsTo(next);
        facts.nextCheck = seconds > 0 ? FactText::tr("checks again in %1").arg(elapsedText(seconds)) : FactText::tr("checks now");
    }
    facts.outcome = outcomeOf(index, facts);
    return facts;
}

} // namespace pd
