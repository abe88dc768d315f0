// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seed/names.h"

#include "sandbox/wire/bodies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace pd::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case letters and digits; a few Latin letters have no decomposition.
std::string asciiOf(const QString& text)
{
    QString spelled = text.toLower();
    spelled.replace(u"ß"_s, u"ss"_s).replace(u"ł"_s, u"l"_s).replace(u"ø"_s, u"o"_s);
    std::string result;
    for (const QChar c : spelled.normalized(QString::NormalizationForm_D)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += static_cast<char>(c.unicode());
    }
    return result;
}

std::vector<SpelledWord> spelledWords(const QJsonValue& array)
{
    std::vector<SpelledWord> words;
    for (const QString& entry : texts(array)) {
        const QString text = entry.section(u'|', 0, 0);
        const QString ascii = entry.section(u'|', 1, 1);
        words.push_back({text.toStdString(), ascii.isEmpty() ? asciiOf(text) : ascii.toStdString()});
    }
    return words;
}

NameStyle styleOf(const QJsonObject& o)
{
    NameStyle style;
    style.country = o["country"_L1].toString();
    style.language = o["language"_L1].toString();
    style.office = o["office"_L1].toString();
    style.phonePrefix = o["phone"_L1].toString().toStdString();
    style.share = o["share"_L1].toInt(1);
    style.tradeFirst = o["order"_L1].toString() == "tradeFirst"_L1;
    style.joiner = o["joiner"_L1].toString(u" "_s);
    style.timeZones = texts(o["timeZones"_L1]);
    style.places = texts(o["places"_L1]);
    style.streets = texts(o["streets"_L1]);
    style.trades = texts(o["trades"_L1]);
    style.suffixes = texts(o["suffixes"_L1]);
    style.stems = spelledWords(o["stems"_L1]);
    style.first = spelledWords(o["first"_L1]);
    style.last = spelledWords(o["last"_L1]);
    return style;
}

} // namespace

quint64 scattered(quint64 seed, quint64 index, quint64 purpose)
{
    quint64 x = seed * 0x9E3779B97F4A7C15ULL + index * 0xD1B54A32D192ED03ULL + purpose * 0x8CB92BA72F3D8DD7ULL;
    x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93ULL;
    x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93ULL;
    return x ^ (x >> 32);
}

Result<Names> Names::load()
{
    QFile file(u":/sandbox/names.json"_s);
    Names names;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue& style : QJsonDocument::fromJson(file.readAll())["styles"_L1].toArray()) {
            names.m_styles.push_back(styleOf(style.toObject()));
            names.m_shares += names.m_styles.back().share;
        }
    }
    if (names.m_styles.empty())
        return failed(Error::Kind::Damaged, u"names.json"_s);
    return names;
}

const NameStyle& Names::styleFor(quint64 random) const
{
    int place = static_cast<int>(random % static_cast<quint64>(m_shares));
    for (const NameStyle& style : m_styles) {
        place -= style.share;
        if (place < 0)
            return style;
    }
    return m_styles.back();
}

CompanyName Names::company(const NameStyle& style, quint64 random)
{
    const auto pick = [&random](qsizetype count) {
        const auto chosen = static_cast<qsizetype>(random % static_cast<quint64>(count));
        random /= static_cast<quint64>(count);
        return chosen;
    };
    const SpelledWord& stem = style.stems[static_cast<size_t>(pick(static_cast<qsizetype>(style.stems.size())))];
    const QString trade = style.trades[pick(style.trades.size())];
    const QString suffix = style.suffixes[pick(style.suffixes.size())];
    const QString city = style.places[pick(style.places.size())].section(u'|', 0, 0);
    const QString word = QString::fromStdString(stem.text);
    QStringList parts = style.tradeFirst ? QStringList{trade, word} : QStringList{word, trade};
    if (pick(3) != 0)
        parts << city;
    if (!suffix.isEmpty())
        parts << suffix;
    return {parts.join(style.joiner), stem.ascii};
}

} // namespace pd::sandbox
