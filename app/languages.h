// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace pd {

/// The installed translations of one language: ours (also English, for its plural forms) and Qt's. They come out with this object.
class Languages
{
public:
    /// "en", "he"; empty: the first language of the system that we have, else English. Sets the default locale.
    explicit Languages(const QString& language);
    ~Languages();

    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    [[nodiscard]] const QString& current() const { return m_current; }
    [[nodiscard]] bool isRightToLeft() const;

private:
    void install(const QString& file, const QString& directory);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace pd
