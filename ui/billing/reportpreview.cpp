// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/billing/reportpreview.h"

#include "exchange/csvreader.h"
#include "exchange/textencoding.h"

#include <QFile>

namespace pd {

namespace {

constexpr qint64 previewBytes = 512 * 1024;
constexpr qsizetype previewRows = 1000;

QStringList textsOf(const CsvRecord& record)
{
    QStringList texts;
    for (const std::string_view field : record.fields)
        texts << QString::fromUtf8(field.data(), qsizetype(field.size()));
    return texts;
}

int knownNames(const std::vector<std::string>& names)
{
    QStringList texts;
    for (const std::string& name : names)
        texts << QString::fromStdString(name);
    return ReportColumns::knownNames(texts);
}

} // namespace

ReportPreview readReportPreview(const QString& path)
{
    ReportPreview preview;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return preview;
    const QByteArray head = file.read(previewBytes);
    const TextGuess guess = guessEncoding(head, file.atEnd());
    if (!foreignKind(head, guess).isEmpty())
        return preview;
    std::string text;
    Utf8Converter(guess.encoding).convert(head.constData() + guess.markBytes, size_t(head.size() - guess.markBytes), text);
    const char separator = likelySeparator(text, knownNames);
    if (!file.atEnd())
        text.resize(text.rfind('\n') + 1); // without the row that is cut
    bool given = false;
    CsvReader reader(
        [&](std::string& more) -> Result<bool> {
            more += given ? std::string() : text;
            return !std::exchange(given, true);
        },
        separator);
    CsvRecord record;
    while (preview.rows.size() < previewRows) {
        const auto next = reader.next(record);
        if (!next || !*next)
            break;
        if (preview.names.isEmpty())
            preview.names = textsOf(record);
        else
            preview.rows << textsOf(record);
    }
    if (ReportColumns::knownNames(preview.names) == 0)
        return {};
    return preview;
}

} // namespace pd
