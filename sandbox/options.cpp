// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<int> wholeNumber(const QString& flag, const QString& text, int lowest, int highest)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < lowest || value > highest)
        return failed(Error::Kind::Input, u"%1 needs a whole number from %2 to %3."_s.arg(flag).arg(lowest).arg(highest));
    return value;
}

struct NumberFlag {
    QString name;
    int lowest;
    int highest;
    void (*set)(Options&, int);
};

const QList<NumberFlag>& numberFlags()
{
    static const QList<NumberFlag> flags{{u"--port"_s, 0, 65535, [](Options& o, int v) { o.port = static_cast<quint16>(v); }},
        {u"--customers"_s, 0, 200'000, [](Options& o, int v) { o.customers = v; }},
        {u"--subscribers-per-customer"_s, 0, 1000, [](Options& o, int v) { o.subscribersPerCustomer = v; }},
        {u"--seed"_s, 0, 2'000'000'000, [](Options& o, int v) { o.seed = static_cast<quint32>(v); }},
        {u"--sub-partners"_s, 3, 1000, [](Options& o, int v) { o.subPartners = v; }},
        {u"--provision-ms"_s, 0, 86'400'000, [](Options& o, int v) { o.provisionMs = v; }},
        {u"--latency-ms"_s, 0, 600'000, [](Options& o, int v) { o.latencyMs = v; }},
        {u"--rate-limit"_s, 0, 1'000'000, [](Options& o, int v) { o.rateLimit = v; }}};
    return flags;
}

bool takeSwitch(const QString& argument, Options& options)
{
    if (argument == "--until-stdin-closes"_L1)
        options.untilStdinCloses = true;
    else if (argument == "--help"_L1 || argument == "-h"_L1)
        options.showHelp = true;
    else if (argument == "--version"_L1)
        options.showVersion = true;
    else
        return false;
    return true;
}

Status takeValue(const QString& flag, const QString& value, Options& options)
{
    if (flag == "--data"_L1 || flag == "--faults"_L1) {
        (flag == "--data"_L1 ? options.dataDirectory : options.faultsFile) = value;
        return {};
    }
    for (const NumberFlag& number : numberFlags()) {
        if (number.name != flag)
            continue;
        const Result<int> parsed = wholeNumber(flag, value, number.lowest, number.highest);
        if (!parsed)
            return failed(parsed.error());
        number.set(options, *parsed);
        return {};
    }
    return failed(Error::Kind::Input, u"Unknown option %1."_s.arg(flag));
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString flag = arguments[i];
        if (takeSwitch(flag, options))
            continue;
        QString value;
        if (const qsizetype equals = flag.indexOf(u'='); equals > 0) {
            value = flag.sliced(equals + 1);
            flag.truncate(equals);
        } else if (flag.startsWith("--"_L1) && i + 1 < arguments.size()) {
            value = arguments[++i];
        }
        if (flag.startsWith("--"_L1) && value.isEmpty())
            return failed(Error::Kind::Input, u"%1 is unknown or needs a value."_s.arg(flag));
        if (const Status taken = takeValue(flag, value, options); !taken)
            return failed(taken.error());
    }
    return options;
}

QString helpText()
{
    return u"Usage: partner-desk-sandbox [options]\n"
           "Serves the Webex Wholesale provisioning API on loopback, with data that never leaves this computer.\n\n"
           "  --port N                      port on 127.0.0.1; 0 (the default) takes a free one\n"
           "  --data DIR                    keep the state in DIR; without it the state is in memory\n"
           "  --customers N                 begin with N invented customers\n"
           "  --subscribers-per-customer N  and N users for each of them\n"
           "  --seed N                      another number gives other customers\n"
           "  --sub-partners N              how many indirect providers there are (at least 3)\n"
           "  --provision-ms N              how long provisioning takes (1500)\n"
           "  --latency-ms N                wait before each answer\n"
           "  --rate-limit N                requests per minute; above it 429 with Retry-After\n"
           "  --faults FILE                 faults on purpose, see the documentation\n"
           "  --until-stdin-closes          end when standard input ends\n"
           "  --help, --version\n"_s;
}

} // namespace pd::sandbox
