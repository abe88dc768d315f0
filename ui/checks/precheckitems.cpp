// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/precheckitems.h"

#include "exchange/onboardingsheet.h"
#include "exchange/usersheet.h"

#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// E-mail addresses alone get the title that they are missing.
QString withTitle(const QString& text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const bool bare = !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), [](const QString& line) {
        return line.trimmed().isEmpty() || (line.contains(u'@') && !line.contains(u',') && !line.contains(u';') && !line.contains(u'\t'));
    });
    return bare ? QString(u"User ID/Email (Required)\n"_s + text) : text;
}

PrecheckRow refusedRow(const QString& subject, const QList<FieldError>& problems)
{
    PrecheckRow row;
    row.subject = subject;
    row.problems = problems;
    return row;
}

QList<PrecheckItem> itemsOf(const OnboardingSheet& sheet)
{
    QList<PrecheckItem> items;
    for (const OnboardingSheetEntry& entry : sheet.entries) {
        PrecheckItem item;
        item.subject = entry.externalId;
        if (entry.entry) {
            item.customer = entry.entry->customer;
            item.templateRef = entry.entry->templateRef;
        } else {
            item.refused = refusedRow(entry.externalId, entry.entry.error().fields);
        }
        items << item;
    }
    return items;
}

QList<PrecheckItem> itemsOf(const UserSheet& sheet)
{
    QList<PrecheckItem> items;
    for (const UserRequest& user : sheet.users) {
        PrecheckItem item;
        item.subject = user.email;
        item.user.user.email = user.email;
        item.user.user.firstName = user.firstName;
        item.user.user.lastName = user.lastName;
        item.user.user.phoneNumber = user.phoneNumber;
        item.user.user.extension = user.extension;
        item.user.user.package = user.packages.key(true);
        item.locationName = user.location;
        if (!user.problems.isEmpty())
            item.refused = refusedRow(user.email, user.problems);
        items << item;
    }
    return items;
}

Result<QList<PrecheckItem>> readFile(const QString& path, bool customers)
{
    if (customers) {
        const auto sheet = readOnboardingSheet(path, PackageCatalog::shipped());
        return sheet ? Result<QList<PrecheckItem>>(itemsOf(*sheet)) : failed(sheet.error());
    }
    const auto sheet = readUserSheet(path, PackageCatalog::shipped());
    return sheet ? Result<QList<PrecheckItem>>(itemsOf(*sheet)) : failed(sheet.error());
}

} // namespace

Result<QList<PrecheckItem>> readPrecheckItems(const QString& path, const QString& text, bool customers)
{
    if (!path.isEmpty())
        return readFile(path, customers);
    QTemporaryFile file;
    const QByteArray bytes = (customers ? text : withTitle(text)).toUtf8();
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return failed(Error::Kind::Storage, file.errorString());
    return readFile(file.fileName(), customers);
}

} // namespace pd
