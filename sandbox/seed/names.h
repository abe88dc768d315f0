// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace pd::sandbox {

/// A word as it is written, and how it looks in an email address.
struct SpelledWord {
    std::string text;
    std::string ascii;
};

/// How companies and people of one country are called (data/names.json).
struct NameStyle {
    QString country;
    QString language; ///< "de_de"
    QString office;
    std::string phonePrefix;
    int share = 1; ///< of a hundred customers
    bool tradeFirst = false;
    QString joiner;
    QStringList timeZones;
    QStringList places; ///< "city|state|postal code"
    QStringList streets;
    QStringList trades;
    QStringList suffixes;
    std::vector<SpelledWord> stems;
    std::vector<SpelledWord> first;
    std::vector<SpelledWord> last;
};

struct CompanyName {
    QString name;
    std::string slug; ///< for the mail domain
};

/// Always the same number for the same input, spread evenly.
[[nodiscard]] quint64 scattered(quint64 seed, quint64 index, quint64 purpose);

class Names
{
public:
    /// Kind::Damaged when the data that is built in cannot be read.
    [[nodiscard]] static Result<Names> load();

    [[nodiscard]] const NameStyle& styleFor(quint64 random) const;
    [[nodiscard]] static CompanyName company(const NameStyle& style, quint64 random);

private:
    std::vector<NameStyle> m_styles;
    int m_shares = 0;
};

} // namespace pd::sandbox
