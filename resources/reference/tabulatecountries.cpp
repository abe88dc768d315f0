// SPDX-License-Identifier: GPL-3.0-or-later
// A tool of the build: makes the table of countries and their states that ships in the programs, from the data of iso-codes.
// Usage: tabulate-countries ISO-CODES-JSON-DIRECTORY HEBREW-CATALOG.mo OUTPUT.json

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 numberAt(const QByteArray& bytes, qsizetype offset)
{
    return offset >= 0 && offset + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + offset) : 0;
}

/// The pairs of a compiled GNU gettext catalog; none when the file is missing or of another form.
QHash<QByteArray, QString> translationsIn(const QByteArray& catalog)
{
    QHash<QByteArray, QString> pairs;
    if (numberAt(catalog, 0) != 0x950412deU)
        return pairs;
    const qsizetype count = numberAt(catalog, 8);
    const auto textAt = [&](qsizetype table, qsizetype i) {
        return catalog.mid(numberAt(catalog, table + 8 * i + 4), numberAt(catalog, table + 8 * i));
    };
    for (qsizetype i = 0; i < count; ++i)
        pairs.insert(textAt(numberAt(catalog, 12), i), QString::fromUtf8(textAt(numberAt(catalog, 16), i)));
    return pairs;
}

QJsonArray listIn(const QString& path, const QString& key) { return QJsonDocument::fromJson(contentsOf(path)).object()[key].toArray(); }

QJsonObject statesOf(const QJsonArray& subdivisions, const QHash<QByteArray, QString>& hebrew)
{
    QJsonObject countries;
    for (const QJsonValue& value : subdivisions) {
        const QString code = value["code"_L1].toString();
        if (value["parent"_L1].isString() || code.size() < 4)
            continue;
        const QString name = value["name"_L1].toString();
        QJsonArray names{name};
        if (const QString translated = hebrew.value(name.toUtf8()); !translated.isEmpty())
            names << translated;
        QJsonObject states = countries[code.first(2)].toObject();
        states[code.sliced(3)] = names;
        countries[code.first(2)] = states;
    }
    return countries;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const QString directory = QString::fromLocal8Bit(argv[1]);
    QJsonArray codes;
    for (const QJsonValue& value : listIn(directory + u"/iso_3166-1.json"_s, u"3166-1"_s))
        codes << value["alpha_2"_L1];
    const QHash<QByteArray, QString> hebrew = translationsIn(contentsOf(QString::fromLocal8Bit(argv[2])));
    const QJsonObject states = statesOf(listIn(directory + u"/iso_3166-2.json"_s, u"3166-2"_s), hebrew);
    if (codes.size() < 200 || states.size() < 100) {
        std::fprintf(stderr, "no country data of iso-codes in %s\n", argv[1]);
        return 1;
    }
    QFile output(QString::fromLocal8Bit(argv[3]));
    const QByteArray table = QJsonDocument(QJsonObject{{u"codes"_s, codes}, {u"states"_s, states}}).toJson(QJsonDocument::Compact);
    return output.open(QIODevice::WriteOnly) && output.write(table) == table.size() ? 0 : 1;
}
