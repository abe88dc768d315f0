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
    if (field.rule == "users-count"_L1)
        return UserText::tr("%Ln users would be removed. Type this number to go on.", nullptr, field.text.toInt());
    const QHash<QString, QString> sentences = {
        {u"administrator-downgrade"_s,
            UserText::tr(
                "The package of the customer's full administrator cannot become a lower one. Make somebody else administrator first, "
                "or choose a higher package.")},
        {u"extension-stays"_s, UserText::tr("An extension cannot be taken away here. Enter another one.")},
        {u"number-none"_s, UserText::tr("This user has no phone number.")},
        {u"user-unknown"_s, UserText::tr("Choose a user of this customer who has a calling package.")},
        {u"users-unchosen"_s, UserText::tr("Select at least one user.")},
        {u"users-none"_s, UserText::tr("Add at least one user, or a location.")},
        {u"number-taken"_s, UserText::tr("Somebody has this phone number already. Use another one.")},
        {u"extension-taken"_s, UserText::tr("Somebody has this extension already. Use another one.")},
    };
    return sentences.value(field.rule, changeSentence(field));
}

} // namespace pd::errortext
