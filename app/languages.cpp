// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

QString systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QString language = name.section(u'-', 0, 0);
        if (language == "he"_L1 || language == "en"_L1)
            return language;
    }
    return u"en"_s;
}

QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    if (QLocale::languageToCode(system.language()) == language)
        return system;
    // Without a country of the person's own, English comes with a clock of 24 hours and the day before the month.
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}

} // namespace

Languages::Languages(const QString& language)
    : m_current(language.isEmpty() ? systemLanguage() : language)
{
    QLocale::setDefault(localeOf(m_current));
    install(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"partnerdesk_"_s + m_current, u":/i18n"_s);
}

Languages::~Languages()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

bool Languages::isRightToLeft() const { return QLocale(m_current).textDirection() == Qt::RightToLeft; }

void Languages::install(const QString& file, const QString& directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace pd
