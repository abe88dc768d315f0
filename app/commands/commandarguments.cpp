// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandarguments.h"

#include <QCoreApplication>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongUsage(const char* sentence, const QString& word)
{
    return failed(Error::Kind::Input, QCoreApplication::translate("Command line", sentence).arg(word));
}

} // namespace

Result<CommandArguments> parseArguments(
    const QStringList& words, const QStringList& flags, const QStringList& valued, qsizetype minPositional, qsizetype maxPositional)
{
    CommandArguments result;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsOver || !word.startsWith("--"_L1)) {
            result.positional << word;
        } else if (word == "--"_L1) {
            optionsOver = true;
        } else {
            const QString name = word.sliced(2).section(u'=', 0, 0);
            const bool inlineValue = word.contains(u'=');
            if (flags.contains(name) && !inlineValue)
                result.options.insert(name, {});
            else if (valued.contains(name) && inlineValue)
                result.options.insert(name, word.section(u'=', 1));
            else if (valued.contains(name) && i + 1 < words.size())
                result.options.insert(name, words[++i]);
            else if (valued.contains(name))
                return wrongUsage(QT_TRANSLATE_NOOP("Command line", "The option %1 needs a value."), word);
            else
                return wrongUsage(QT_TRANSLATE_NOOP("Command line", "There is no option %1 here."), word);
        }
    }
    if (result.positional.size() < minPositional)
        return wrongUsage(QT_TRANSLATE_NOOP("Command line", "Something is missing%1."), QString());
    if (result.positional.size() > maxPositional)
        return wrongUsage(QT_TRANSLATE_NOOP("Command line", "%1 is too much."), result.positional[maxPositional]);
    return result;
}

} // namespace pd
