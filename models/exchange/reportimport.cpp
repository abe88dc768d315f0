// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportimport.h"

#include "exchange/csvcells.h"
#include "exchange/filechunks.h"

#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 256 * 1024;
constexpr qsizetype mostNotedRows = 1000;
constexpr std::chrono::seconds waitForOtherImport{60};

tl::unexpected<Error> unusable(const QString& rule, const QString& path)
{
    Error error;
    error.kind = Error::Kind::Input;
    error.detail = path;
    error.fields << FieldError{QFileInfo(path).fileName(), rule, {}};
    return failed(error);
}

int knownNames(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return ReportColumns::knownNames(list);
}

bool isEmptyRow(const CsvRecord& record)
{
    return std::all_of(record.fields.begin(), record.fields.end(), [](std::string_view field) { return field.empty(); });
}

} // namespace

ReportImport::ReportImport(BillingStore& store, QString path, Options options, Progress progress)
    : m_store(store)
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_progress(std::move(progress))
    , m_file(m_path)
{
}

ReportImport::~ReportImport() = default;

Status ReportImport::openFile()
{
    struct stat facts { };
    const QByteArray name = QFile::encodeName(m_path);
    if (::stat(name.constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return unusable(u"not-a-file"_s, m_path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(u"unreadable"_s, m_path);
    if (m_file.size() == 0)
        return unusable(u"empty"_s, m_path);
    return {};
}

Status ReportImport::readHead()
{
    const QByteArray head = m_file.read(headBytes);
    m_guess = guessEncoding(head, head.size() == m_file.size());
    if (const QString kind = foreignKind(head, m_guess); !kind.isEmpty())
        return unusable(kind, m_path);
    if (m_options.encoding)
        m_guess = {*m_options.encoding, m_guess.encoding == *m_options.encoding ? m_guess.markBytes : 0, true};
    m_outcome.encoding = m_guess.encoding;
    m_outcome.encodingGuessed = !m_guess.certain;
    return {};
}

Result<bool> ReportImport::sameFile()
{
    // Only where the size is that of a file which was imported: hashing alone takes a second or two for a large one.
    const Result<bool> candidate = m_store.hasFileOfSize(m_file.size());
    if (!candidate || !*candidate)
        return candidate;
    const auto hash = FileChunks::hashOf(m_file);
    if (!hash)
        return failed(hash.error());
    const auto known = m_store.findByHash(*hash);
    if (!known)
        return failed(known.error());
    if (*known) {
        m_outcome.report = **known;
        m_outcome.alreadyThere = true;
    }
    return known->has_value();
}

Result<bool> ReportImport::more(std::string& text)
{
    const auto piece = m_chunks->next();
    if (!piece)
        return failed(piece.error());
    if (piece->isEmpty())
        return false;
    const qint64 mark = m_done == 0 ? m_guess.markBytes : 0;
    m_done += piece->size();
    if (m_progress && !m_progress(m_done, m_file.size()))
        return failed(Error::Kind::Cancelled);
    m_converter->convert(piece->constData() + mark, size_t(piece->size() - mark), text);
    return true;
}

Status ReportImport::readHeader(CsvReader& reader)
{
    CsvRecord record;
    Result<bool> read = reader.next(record);
    if (read && *read && record.fields.size() <= 2 && record.fields[0].substr(0, 4) == "sep=")
        read = reader.next(record);
    if (!read)
        return failed(read.error());
    if (!*read)
        return unusable(u"empty"_s, m_path);
    QStringList names;
    for (const std::string_view name : record.fields)
        names << QString::fromUtf8(name.data(), qsizetype(name.size()));
    auto columns = ReportColumns::fromHeader(names);
    if (!columns)
        return failed(columns.error());
    m_columns = *columns;
    return {};
}

RowProblem ReportImport::shapeProblem(const CsvRecord& record) const
{
    if (record.nulInside)
        return {-1, u"nul"_s, {}};
    if (record.textAfterQuote)
        return {-1, u"quote"_s, {}};
    const auto wanted = size_t(m_columns.size());
    if (record.fields.size() != wanted)
        return {-1, record.fields.size() < wanted ? u"too-few"_s : u"too-many"_s, QString::number(record.fields.size())};
    for (size_t i = 0; i < wanted; ++i) {
        if (const qsizetype at = invalidUtf8At(record.fields[i]); at >= 0)
            return {int(i), u"encoding"_s, QString::number(at + 1)};
    }
    return {};
}

void ReportImport::note(const CsvRecord& record, const RowProblem& problem)
{
    ++m_outcome.badRowCount;
    if (m_outcome.badRows.size() < mostNotedRows) {
        const QString column = problem.column < 0 ? QString() : m_columns.names()[problem.column].trimmed();
        m_outcome.badRows << BadRow{record.line, column, problem.rule, problem.text};
    }
}

Status ReportImport::takeRow(CsvRecord& record)
{
    if (const RowProblem problem = shapeProblem(record); !problem.rule.isEmpty()) {
        if (!isEmptyRow(record))
            note(record, problem);
        return {};
    }
    for (std::string_view& field : record.fields)
        field = withoutGuard(field);
    const auto added = m_writer->add(record.fields);
    if (!added)
        return failed(added.error());
    if (*added && !isEmptyRow(record))
        note(record, **added);
    return {};
}

Status ReportImport::readRows(CsvReader& reader)
{
    CsvRecord record;
    for (;;) {
        const Result<bool> read = reader.next(record);
        if (!read)
            return failed(read.error());
        if (!*read)
            return {};
        if (const Status taken = takeRow(record); !taken)
            return taken;
    }
}

Status ReportImport::keep(PartFile& part)
{
    auto totals = m_writer->finish();
    if (!totals)
        return failed(totals.error());
    const auto known = m_store.findByHash(m_chunks->hash());
    if (!known)
        return failed(known.error());
    if (*known) {
        m_outcome.report = **known;
        m_outcome.alreadyThere = true;
        return {};
    }
    ImportedReport report;
    report.totals = *totals;
    report.source = m_options.source.isEmpty() ? QFileInfo(m_path).fileName() : m_options.source;
    report.fileHash = m_chunks->hash();
    report.fileBytes = m_done;
    report.serverId = m_options.serverId;
    report.provider = m_options.provider;
    report.category = m_options.category.isEmpty() ? u"RECONCILIATION"_s : m_options.category;
    report.importedAt = QDateTime::currentDateTimeUtc();
    report.skippedRows = m_outcome.badRowCount;
    auto kept = m_store.keep(part, report);
    if (!kept)
        return failed(kept.error());
    m_outcome.report = *kept;
    return {};
}

Status ReportImport::readAll(const QString& partFile)
{
    m_converter = std::make_unique<Utf8Converter>(m_guess.encoding);
    m_chunks = std::make_unique<FileChunks>(m_file);
    CsvReader reader({}, ',');
    reader.setSource([&](std::string& text) {
        const bool first = m_done == 0;
        Result<bool> given = more(text);
        if (first && given && *given)
            reader.setSeparator(likelySeparator(text, knownNames));
        return given;
    });
    if (const Status header = readHeader(reader); !header)
        return header;
    auto writer = ReportWriter::create(partFile, m_columns);
    if (!writer)
        return failed(writer.error());
    m_writer = std::move(*writer);
    const Status rows = readRows(reader);
    m_outcome.lastLineCut = !reader.endsWithLineEnd();
    return rows;
}

Result<ImportOutcome> ReportImport::run()
{
    if (const Status opened = openFile(); !opened)
        return failed(opened.error());
    if (const Status head = readHead(); !head)
        return failed(head.error());
    const Result<bool> same = sameFile();
    if (!same)
        return failed(same.error());
    if (*same)
        return m_outcome;
    auto part = m_store.begin(waitForOtherImport);
    if (!part)
        return failed(part.error());
    if (const Status read = readAll(part->path()); !read)
        return failed(read.error());
    const qint64 rows = m_writer->totals().rows;
    if (rows == 0 && m_outcome.badRowCount == 0)
        return unusable(u"no-rows"_s, m_path);
    if (m_outcome.badRowCount > 0 && (!m_options.skipBadRows || rows == 0))
        return m_outcome;
    if (const Status kept = keep(*part); !kept)
        return failed(kept.error());
    return m_outcome;
}

} // namespace pd
