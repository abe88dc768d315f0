// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/customerfilterwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const CommandArguments& arguments, const QString& option)
{
    QStringList words;
    for (const QString& word : arguments.value(option).split(u',', Qt::SkipEmptyParts))
        words << word.trimmed();
    return words;
}

FactFilter factOf(const CommandArguments& arguments, const QString& option)
{
    FactFilter filter{wordsOf(arguments, option)};
    filter.none = filter.values.removeAll(u"none"_s) > 0;
    filter.unknown = filter.values.removeAll(u"unknown"_s) > 0;
    return filter;
}

Status readDay(const CommandArguments& arguments, const QString& option, QDate& day)
{
    if (!arguments.has(option))
        return {};
    day = QDate::fromString(arguments.value(option), Qt::ISODate);
    return day.isValid() ? Status()
                         : Status(failed(Error::Kind::Input,
                             QCoreApplication::translate("Command line", "--%1 takes a day such as 2026-01-31.").arg(option)));
}

} // namespace

QStringList customerFilterOptions()
{
    return {u"search"_s, u"status"_s, u"package"_s, u"country"_s, u"provider"_s, u"tag"_s, u"template"_s, u"restricted"_s,
        u"updated-from"_s, u"updated-to"_s};
}

Result<CustomerFilter> customerFilterFrom(const CommandArguments& arguments)
{
    CustomerFilter filter;
    filter.text = arguments.value(u"search"_s);
    filter.statuses = wordsOf(arguments, u"status"_s);
    filter.packages = wordsOf(arguments, u"package"_s);
    for (const QString& code : wordsOf(arguments, u"country"_s))
        filter.countries << (code == "none"_L1 ? QString() : code.toUpper());
    filter.providers = wordsOf(arguments, u"provider"_s);
    filter.tags = factOf(arguments, u"tag"_s);
    filter.templates = factOf(arguments, u"template"_s);
    filter.restricted = factOf(arguments, u"restricted"_s);
    const QStringList& modes = filter.restricted.values;
    if (filter.restricted.none || std::any_of(modes.cbegin(), modes.cend(), [](const QString& m) { return m != "on"_L1 && m != "off"_L1; }))
        return failed(Error::Kind::Input, QCoreApplication::translate("Command line", "--restricted takes on, off or unknown."));
    if (const Status read = readDay(arguments, u"updated-from"_s, filter.updatedFrom); !read)
        return failed(read.error());
    if (const Status read = readDay(arguments, u"updated-to"_s, filter.updatedTo); !read)
        return failed(read.error());
    return filter;
}

} // namespace pd
