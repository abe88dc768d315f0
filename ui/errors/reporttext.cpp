// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/reporttext.h"

#include <QCoreApplication>
#include <QHash>

namespace pd::errortext {

using namespace Qt::StringLiterals;

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    static QString forFile(const QString& rule);
    static QString forRow(const FieldError& field);
};

QString ReportText::forFile(const QString& rule)
{
    const QHash<QString, QString> sentences = {
        {u"not-a-file"_s, tr("There is no such file, or it is no regular file.")},
        {u"unreadable"_s, tr("The file cannot be opened. Check its permissions.")},
        {u"empty"_s, tr("The file is empty.")},
        {u"no-rows"_s, tr("The file has a header and no rows.")},
        {u"workbook"_s, tr("This is a workbook. Save it as CSV, and use that file.")},
        {u"old-workbook"_s, tr("This is an old workbook or another Office file. Save it as CSV, and use that file.")},
        {u"html"_s, tr("This is a web page, not a table. The download may have been answered by a sign-in page.")},
        {u"pdf"_s, tr("This is a PDF document, not a table.")},
        {u"zip"_s, tr("This is a ZIP archive. Unpack it, and use the CSV file in it.")},
        {u"gzip"_s, tr("This file is compressed. Unpack it, and use the CSV file in it.")},
        {u"binary"_s, tr("This file is no text.")},
        {u"missing-column"_s, tr("This column is missing. Is this a usage report?")},
        {u"duplicate-column"_s, tr("This column is there twice. Keep one of the two.")},
        {u"too-many-columns"_s, tr("A line has more than 512 columns.")},
        {u"field-too-long"_s, tr("A field is longer than 64 KB. A quotation mark may be missing.")},
        {u"open-quote"_s, tr("A quotation mark that begins in this line is never closed. The file may be cut off.")},
        {u"download-host"_s, tr("The report lies on an address that is not trusted. Nothing was fetched.")},
        {u"download-expired"_s, tr("The link to the report has expired, and so had a fresh one. Try again in a moment.")},
        {u"download-space"_s, tr("There is not enough space on the disk for the report.")},
        {u"download-cut"_s, tr("The report did not arrive whole. Nothing was kept. Try again.")},
        {u"report-failed"_s, tr("The server could not make the report.")},
        {u"report-late"_s, tr("The server has not finished the report yet. Ask again later: it goes on by itself.")},
    };
    return sentences.value(rule);
}

QString ReportText::forRow(const FieldError& field)
{
    const QHash<QString, QString> sentences = {
        {u"quantity"_s, tr("“%1” is no number. Numbers are written like 31 or 0.5.").arg(field.text)},
        {u"date"_s, tr("“%1” is no date. Dates are written like 2026-03-31.").arg(field.text)},
        {u"date-order"_s, tr("The period ends before it begins.")},
        {u"too-few"_s, tr("The row has only %n fields. It may be cut off.", nullptr, field.text.toInt())},
        {u"too-many"_s, tr("The row has %n fields, which is too many.", nullptr, field.text.toInt())},
        {u"encoding"_s, tr("There are bytes that are no UTF-8 text, from byte %1 of the field on.").arg(field.text)},
        {u"nul"_s, tr("There is a NUL byte in the row.")},
        {u"quote"_s, tr("There is text behind the closing quotation mark of a field.")},
    };
    return sentences.value(field.rule);
}

} // namespace

QString reportSentence(const FieldError& field)
{
    const QString ofFile = ReportText::forFile(field.rule);
    return ofFile.isEmpty() ? ReportText::forRow(field) : ofFile;
}

} // namespace pd::errortext
