// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/usersentences.h"

#include "ui/errors/changesentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct UserText {
    Q_DECLARE_TR_FUNCTIONS(UserText)
};

} // namespace

QString userSentence(const FieldError& field)
{
    if (field.rule == "too-many"_L1 && field.field.startsWith("users"_L1))
        return UserText::tr("At most %n users can be added by hand. Remove some rows, or use a CSV file.", nullptr, field.text.toInt());
    const QHash<QString, QString> sentences = {
        {u"users-none"_s, UserText::tr("Add at least one user, or a location.")},
        {u"number-taken"_s, UserText::tr("Somebody has this phone number already. Use another one.")},
        {u"extension-taken"_s, UserText::tr("Somebody has this extension already. Use another one.")},
    };
    return sentences.value(field.rule, changeSentence(field));
}

} // namespace pd::errortext
