// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themefiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Resources of a static library have to be asked for, outside any namespace.
static void openUiResources()
{
    Q_INIT_RESOURCE(theme);
    Q_INIT_RESOURCE(icons);
}

namespace pd::look {

namespace {

QByteArray resourceBytes(const QString& path)
{
    openUiResources();
    QFile file(path);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "theme", "a theme file is missing from the program");
    return file.readAll();
}

QJsonObject resourceObject(const QString& path) { return QJsonDocument::fromJson(resourceBytes(path)).object(); }

void collectNumbers(const QJsonObject& object, const QString& prefix, QHash<QString, qreal>& numbers)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = prefix.isEmpty() ? it.key() : QString(prefix + u'.' + it.key());
        if (it->isObject())
            collectNumbers(it->toObject(), key, numbers);
        else if (it->isDouble())
            numbers.insert(key, it->toDouble());
    }
}

} // namespace

Palette readPalette(const QString& resource)
{
    const QJsonObject colors = resourceObject(resource)["colors"_L1].toObject();
    Palette palette;
    for (int i = 0; i < roleCount; ++i) {
        palette[std::size_t(i)] = QColor(colors[roleName(Role(i))].toString());
        Q_ASSERT_X(palette[std::size_t(i)].isValid(), "theme", "a colour role has no value");
    }
    return palette;
}

Metrics readMetrics()
{
    const QJsonObject root = resourceObject(u":/theme/metrics.json"_s);
    Metrics metrics;
    collectNumbers(root, {}, metrics.numbers);
    const QJsonObject statuses = root["status"_L1].toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        metrics.statuses.insert(it.key(),
            {(*it)["icon"_L1].toString(), roleFromName((*it)["icon_role"_L1].toString()), roleFromName((*it)["text_role"_L1].toString())});
    }
    const QJsonObject bars = root["bars"_L1].toObject();
    const QJsonObject barIcons = bars["icons"_L1].toObject();
    for (auto it = barIcons.begin(); it != barIcons.end(); ++it) {
        const QJsonArray roles = bars[it.key()].toArray();
        metrics.bars.insert(it.key(), {it->toString(), roleFromName(roles.at(1).toString()), roleFromName(roles.at(0).toString())});
    }
    for (const QJsonValue name : root["mirrored"_L1].toArray())
        metrics.mirrored << name.toString();
    return metrics;
}

QString readStyleTemplate() { return QString::fromUtf8(resourceBytes(u":/theme/style.qss"_s)); }

} // namespace pd::look
