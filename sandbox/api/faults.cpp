// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/api/faults.h"

#include "core/privatefiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

Result<Faults> Faults::load(const QString& file)
{
    Faults faults;
    if (file.isEmpty())
        return faults;
    const Result<QByteArray> bytes = readRegularFile(file, 1024 * 1024);
    if (!bytes)
        return failed(Error::Kind::Input, u"%1 cannot be read: %2"_s.arg(file, bytes.error().detail));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isArray())
        return failed(Error::Kind::Input, u"%1 is not a JSON array of faults. %2"_s.arg(file, problem.errorString()));
    for (const QJsonValue& value : document.array()) {
        const Result<Rule> rule = readRule(value.toObject());
        if (!rule)
            return failed(Error::Kind::Input, u"%1: %2"_s.arg(file, rule.error().detail));
        faults.m_rules << *rule;
    }
    return faults;
}

Result<Faults::Rule> Faults::readRule(const QJsonObject& object)
{
    Rule rule;
    rule.method = object["method"_L1].toString().toUpper().toLatin1();
    rule.path = QRegularExpression(object["path"_L1].toString());
    if (!rule.path.isValid())
        return failed(Error::Kind::Input, u"\"%1\" is no regular expression."_s.arg(rule.path.pattern()));
    rule.nth = object["nth"_L1].toInt();
    rule.every = qMax(1, object["every"_L1].toInt(1));
    const QString action = object["action"_L1].toString();
    const int value = object["value"_L1].toInt();
    if (action == "close-before-response"_L1)
        rule.action.closeBeforeResponse = true;
    else if (action == "close-before-work"_L1)
        rule.action.closeBeforeWork = true;
    else if (action == "delay-ms"_L1)
        rule.action.delayMs = value;
    else if (action == "status"_L1 && value >= 200 && value <= 599)
        rule.action.status = value;
    else
        return failed(Error::Kind::Input, u"the action \"%1\" is unknown or its value is missing."_s.arg(action));
    const QJsonObject headers = object["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        rule.action.headers << std::pair{it.key().toUtf8(), it.value().toVariant().toString().toUtf8()};
    return rule;
}

FaultAction Faults::next(const HttpRequest& request)
{
    FaultAction action;
    const QString path = u'/' + request.path.join(u'/');
    for (Rule& rule : m_rules) {
        if ((!rule.method.isEmpty() && rule.method != request.method) || !rule.path.match(path).hasMatch())
            continue;
        ++rule.seen;
        if (rule.nth > 0 ? rule.seen != rule.nth : rule.seen % rule.every != 0)
            continue;
        action.delayMs += rule.action.delayMs;
        action.closeBeforeWork = action.closeBeforeWork || rule.action.closeBeforeWork;
        action.closeBeforeResponse = action.closeBeforeResponse || rule.action.closeBeforeResponse;
        action.status = rule.action.status > 0 ? rule.action.status : action.status;
        action.headers << rule.action.headers;
    }
    return action;
}

} // namespace pd::sandbox
