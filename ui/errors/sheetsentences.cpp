// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/sheetsentences.h"

#include "ui/errors/errortext.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::errortext {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)

public:
    static QString forColumns(const FieldError& field);
    static QString forRows(const FieldError& field);
    static QString column(const QString& field);
};

QString SheetText::forColumns(const FieldError& field)
{
    if (field.rule == "missing-column"_L1 && !field.text.isEmpty())
        return tr("There is no column “%1”. Add it, or choose the column of the file that has it.").arg(field.text);
    if (field.rule == "duplicate-column"_L1 && !field.text.isEmpty())
        return tr("The column “%1” means the same as another one. Keep one of the two.").arg(field.text);
    if (field.rule == "too-many-rows"_L1)
        return tr("A file may have at most %Ln rows. Split it.", nullptr, field.text.toInt());
    return {};
}

QString SheetText::forRows(const FieldError& field)
{
    if (field.text.isEmpty() && field.rule.endsWith("-taken"_L1))
        return {};
    const QString text = isolated(field.text);
    const QHash<QString, QString> sentences = {
        {u"true-false"_s, tr("“%1” is neither TRUE nor FALSE.").arg(text)},
        {u"number-taken"_s, tr("%1 has this phone number already. Use another one.").arg(text)},
        {u"extension-taken"_s, tr("%1 has this extension already. Use another one.").arg(text)},
        {u"open-quote"_s, tr("A quotation mark that begins in line %1 is never closed. The file may be cut off.").arg(field.field)},
        {u"duplicate-of"_s, tr("Line %1 has the same user. Delete one of the two.").arg(text)},
        {u"duplicate-first"_s, tr("Line %1 has the same user; only this line is used.").arg(text)},
        {u"hidden-removed"_s, tr("Marks that cannot be seen were left out: “%1”.").arg(text)},
        {u"location-move"_s, tr("The location of a user who calls cannot be changed by a file. Leave the cell as it was, or empty.")},
        {u"consent-pending"_s,
            tr("The user has not agreed to the move yet. Send the request for consent again, and change the user afterwards.")},
        {u"differs"_s, tr("The server has something else there: %1").arg(text)},
        {u"changed-meanwhile"_s, tr("Somebody changed this meanwhile. There is now: %1").arg(text)},
    };
    return sentences.value(field.rule);
}

/// The fields of UserChange::problems that are no headers of the file.
QString SheetText::column(const QString& field)
{
    const QHash<QString, QString> names = {
        {u"email"_s, tr("E-mail")},
        {u"packages"_s, tr("Package")},
        {u"firstName"_s, tr("First name")},
        {u"lastName"_s, tr("Last name")},
        {u"location"_s, tr("Location")},
        {u"phoneNumber"_s, tr("Phone number")},
        {u"extension"_s, tr("Extension")},
    };
    return names.value(field, field);
}

} // namespace

QString sheetSentence(const FieldError& field)
{
    const QString ofColumns = SheetText::forColumns(field);
    return ofColumns.isEmpty() ? SheetText::forRows(field) : ofColumns;
}

QString rowSentences(const Error& error)
{
    QStringList parts;
    for (const FieldError& field : error.fields) {
        const QString name = SheetText::column(field.field);
        parts << (name.isEmpty() ? fieldSentence(field) : SheetText::tr("%1: %2", "column: sentence").arg(name, fieldSentence(field)));
    }
    if (parts.isEmpty())
        parts << sentence(error);
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u' ');
}

} // namespace pd::errortext
