// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/globaloptions.h"

#include <QCoreApplication>
#include <QHash>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

using Taker = void (*)(Invocation&, const QString&);

struct GlobalOption {
    QString name;
    bool valued;
    Taker take;
};

const QList<GlobalOption>& globalOptions()
{
    static const QList<GlobalOption> options{
        {u"--profile"_s, true, [](Invocation& i, const QString& v) { i.options.profile.profileName = v; }},
        {u"--sandbox"_s, false, [](Invocation& i, const QString&) { i.options.profile.profileName = u"Sandbox"_s; }},
        {u"--api-base"_s, true, [](Invocation& i, const QString& v) { i.options.profile.apiBase = v; }},
        {u"--token-env"_s, true, [](Invocation& i, const QString& v) { i.options.profile.tokenEnvironment = v; }},
        {u"--data-dir"_s, true, [](Invocation& i, const QString& v) { i.options.profile.dataDirectory = v; }},
        {u"--language"_s, true, [](Invocation& i, const QString& v) { i.options.language = v; }},
        {u"--theme"_s, true, [](Invocation& i, const QString& v) { i.options.theme = v; }},
        {u"--page"_s, true, [](Invocation& i, const QString& v) { i.options.page = v; }},
        {u"--json"_s, false, [](Invocation& i, const QString&) { i.options.json = true; }},
        {u"--verbose"_s, false, [](Invocation& i, const QString&) { i.options.verbose = true; }},
        {u"--help"_s, false, [](Invocation& i, const QString&) { i.help = true; }},
        {u"-h"_s, false, [](Invocation& i, const QString&) { i.help = true; }},
        {u"--version"_s, false, [](Invocation& i, const QString&) { i.version = true; }},
    };
    return options;
}

const GlobalOption* globalOption(const QString& name)
{
    for (const GlobalOption& option : globalOptions()) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

Status checkChoices(const Invocation& invocation)
{
    const auto refuse = [](const char* sentence, const QString& word) -> Status {
        return failed(Error::Kind::Input, QCoreApplication::translate("Command line", sentence).arg(word));
    };
    const GlobalOptions& o = invocation.options;
    if (!o.theme.isEmpty() && !QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(o.theme))
        return refuse(QT_TRANSLATE_NOOP("Command line", "--theme takes light, dark or system, not %1."), o.theme);
    if (!o.language.isEmpty() && !QStringList{u"en"_s, u"he"_s}.contains(o.language))
        return refuse(QT_TRANSLATE_NOOP("Command line", "--language takes en or he, not %1."), o.language);
    if (invocation.command.isEmpty() && !invocation.arguments.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Command line", "There is no option %1."), invocation.arguments.first());
    if (!invocation.command.isEmpty() && !findCommand(invocation.command))
        return refuse(QT_TRANSLATE_NOOP("Command line", "There is no command %1."), invocation.command);
    return {};
}

} // namespace

Result<Invocation> readInvocation(const QStringList& words)
{
    Invocation invocation;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == "--"_L1) {
            if (invocation.command.isEmpty())
                invocation.options.files << words.sliced(i + 1);
            else
                invocation.arguments << words.sliced(i);
            break;
        }
        const QString name = word.startsWith("--"_L1) ? word.section(u'=', 0, 0) : word;
        const GlobalOption* option = globalOption(name);
        if (!option && invocation.command.isEmpty() && !word.startsWith(u'-')) {
            invocation.command = word;
        } else if (!option) {
            invocation.arguments << word;
        } else if (!option->valued) {
            option->take(invocation, {});
        } else if (word.contains(u'=')) {
            option->take(invocation, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            option->take(invocation, words[++i]);
        } else {
            return failed(Error::Kind::Input, QCoreApplication::translate("Command line", "The option %1 needs a value.").arg(word));
        }
    }
    if (const Status checked = checkChoices(invocation); !checked)
        return failed(checked.error());
    return invocation;
}

QString helpText()
{
    constexpr int usageColumns = 64;
    QStringList lines{QCoreApplication::translate("Command line", "Partner Desk: onboard and look after Webex Wholesale customers."),
        QString(), u"  partner-desk [--profile NAME | --sandbox] [--language en|he] [--theme light|dark|system] [--page PAGE] [-- FILE…]"_s,
        u"  partner-desk COMMAND …"_s, QString()};
    for (const Command& command : allCommands()) {
        const QStringList ways = QString::fromUtf8(command.usage).split(u'\n');
        const QString call = u"%1 %2"_s.arg(QLatin1String(command.name), ways.constFirst());
        const QString summary = QCoreApplication::translate("Command line", command.summary);
        const bool fits = ways.size() == 1 && call.size() <= usageColumns;
        lines << (fits ? u"  %1  %2"_s.arg(call, -usageColumns).arg(summary) : QString(u"  "_s + call));
        for (const QString& way : ways.mid(1))
            lines << u"      %1 %2"_s.arg(QLatin1String(command.name), way);
        if (!fits)
            lines << QString(QString(usageColumns + 4, u' ') + summary);
    }
    lines << QString()
          << QCoreApplication::translate(
                 "Command line", "Everywhere: --api-base URL --token-env NAME --data-dir DIR --json --verbose --help --version");
    lines << QCoreApplication::translate("Command line",
        "Exit codes: 0 done, 1 failed or only partly done, 2 wrong usage, 3 not signed in or refused, 4 server unreachable");
    return lines.join(u'\n');
}

} // namespace pd
