// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/changesentences.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

QString changeSentence(const FieldError& field)
{
    if (field.rule == "too-many"_L1 && field.field == "tags"_L1)
        return ChangeText::tr("A customer has at most %n tags. Remove some.", nullptr, field.text.toInt());
    if (field.rule == "changed-meanwhile"_L1 && field.text.isEmpty())
        return ChangeText::tr("Somebody else removed this meanwhile. Nothing was sent. Look at it again, then decide.");
    const QHash<QString, QString> sentences = {
        {u"changed-meanwhile"_s,
            ChangeText::tr("Somebody else changed this meanwhile; it is now “%1”. Nothing was sent. Look at it again, then decide.")
                .arg(field.text)},
        {u"pstn-required"_s,
            ChangeText::tr("The location “%1” has no PSTN connection yet. Choose one first, then add numbers.").arg(field.text)},
        {u"pstn-not-by-api"_s,
            ChangeText::tr("“%1” is managed in Partner Hub. Change the connection and its numbers there.").arg(field.text)},
        {u"pstn-not-offered"_s, ChangeText::tr("This PSTN connection is not offered for the location. Choose another one.")},
        {u"users-counting"_s, ChangeText::tr("The users who would lose a package are being counted. Wait a moment.")},
        {u"users-unknown"_s, ChangeText::tr("It is not known how many users would lose a package. Try again; nothing is removed unseen.")},
        {u"removal-unconfirmed"_s, ChangeText::tr("Look at what is removed, then tick the box.")},
        {u"limit-stays"_s, ChangeText::tr("A limit cannot be taken away again. Enter a number as high as you need.")},
        {u"confirmation-differs"_s, ChangeText::tr("This is not the name of the customer. Type “%1” or the external ID.").arg(field.text)},
        {u"number-elsewhere"_s, ChangeText::tr("Another location of the customer has %1 already.").arg(field.text)},
        {u"dry-run-first"_s, ChangeText::tr("Make a dry run first: it changes nothing and says what would happen.")},
        {u"nothing-to-set"_s, ChangeText::tr("None of the locations would change. Choose another connection, or close.")},
        {u"type-the-count"_s, ChangeText::tr("Type %1 to go on.").arg(field.text)},
        {u"number-main"_s, ChangeText::tr("%1 is the main number of the location. Give the location another one first.").arg(field.text)},
    };
    return sentences.value(field.rule);
}

} // namespace pd::errortext
