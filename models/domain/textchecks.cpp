// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textchecks.h"

#include <QUrl>

#include <unicode/uidna.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(char16_t u) { return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200B || u == 0xFEFF; }

UScriptCode scriptOf(uint letter)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(UChar32(letter), &status);
}

/// Cyrillic and Greek letters that look like Latin ones in usual typefaces.
bool looksLatin(uint letter)
{
    static const QString twins = u"аеорсухіјѕԁһԛԝӏвкмнтАВЕКМНОРСТХІЈЅαικνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"_s;
    return letter < 0x10000 && twins.contains(QChar(char16_t(letter)));
}

/// Scripts that are written together: Japanese and Korean mix theirs with Chinese characters.
bool mixesAllowed(const QSet<int>& scripts)
{
    static const QSet<int> eastAsian{USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL, USCRIPT_BOPOMOFO, USCRIPT_LATIN};
    return scripts.size() < 2 || eastAsian.contains(scripts);
}

/// What was typed in its network form is judged by the letters that it stands for. (QUrl::fromAce shows them for some top-level domains only.)
QString inLetters(const QString& domain)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, void (*)(UIDNA*)> idna(uidna_openUTS46(UIDNA_DEFAULT, &status), uidna_close);
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    std::array<UChar, 512> letters;
    const int32_t size = uidna_nameToUnicode(idna.get(), reinterpret_cast<const UChar*>(domain.utf16()), int32_t(domain.size()),
        letters.data(), int32_t(letters.size()), &info, &status);
    return U_FAILURE(status) || info.errors != 0 ? domain : QString(reinterpret_cast<const QChar*>(letters.data()), size);
}

bool isOddLabel(const QString& label)
{
    QSet<int> scripts;
    bool allTwins = true;
    for (const uint letter : label.toUcs4()) {
        const UScriptCode script = scriptOf(letter);
        if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        scripts.insert(script);
        allTwins = allTwins && looksLatin(letter);
    }
    const bool foreign = scripts.contains(USCRIPT_CYRILLIC) || scripts.contains(USCRIPT_GREEK);
    return !mixesAllowed(scripts) || (foreign && allTwins);
}

bool isDirectionMark(char16_t u) { return u == 0x200E || u == 0x200F; }

/// Between two letters that are both beyond Latin, joiners mean something.
bool isNeededJoiner(const QString& text, qsizetype at)
{
    const char16_t u = text[at].unicode();
    return (u == 0x200C || u == 0x200D) && at > 0 && at + 1 < text.size() && text[at - 1].unicode() > 0x2FF
        && text[at + 1].unicode() > 0x2FF;
}

} // namespace

QString withoutHiddenMarks(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        const bool joiner = u == 0x200C || u == 0x200D;
        if (!isInvisible(u) && !isDirectionMark(u) && (!joiner || isNeededJoiner(text, i)))
            clean += text[i];
    }
    return clean.size() == text.size() ? text : clean.trimmed();
}

QList<FieldError> checkText(const QString& value, const QString& field, bool required, qsizetype limit)
{
    QList<FieldError> errors;
    if (value.trimmed().isEmpty()) {
        if (required)
            errors << FieldError{field, u"required"_s, {}};
        return errors;
    }
    if (value.size() > limit)
        errors << FieldError{field, u"too-long"_s, QString::number(limit)};
    const bool controls = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!value.isValidUtf16() || controls)
        errors << FieldError{field, u"control-characters"_s, {}};
    if (std::any_of(value.cbegin(), value.cend(), [](QChar c) { return isInvisible(c.unicode()); }))
        errors << FieldError{field, u"bidi-controls"_s, {}};
    return errors;
}

std::optional<QString> lookAlikeDomain(const QString& email)
{
    const QString domain = email.section(u'@', -1).trimmed();
    if (!email.contains(u'@') || domain.isEmpty())
        return std::nullopt;
    const QStringList labels = inLetters(domain).split(u'.');
    if (std::none_of(labels.cbegin(), labels.cend(), isOddLabel))
        return std::nullopt;
    const QByteArray ace = QUrl::toAce(domain);
    return ace.isEmpty() ? domain : QString::fromLatin1(ace);
}

} // namespace pd
