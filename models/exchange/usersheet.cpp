// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/usersheet.h"

#include "domain/rules.h"
#include "domain/textchecks.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

using Meaning = UserSheetColumn::Meaning;

/// Lower case, only letters and digits of any script: "User ID/Email (Required)" and "user id / email" are one.
QString plain(const QString& text)
{
    static const QRegularExpression bracket(u"[\\[(].*$"_s);
    QString name = QString(text).remove(bracket).toCaseFolded();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

Meaning fixedMeaning(const QString& name)
{
    static const QHash<QString, Meaning> meanings = {
        {u"useridemail"_s, Meaning::Email},
        {u"email"_s, Meaning::Email},
        {u"emailaddress"_s, Meaning::Email},
        {u"userid"_s, Meaning::Email},
        {u"firstname"_s, Meaning::FirstName},
        {u"lastname"_s, Meaning::LastName},
        {u"displayname"_s, Meaning::DisplayName},
        {u"location"_s, Meaning::Location},
        {u"phonenumber"_s, Meaning::PhoneNumber},
        {u"directorynumber"_s, Meaning::PhoneNumber},
        {u"directline"_s, Meaning::PhoneNumber},
        {u"extension"_s, Meaning::Extension},
        {u"package"_s, Meaning::PackageName},
    };
    return meanings.value(name, Meaning::Ignored);
}

QString packageOf(const QString& header, const PackageCatalog& catalog)
{
    static const QHash<QString, QString> older = {
        {u"customerexperienceessentials"_s, u"cx_essentials"_s},
        {u"webexcallingvarprofessional"_s, u"webex_calling"_s},
        {u"webexcallingvarstandard"_s, u"webex_calling_standard"_s},
    };
    const QString name = plain(header);
    if (const QString id = older.value(name); !id.isEmpty())
        return id;
    for (const PackageInfo& package : catalog.all()) {
        if (package.subscriber && (name == plain(package.displayName) || name == plain(package.id)))
            return package.id;
    }
    return {};
}

Status checkColumns(const UserSheet& sheet)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    for (int i = 0; i < sheet.columns.size(); ++i) {
        const UserSheetColumn& column = sheet.columns.at(i);
        if (column.meaning != Meaning::Ignored && sheet.columns.indexOf(column) < i)
            error.fields << FieldError{sheet.sheet.header.at(i), u"duplicate-column"_s, sheet.sheet.header.at(i)};
    }
    if (!sheet.columns.contains(UserSheetColumn{Meaning::Email, {}}))
        error.fields << FieldError{u"User ID/Email (Required)"_s, u"missing-column"_s, u"User ID/Email (Required)"_s};
    if (!error.fields.isEmpty())
        return failed(error);
    return {};
}

void takePackageName(UserRequest& user, const QString& cell, const QString& header, const PackageCatalog& catalog)
{
    const auto& all = catalog.all();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const PackageInfo& package) {
        return package.subscriber
            && (plain(cell) == plain(package.id) || plain(cell) == plain(package.displayName) || plain(cell) == plain(package.shortName));
    });
    if (it == all.cend())
        user.problems << FieldError{header, u"package-unknown"_s, cell};
    else
        user.packages.insert(it->id, true);
}

void takeFlag(UserRequest& user, const QString& cell, const QString& header, const QString& package)
{
    const QString word = cell.toUpper();
    if (word == "TRUE"_L1 || word == "FALSE"_L1)
        user.packages.insert(package, word == "TRUE"_L1);
    else
        user.problems << FieldError{header, u"true-false"_s, cell};
}

/// B17: what cannot be seen is left out of a name, and said.
QString takenName(UserRequest& user, const QString& cell, const QString& header)
{
    const QString clean = withoutHiddenMarks(cell);
    if (clean.size() != cell.size())
        user.notes << FieldError{header, u"hidden-removed"_s, clean};
    return clean;
}

void takeCell(UserRequest& user, const UserSheetColumn& column, const QString& cell, const QString& header, const PackageCatalog& catalog)
{
    switch (column.meaning) {
    case Meaning::Ignored: return;
    case Meaning::Email: user.email = cell; return;
    case Meaning::FirstName: user.firstName = takenName(user, cell, header); return;
    case Meaning::LastName: user.lastName = takenName(user, cell, header); return;
    case Meaning::DisplayName: user.displayName = takenName(user, cell, header); return;
    case Meaning::Location: user.location = cell; return;
    case Meaning::PhoneNumber: user.phoneNumber = cell; return;
    case Meaning::Extension: user.extension = cell; return;
    case Meaning::PackageName: return takePackageName(user, cell, header, catalog);
    case Meaning::Package: return takeFlag(user, cell, header, column.package);
    }
}

UserRequest requestOf(const SheetRow& row, const UserSheet& sheet, const PackageCatalog& catalog)
{
    UserRequest user;
    user.line = row.line;
    if (!row.rule.isEmpty()) {
        user.problems << FieldError{{}, row.rule, row.text};
        return user;
    }
    for (int i = 0; i < sheet.columns.size(); ++i) {
        if (!row.cells.at(i).isEmpty())
            takeCell(user, sheet.columns.at(i), row.cells.at(i), sheet.sheet.header.at(i), catalog);
    }
    const int email = int(sheet.columns.indexOf(UserSheetColumn{Meaning::Email, {}}));
    user.problems << checkEmail(user.email, sheet.sheet.header.at(email));
    return user;
}

/// B14: the first of them can be used, and says so; the others cannot before a person corrects the file.
void markDuplicates(QList<UserRequest>& users, const QString& header)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < users.size(); ++i) {
        UserRequest& user = users[i];
        if (user.email.isEmpty())
            continue;
        const auto known = first.constFind(comparable(user.email));
        if (known == first.cend()) {
            first.insert(comparable(user.email), i);
            continue;
        }
        UserRequest& kept = users[*known];
        user.problems << FieldError{header, u"duplicate-of"_s, QString::number(kept.line)};
        if (std::none_of(kept.notes.cbegin(), kept.notes.cend(), [](const FieldError& note) { return note.rule == "duplicate-first"_L1; }))
            kept.notes << FieldError{header, u"duplicate-first"_s, QString::number(user.line)};
    }
}

} // namespace

UserSheetColumn meaningOf(const QString& header, const PackageCatalog& catalog)
{
    if (const Meaning meaning = fixedMeaning(plain(header)); meaning != Meaning::Ignored)
        return {meaning, {}};
    const QString package = packageOf(header, catalog);
    return package.isEmpty() ? UserSheetColumn() : UserSheetColumn{Meaning::Package, package};
}

Result<UserSheet> readUserSheet(
    const QString& path, const PackageCatalog& catalog, const QMap<QString, UserSheetColumn>& columns, SheetOptions options)
{
    const auto meaning = [&](const QString& header) { return columns.value(header, meaningOf(header, catalog)); };
    options.knownNames = [&](const QStringList& names) {
        return int(
            std::count_if(names.cbegin(), names.cend(), [&](const QString& name) { return meaning(name).meaning != Meaning::Ignored; }));
    };
    auto sheet = readSheet(path, options);
    if (!sheet)
        return failed(sheet.error());
    UserSheet users;
    users.sheet = std::move(*sheet);
    for (const QString& header : std::as_const(users.sheet.header))
        users.columns << meaning(header);
    if (const Status checked = checkColumns(users); !checked)
        return failed(checked.error());
    for (const SheetRow& row : std::as_const(users.sheet.rows))
        users.users << requestOf(row, users, catalog);
    markDuplicates(users.users, users.sheet.header.at(users.columns.indexOf(UserSheetColumn{Meaning::Email, {}})));
    return users;
}

} // namespace pd
