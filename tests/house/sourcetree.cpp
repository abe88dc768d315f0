// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace pd::house {

using namespace Qt::StringLiterals;

namespace {

/// Walks once over a text and copies what the compiler would see.
class Stripper
{
public:
    explicit Stripper(const QString& text)
        : m_text(text)
    {
        m_code.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (here(u"//"))
                skipTo(u"\n"_s, false);
            else if (here(u"/*"))
                skipTo(u"*/"_s, true);
            else if (here(u"R\""))
                skipRaw();
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !afterDigit()))
                skipQuoted(m_text[m_at]);
            else
                m_code += m_text[m_at++];
        }
        return m_code;
    }

private:
    [[nodiscard]] bool here(QStringView word) const { return QStringView(m_text).sliced(m_at).startsWith(word); }
    [[nodiscard]] bool afterDigit() const { return m_at > 0 && m_text[m_at - 1].isDigit(); }

    void keepLineBreaks(qsizetype end)
    {
        const QStringView skipped = QStringView(m_text).sliced(m_at, end - m_at);
        m_code += QString(skipped.count(u'\n'), u'\n');
        m_at = end;
    }

    void skipTo(const QString& mark, bool withMark)
    {
        const qsizetype found = m_text.indexOf(mark, m_at);
        keepLineBreaks(found < 0 ? m_text.size() : found + (withMark ? mark.size() : 0));
    }

    void skipRaw()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString mark = u")%1\""_s.arg(m_text.mid(m_at + 2, open - m_at - 2));
        m_code += u"\"\""_s;
        skipTo(mark, true);
    }

    void skipQuoted(QChar quote)
    {
        m_code += quote;
        m_code += quote;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
        }
        ++m_at;
    }

    const QString& m_text;
    QString m_code;
    qsizetype m_at = 0;
};

} // namespace

QString SourceFile::storey() const
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "models"_L1 ? parts.mid(0, 2).join(u'/') : parts.first();
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    QStringList names;
    for (const QString& text : lines) {
        if (const auto match = line.match(text); match.hasMatch())
            names << match.captured(1);
    }
    return names;
}

QList<SourceFile> readSources(const QString& root, const QStringList& folders)
{
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator it(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(file.readAll());
            if (text.endsWith(u'\n'))
                text.chop(1);
            files.append({QDir(root).relativeFilePath(file.fileName()), text.split(u'\n'), withoutCommentsAndTexts(text)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QString withoutCommentsAndTexts(const QString& text) { return Stripper(text).run(); }

} // namespace pd::house
