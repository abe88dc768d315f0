// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkwords.h"

#include "ui/activity/operationwords.h"
#include "ui/errors/errortext.h"
#include "ui/errors/sheetsentences.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct BulkText {
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

/// "line 7, Country" of models in the person's words.
QString placeWords(const QString& field)
{
    if (!field.startsWith("line "_L1))
        return field;
    const QString line = field.section(u',', 0, 0).mid(5);
    const QString column = field.section(u',', 1).trimmed();
    return column.isEmpty() ? BulkText::tr("Line %1").arg(line) : BulkText::tr("Line %1, %2", "column").arg(line, isolated(column));
}

} // namespace

StatusWords bulkVerdict(const BulkCustomer& customer)
{
    if (customer.isWrong())
        return {u"with_errors"_s, BulkText::tr("Wrong"), {}};
    if (customer.isStarted()) {
        if (customer.operation.isEmpty())
            return {u"error"_s, BulkText::tr("Refused"), {}};
        return stepStateWords(customer.state);
    }
    switch (customer.check) {
    case BulkCustomer::Check::None: return {u"verdict_add"_s, BulkText::tr("Create"), {}};
    case BulkCustomer::Check::Passed: return {u"verdict_add"_s, BulkText::tr("Create"), BulkText::tr("checked")};
    case BulkCustomer::Check::There: return {u"verdict_unchanged"_s, BulkText::tr("Is there"), {}};
    case BulkCustomer::Check::Refused: break;
    }
    return {u"error"_s, BulkText::tr("Would be refused"), {}};
}

QString bulkReason(const BulkCustomer& customer)
{
    QStringList reasons;
    for (const FieldError& problem : customer.problems)
        reasons << BulkText::tr("%1: %2", "place: sentence").arg(placeWords(problem.field), errortext::fieldSentence(problem));
    if (customer.check == BulkCustomer::Check::There && !customer.isStarted())
        reasons << BulkText::tr("What is missing is added; the rest stays.");
    if (customer.error)
        reasons << errortext::rowSentences(*customer.error);
    else if (customer.refusal && !customer.isStarted())
        reasons << errortext::rowSentences(*customer.refusal);
    return reasons.join(u' ');
}

} // namespace pd
