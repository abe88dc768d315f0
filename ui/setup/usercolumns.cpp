// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/usercolumns.h"

#include "domain/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

struct UserColumnText {
    Q_DECLARE_TR_FUNCTIONS(UserColumnText)
};

/// Letters only: "E-mail *" and "e_mail" are the same title, as are דוא"ל and דוא״ל.
QString lettersOf(const QString& title)
{
    QString letters;
    for (const QChar c : title.section(u'(', 0, 0).toLower()) {
        if (c.isLetter())
            letters += c;
    }
    return letters;
}

/// What people and other programs call the columns. Not translated: both languages are understood whatever the window speaks.
const QHash<QString, QString>& titleWords()
{
    static const QHash<QString, QString> words = {{u"firstname"_s, u"firstName"_s}, {u"givenname"_s, u"firstName"_s},
        {u"first"_s, u"firstName"_s}, {u"שםפרטי"_s, u"firstName"_s}, {u"lastname"_s, u"lastName"_s}, {u"surname"_s, u"lastName"_s},
        {u"familyname"_s, u"lastName"_s}, {u"last"_s, u"lastName"_s}, {u"שםמשפחה"_s, u"lastName"_s}, {u"משפחה"_s, u"lastName"_s},
        {u"email"_s, u"email"_s}, {u"mail"_s, u"email"_s}, {u"emailaddress"_s, u"email"_s}, {u"useridemail"_s, u"email"_s},
        {u"דואל"_s, u"email"_s}, {u"כתובתדואל"_s, u"email"_s}, {u"אימייל"_s, u"email"_s}, {u"מייל"_s, u"email"_s},
        {u"דואראלקטרוני"_s, u"email"_s}, {u"package"_s, u"package"_s}, {u"basepackage"_s, u"package"_s}, {u"license"_s, u"package"_s},
        {u"licence"_s, u"package"_s}, {u"חבילה"_s, u"package"_s}, {u"רישיון"_s, u"package"_s}, {u"location"_s, u"location"_s},
        {u"site"_s, u"location"_s}, {u"branch"_s, u"location"_s}, {u"מיקום"_s, u"location"_s}, {u"סניף"_s, u"location"_s},
        {u"אתר"_s, u"location"_s}, {u"phonenumber"_s, u"phoneNumber"_s}, {u"phone"_s, u"phoneNumber"_s}, {u"telephone"_s, u"phoneNumber"_s},
        {u"number"_s, u"phoneNumber"_s}, {u"primaryphonenumber"_s, u"phoneNumber"_s}, {u"טלפון"_s, u"phoneNumber"_s},
        {u"מספרטלפון"_s, u"phoneNumber"_s}, {u"extension"_s, u"extension"_s}, {u"ext"_s, u"extension"_s}, {u"שלוחה"_s, u"extension"_s},
        {u"מספרשלוחה"_s, u"extension"_s}};
    return words;
}

} // namespace

const QList<UserColumn>& userColumns()
{
    static const QList<UserColumn> columns{{u"firstName"_s, &UserRow::firstName, false}, {u"lastName"_s, &UserRow::lastName, false},
        {u"email"_s, &UserRow::email, true}, {u"package"_s, &UserRow::package, false}, {u"location"_s, &UserRow::location, false},
        {u"phoneNumber"_s, &UserRow::phoneNumber, true}, {u"extension"_s, &UserRow::extension, true}};
    return columns;
}

int userColumn(QStringView key)
{
    const auto& all = userColumns();
    const auto found = std::find_if(all.cbegin(), all.cend(), [key](const UserColumn& column) { return column.key == key; });
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

QString userColumnTitle(const QString& key)
{
    const QStringList titles{UserColumnText::tr("First name"), UserColumnText::tr("Last name"), UserColumnText::tr("E-mail"),
        UserColumnText::tr("Package"), UserColumnText::tr("Location"), UserColumnText::tr("Phone number"), UserColumnText::tr("Extension")};
    return titles.value(userColumn(key));
}

QList<int> columnsOfTitles(const QStringList& firstRow)
{
    QList<int> columns;
    int known = 0;
    for (const QString& title : firstRow) {
        QString key = titleWords().value(lettersOf(title));
        for (const UserColumn& column : userColumns()) {
            if (key.isEmpty() && !title.isEmpty() && comparable(title) == comparable(userColumnTitle(column.key)))
                key = column.key;
        }
        if (title.contains(u'@'))
            return {};
        const int column = userColumn(key);
        known += column >= 0 ? 1 : 0;
        columns << (columns.contains(column) ? -1 : column);
    }
    // One known word among others may be somebody's name.
    return known >= std::min<qsizetype>(2, firstRow.size()) ? columns : QList<int>();
}

QString packageFromText(const QString& written, const PackageCatalog& catalog)
{
    const QString wanted = comparable(written);
    for (const PackageInfo& package : catalog.all()) {
        for (const QString& name : {package.id, package.displayName, package.shortName}) {
            if (!wanted.isEmpty() && comparable(name) == wanted)
                return package.id;
        }
    }
    return written;
}

} // namespace pd
