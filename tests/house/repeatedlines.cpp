// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/repeatedlines.h"

#include <QHash>

namespace pd::house {

using namespace Qt::StringLiterals;

namespace {

struct CodeLine {
    qsizetype number;
    QString text;
};

QList<CodeLine> countedLines(const SourceFile& file)
{
    QList<CodeLine> counted;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QString text = file.lines[i].simplified();
        const bool isEmpty = text.size() < 3 || text.startsWith("//"_L1) || text.startsWith(u'#') || text == "break;"_L1;
        if (!isEmpty && !text.startsWith("namespace"_L1) && !text.startsWith("} // namespace"_L1) && !text.startsWith("using namespace"_L1))
            counted.append({i + 1, text});
    }
    return counted;
}

} // namespace

QStringList repeatedLines(const QList<SourceFile>& files, int length)
{
    QHash<QString, QString> firstSeen;
    QStringList found;
    for (const SourceFile& file : files) {
        const QList<CodeLine> lines = countedLines(file);
        qsizetype reportedUntil = -1;
        for (qsizetype i = 0; i + length <= lines.size(); ++i) {
            QStringList window;
            for (int k = 0; k < length; ++k)
                window << lines[i + k].text;
            const QString key = window.join(u'\n');
            const QString place = u"%1:%2"_s.arg(file.path).arg(lines[i].number);
            if (!firstSeen.contains(key)) {
                firstSeen.insert(key, place);
            } else if (i > reportedUntil) {
                found << u"%1 repeats %2"_s.arg(place, firstSeen.value(key));
                reportedUntil = i + length;
            }
        }
    }
    return found;
}

} // namespace pd::house
