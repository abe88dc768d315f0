// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/precheckwords.h"

#include "ui/errors/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct PrecheckText {
    Q_DECLARE_TR_FUNCTIONS(PrecheckText)
};

} // namespace

PrecheckVerdict precheckVerdict(const PrecheckRow& row)
{
    if (row.unanswered)
        return PrecheckVerdict::Unasked;
    if (!row.passed)
        return PrecheckVerdict::Refused;
    return row.problems.isEmpty() ? PrecheckVerdict::Passed : PrecheckVerdict::Remarks;
}

StatusWords precheckWords(PrecheckVerdict verdict)
{
    switch (verdict) {
    case PrecheckVerdict::Passed: return {u"ready"_s, PrecheckText::tr("Passed"), {}};
    case PrecheckVerdict::Remarks: return {u"with_errors"_s, PrecheckText::tr("Passed with remarks"), {}};
    case PrecheckVerdict::Unasked: return {u"unknown"_s, PrecheckText::tr("Not asked"), {}};
    case PrecheckVerdict::Refused: break;
    }
    return {u"error"_s, PrecheckText::tr("Refused"), {}};
}

QString precheckProblems(const PrecheckRow& row)
{
    if (row.unanswered)
        return errortext::sentence(*row.unanswered);
    QStringList sentences;
    for (const FieldError& problem : row.problems) {
        const QString sentence = errortext::fieldSentence(problem);
        sentences << (problem.field.isEmpty() ? sentence : PrecheckText::tr("%1: %2", "field, what is wrong").arg(problem.field, sentence));
    }
    return sentences.join(u' ');
}

} // namespace pd
