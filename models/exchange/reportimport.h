// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingstore.h"
#include "exchange/csvreader.h"
#include "exchange/textencoding.h"

#include <QFile>

#include <functional>

namespace pd {

class FileChunks;

/// A row that cannot be counted.
struct BadRow {
    qint64 line = 0; ///< of the file, from 1
    QString column; ///< name; empty: the row as a whole
    QString rule; ///< see RowProblem
    QString text;
};

struct ImportOutcome {
    ImportedReport report; ///< id 0 where the file was refused
    bool alreadyThere = false; ///< the same file was imported before; nothing was done
    QList<BadRow> badRows; ///< the first thousand
    qint64 badRowCount = 0;
    bool lastLineCut = false; ///< the last line has no line end, the others do
    bool encodingGuessed = false;
    TextEncoding encoding = TextEncoding::Utf8;

    /// There are bad rows, and they were not to be left out: nothing was imported.
    [[nodiscard]] bool refused() const { return report.id == 0; }
};

/// Reads a usage report into the store: all of it, or nothing. Works on the thread that calls run().
///
/// Errors besides those of the disk: Kind::Input for what is no such file, with a rule in fields[0]: "not-a-file", "unreadable", "empty",
/// "no-rows", "workbook", "old-workbook", "html", "pdf", "zip", "gzip", "binary", "open-quote"; Kind::Invalid for a header with columns missing or
/// there twice; Kind::TooLarge for fields over all bounds.
class ReportImport
{
public:
    struct Options {
        bool skipBadRows = false; ///< take the file without them
        std::optional<TextEncoding> encoding; ///< otherwise recognised
        QString source; ///< shown name; empty: that of the file
        QString serverId;
        QString provider;
        QString category;
    };
    /// Bytes read and bytes of the file; false: cancel. About every megabyte.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    ReportImport(BillingStore& store, QString path, Options options, Progress progress);
    ~ReportImport();

    [[nodiscard]] Result<ImportOutcome> run();

private:
    [[nodiscard]] Status openFile();
    [[nodiscard]] Status readHead();
    [[nodiscard]] Result<bool> sameFile();
    [[nodiscard]] Status readAll(const QString& partFile);
    [[nodiscard]] Status readHeader(CsvReader& reader);
    [[nodiscard]] Status readRows(CsvReader& reader);
    [[nodiscard]] Status takeRow(CsvRecord& record);
    [[nodiscard]] RowProblem shapeProblem(const CsvRecord& record) const;
    void note(const CsvRecord& record, const RowProblem& problem);
    [[nodiscard]] Result<bool> more(std::string& text);
    [[nodiscard]] Status keep(PartFile& part);

    BillingStore& m_store;
    QString m_path;
    Options m_options;
    Progress m_progress;
    QFile m_file;
    TextGuess m_guess;
    ReportColumns m_columns;
    std::unique_ptr<FileChunks> m_chunks;
    std::unique_ptr<Utf8Converter> m_converter;
    std::unique_ptr<ReportWriter> m_writer;
    qint64 m_done = 0;
    ImportOutcome m_outcome;
};

} // namespace pd
