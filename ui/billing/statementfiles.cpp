// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/statementfiles.h"

#include "exchange/csvfile.h"
#include "items/decimaltext.h"
#include "ui/billing/reasonwords.h"
#include "ui/billing/reportpages.h"
#include "ui/billing/reportwords.h"
#include "ui/billing/usagechart.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype longestName = 80;
constexpr int centDigits = 2;

struct StatementFiles {
    Q_DECLARE_TR_FUNCTIONS(StatementFiles)
};

PrintedTable linesOf(const Statement& statement)
{
    const QLocale locale;
    PrintedTable table;
    table.names = QStringList{StatementFiles::tr("Package"), StatementFiles::tr("SKU"), StatementFiles::tr("User-days"),
        StatementFiles::tr("Seats"), StatementFiles::tr("Price of a seat"), StatementFiles::tr("Amount")};
    table.trailing = {false, false, true, true, true, true};
    for (const StatementLine& line : statement.lines) {
        const QString currency = line.price ? line.price->currency : QString();
        table.rows << QStringList{packageTitle(line.service), line.sku, decimalText(line.quantity, locale), locale.toString(line.units),
            line.price ? u"%1 %2"_s.arg(decimalText(line.unitPrice, locale, centDigits), currency) : StatementFiles::tr("no price"),
            line.price ? reasonwords::money(line.amount, currency) : QString()};
    }
    return table;
}

PrintedSection sectionOf(const NamedStatement& one)
{
    PrintedSection section{one.title(), {}, linesOf(one.statement), {}};
    if (!one.customer.externalId.isEmpty() && one.customer.externalId != one.title())
        section.notes << StatementFiles::tr("External ID: %1").arg(one.customer.externalId);
    for (auto it = one.statement.totals.cbegin(); it != one.statement.totals.cend(); ++it)
        section.totals << StatementFiles::tr("Total: %1").arg(reasonwords::money(it.value(), it.key()));
    if (one.statement.withoutPrice > 0)
        section.totals << StatementFiles::tr("%n lines have no price and are in no total", nullptr, one.statement.withoutPrice);
    return section;
}

PrintedReport emptyPages(const BillingStatements& all, bool rightToLeft)
{
    PrintedReport pages;
    pages.title = StatementFiles::tr("Statement, %1").arg(reportwords::period(all.report.totals.first, all.report.totals.last));
    pages.facts << StatementFiles::tr("Seats are user-days divided by the days of the period: %1.").arg(reasonwords::rule(all.rule));
    pages.page = StatementFiles::tr("Page %1");
    pages.rightToLeft = rightToLeft;
    return pages;
}

Status writeLines(const NamedStatement& one, const QString& path)
{
    CsvFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    Status written = file.row(std::vector<std::string_view>{
        "CUSTOMER_ORG_ID", "CUSTOMER_EXTERNAL_ID", "SERVICE_NAME", "SKU", "QUANTITY", "SEATS", "PRICE", "AMOUNT", "CURRENCY"});
    for (const StatementLine& line : one.statement.lines) {
        std::vector<std::string> texts;
        for (const QString& cell : {one.statement.customer, one.customer.externalId, line.service, line.sku, line.quantity.toString(),
                 QString::number(line.units), line.price ? line.unitPrice.toString() : QString(),
                 line.price ? line.amount.toFixed(centDigits) : QString(), line.price ? line.price->currency : QString()})
            texts.push_back(cell.toStdString());
        if (written)
            written = file.row(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    return written ? file.commit() : written;
}

} // namespace

PrintedReport statementPages(const BillingStatements& statements, bool rightToLeft)
{
    PrintedReport pages = emptyPages(statements, rightToLeft);
    pages.figures << qMakePair(StatementFiles::tr("Customers"), QLocale().toString(statements.statements.size()))
                  << qMakePair(StatementFiles::tr("All together"), reasonwords::sums(statements.totals));
    for (const NamedStatement& one : statements.statements)
        pages.sections << sectionOf(one);
    return pages;
}

PrintedReport statementPages(const BillingStatements& statements, const NamedStatement& one, bool rightToLeft)
{
    PrintedReport pages = emptyPages(statements, rightToLeft);
    pages.sections << sectionOf(one);
    return pages;
}

QString statementFileName(const NamedStatement& one, const QDate& month, const QString& suffix, QSet<QString>& taken)
{
    QString plain;
    for (const QChar letter : one.title().simplified())
        plain += letter.isLetterOrNumber() || QStringView(u" -_.()&,+").contains(letter) ? letter : QChar(u'-');
    while (plain.startsWith(u'.') || plain.startsWith(u' '))
        plain.remove(0, 1);
    plain = plain.left(longestName).trimmed();
    if (plain.isEmpty())
        plain = StatementFiles::tr("Statement");
    QString name;
    for (int i = 1; name.isEmpty() || taken.contains(name.toLower()); ++i) {
        const QString number = i > 1 ? u" (%1)"_s.arg(i) : QString();
        name = u"%1%2 %3.%4"_s.arg(plain, number, month.toString(u"yyyy-MM"_s), suffix);
    }
    taken.insert(name.toLower());
    return name;
}

QString statementFolder(const QString& folder, const BillingStatements& statements)
{
    return u"%1/statements-%2"_s.arg(folder, monthOf(statements.report).toString(u"yyyy-MM"_s));
}

Result<qint64> writeStatementFiles(const BillingStatements& statements, const QString& folder, const QString& suffix, bool rightToLeft,
    const PagePainter::Progress& progress)
{
    const QString place = statementFolder(folder, statements);
    if (!QDir().mkpath(place))
        return failed(Error::Kind::Storage, place);
    QSet<QString> taken;
    qint64 written = 0;
    for (const NamedStatement& one : statements.statements) {
        if (!progress(written, statements.statements.size()))
            return failed(Error::Kind::Cancelled);
        const QString path = QString(place + u'/' + statementFileName(one, monthOf(statements.report), suffix, taken));
        const Status done = suffix == "pdf"_L1 ? writePdf(statementPages(statements, one, rightToLeft), path, {}) : writeLines(one, path);
        if (!done)
            return failed(done.error());
        ++written;
    }
    return written;
}

} // namespace pd
