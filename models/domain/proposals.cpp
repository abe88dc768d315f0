// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"
#include "domain/textchecks.h"

#include <QSet>

#include <unicode/utrans.h>

#include <algorithm>
#include <memory>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProposal = 64;

/// Latin letters for those of any script; the text itself where ICU cannot.
QString latinised(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const QString rule = u"Any-Latin; Latin-ASCII; Lower"_s;
    const std::unique_ptr<UTransliterator, void (*)(UTransliterator*)> transliterator(
        utrans_openU(reinterpret_cast<const UChar*>(rule.utf16()), int32_t(rule.size()), UTRANS_FORWARD, nullptr, 0, nullptr, &status),
        utrans_close);
    if (U_FAILURE(status))
        return text.toLower();
    std::vector<UChar> buffer(size_t(text.size()) * 8 + 16);
    std::copy(text.utf16(), text.utf16() + text.size(), buffer.begin());
    int32_t length = int32_t(text.size());
    int32_t limit = length;
    utrans_transUChars(transliterator.get(), buffer.data(), &length, int32_t(buffer.size()), 0, &limit, &status);
    return U_FAILURE(status) ? text.toLower() : QString(reinterpret_cast<const QChar*>(buffer.data()), length);
}

bool isPlain(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

/// Words of a–z and 0–9 with single hyphens between them.
QString slugOf(const QString& latin)
{
    QString slug;
    for (const QChar c : latin) {
        if (isPlain(c))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(longestProposal - 6); // leaves room for a number
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// FNV-1a: the same on every machine and with every version of Qt.
QString digitsOf(const QString& text)
{
    quint32 hash = 2166136261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return QString::number(hash).rightJustified(10, u'0');
}

} // namespace

QString proposedExternalId(const QString& name, const QStringList& taken)
{
    const QString clean = name.normalized(QString::NormalizationForm_C).simplified();
    if (clean.isEmpty())
        return {};
    const auto isLatin = [](QChar c) { return c.script() == QChar::Script_Latin; };
    const bool anyLatin = std::any_of(clean.cbegin(), clean.cend(), isLatin);
    const bool anyLetter = std::any_of(clean.cbegin(), clean.cend(), [](QChar c) { return c.isLetter(); });
    QString slug = anyLatin || !anyLetter ? slugOf(latinised(clean)) : QString();
    if (slug.size() < 2)
        slug = u"c-"_s + digitsOf(clean);
    QSet<QString> used;
    for (const QString& id : taken)
        used.insert(id.toLower());
    QString proposal = slug;
    for (int number = 2; used.contains(proposal); ++number)
        proposal = u"%1-%2"_s.arg(slug).arg(number);
    return proposal;
}

QString freeExtension(const QStringList& taken, const QString& like)
{
    if (!isExtension(like))
        return {};
    const QSet<QString> used(taken.cbegin(), taken.cend());
    qint64 end = 1;
    for (qsizetype i = 0; i < like.size(); ++i)
        end *= 10;
    const qint64 begin = like.toLongLong();
    for (qint64 step = 1; step <= qMin<qint64>(end, used.size() + 2); ++step) {
        const QString candidate = QString::number((begin + step) % end).rightJustified(like.size(), u'0');
        if (!used.contains(candidate))
            return candidate;
    }
    return {};
}

} // namespace pd
