// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tablefile.h"

#include "billing/reportcolumns.h"
#include "exchange/csvreader.h"
#include "exchange/onboardingcolumns.h"
#include "exchange/textfile.h"
#include "exchange/usersheet.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace pd {

namespace {

constexpr qint64 headBytes = 64 * 1024;
/// Fewer may be there by chance.
constexpr int fewestCustomerColumns = 3;

/// How much a line of titles looks like each kind.
struct TableTitles {
    bool report = false;
    bool users = false;
    int customers = 0;

    [[nodiscard]] int score() const { return (report ? 100 : 0) + (users ? 1 : 0) + customers; }
    [[nodiscard]] TableFileKind kind() const
    {
        if (report)
            return TableFileKind::Report;
        if (customers >= fewestCustomerColumns)
            return TableFileKind::Customers;
        return users ? TableFileKind::Users : TableFileKind::Unknown;
    }
};

TableTitles titlesOf(const QStringList& names)
{
    static const PackageCatalog catalog = PackageCatalog::shipped();
    TableTitles titles;
    titles.report = ReportColumns::fromHeader(names).has_value();
    titles.users = std::any_of(
        names.cbegin(), names.cend(), [](const QString& name) { return meaningOf(name, catalog).meaning == UserSheetColumn::Email; });
    const OnboardingColumn* id = &onboardingColumns().constFirst();
    const bool hasId = std::any_of(names.cbegin(), names.cend(), [id](const QString& name) { return onboardingColumn(name) == id; });
    if (hasId)
        titles.customers =
            int(std::count_if(names.cbegin(), names.cend(), [](const QString& name) { return onboardingColumn(name) != nullptr; }));
    return titles;
}

} // namespace

Result<TableFileKind> tableFileKind(const QString& path)
{
    QFile file(path);
    const auto guess = openTextFile(file, {});
    if (!guess)
        return failed(guess.error());
    file.seek(guess->markBytes);
    const QByteArray bytes = file.read(headBytes);
    std::string text;
    Utf8Converter(guess->encoding).convert(bytes.constData(), size_t(bytes.size()), text);
    TableTitles best;
    // Which separator it is follows from the titles; here only they matter.
    static_cast<void>(likelySeparator(text, [&best](const std::vector<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            list << QString::fromStdString(name).trimmed();
        const TableTitles titles = titlesOf(list);
        if (titles.score() > best.score())
            best = titles;
        return titles.score();
    }));
    return best.kind();
}

} // namespace pd
