// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/takenfile.h"

#include "core/privatefiles.h"
#include "exchange/onboardingsheet.h"
#include "operations/customerdraft.h"
#include "operations/onboardingfile.h"
#include "operations/onboardingplan.h"
#include "operations/samlmetadata.h"
#include "operations/templatedraft.h"
#include "ui/errors/errortext.h"
#include "ui/shell/tablefile.h"
#include "ui/widgets/textpaint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qint64 largestTakenFile = 16 * 1024 * 1024;

struct TakenFileText {
    Q_DECLARE_TR_FUNCTIONS(TakenFileText)
};

QString titleOf(const OnboardingFileEntry& entry)
{
    return entry.externalId.isEmpty() ? TakenFileText::tr("Entry %1").arg(entry.position)
                                      : TakenFileText::tr("Entry %1 (%2)").arg(QString::number(entry.position), isolated(entry.externalId));
}

QStringList fieldLines(const QList<FieldError>& fields)
{
    QStringList lines;
    for (const FieldError& field : fields)
        lines << QString(isolated(field.field) + u": "_s + errortext::fieldSentence(field));
    return lines;
}

QString problemLine(const OnboardingFileEntry& entry, const Error& error)
{
    const QStringList lines = fieldLines(error.fields);
    return QString(titleOf(entry) + u": "_s + (lines.isEmpty() ? errortext::sentence(error) : lines.join(u' ')));
}

void addUnknown(TakenFile& file, const OnboardingFileEntry& entry)
{
    if (!entry.unknownFields.isEmpty())
        file.problems << TakenFileText::tr("%1: these fields are not known and are left out: %2")
                             .arg(titleOf(entry), entry.unknownFields.join(u", "_s));
}

Result<TakenFile> readOneCustomer(TakenFile file, const OnboardingFileEntry& entry)
{
    if (!entry.entry) {
        Error error = entry.entry.error();
        if (error.detail.isEmpty())
            error.detail = fieldLines(error.fields).join(u'\n');
        return failed(error);
    }
    addUnknown(file, entry);
    file.kind = TakenFile::Kind::Form;
    file.draft.kind = u"customer"_s;
    file.draft.title = entry.entry->customer.name;
    file.draft.body = draftOf(*entry.entry).toJson();
    return file;
}

Result<TakenFile> readCustomers(TakenFile file, const Result<QList<OnboardingFileEntry>>& entries)
{
    if (!entries)
        return failed(entries.error());
    if (entries->size() == 1)
        return readOneCustomer(file, entries->constFirst());
    file.kind = TakenFile::Kind::Customers;
    const PackageCatalog catalog = PackageCatalog::shipped();
    for (const OnboardingFileEntry& entry : *entries) {
        Result<OnboardingEntry> value = entry.entry;
        if (value) {
            const QList<FieldError> fields = checkEntry(*value, catalog);
            if (!fields.isEmpty())
                value = failed(Error{Error::Kind::Invalid, {}, 0, {}, std::chrono::seconds(0), fields, 0});
        }
        if (!value) {
            file.problems << problemLine(entry, value.error());
            continue;
        }
        addUnknown(file, entry);
        file.entries << *value;
    }
    return file;
}

Result<QList<OnboardingFileEntry>> readBulkCustomers(const QString& path)
{
    const auto sheet = readOnboardingSheet(path, PackageCatalog::shipped());
    if (!sheet)
        return failed(sheet.error());
    QList<OnboardingFileEntry> entries;
    // What the titles do not say is told once, with the first customer.
    for (const OnboardingSheetEntry& entry : sheet->entries) {
        const QStringList unknown = entries.isEmpty() ? sheet->unknownColumns : QStringList();
        entries << OnboardingFileEntry{entries.size() + 1, entry.externalId, entry.entry, unknown};
    }
    return entries;
}

Result<TakenFile> readTable(TakenFile file)
{
    const auto kind = tableFileKind(file.path);
    if (!kind)
        return failed(kind.error());
    if (*kind == TableFileKind::Customers)
        return readCustomers(file, readBulkCustomers(file.path));
    if (*kind != TableFileKind::Unknown)
        file.kind = *kind == TableFileKind::Users ? TakenFile::Kind::Users : TakenFile::Kind::Report;
    return file;
}

Result<TakenFile> readTemplate(TakenFile file, const QByteArray& json)
{
    const auto value = readTemplateFile(json);
    if (!value)
        return failed(value.error());
    TemplateDraft draft = draftOf(*value);
    draft.replaces.clear();
    file.kind = TakenFile::Kind::Form;
    file.draft.kind = u"template"_s;
    file.draft.title = draft.name;
    file.draft.body = draft.toJson();
    return file;
}

Result<TakenFile> readJson(const TakenFile& file, const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failed(Error::Kind::Input, u"%1: %2"_s.arg(problem.errorString()).arg(problem.offset));
    const QJsonObject root = document.object();
    if (document.isArray() || root.contains("customer"_L1))
        return readCustomers(file, readOnboardingFile(bytes));
    if (root.contains("countryCode"_L1) || root.contains("authentication"_L1))
        return readTemplate(file, bytes);
    return file;
}

Result<TakenFile> readMetadata(TakenFile file, const QByteArray& xml)
{
    const auto entity = samlEntityId(xml);
    if (!entity)
        return failed(entity.error());
    TemplateDraft draft;
    draft.signIn = SignInMode::Saml;
    draft.samlEntityId = *entity;
    draft.step = int(TemplateDraft::steps().indexOf(u"authentication"_s));
    file.kind = TakenFile::Kind::Form;
    file.draft.kind = u"template"_s;
    file.draft.body = draft.toJson();
    return file;
}

Result<TakenFile> read(const QString& path)
{
    const QFileInfo facts(path);
    const QString suffix = facts.suffix().toLower();
    TakenFile file;
    file.name = facts.fileName();
    file.path = path;
    if (suffix == "csv"_L1 || suffix == "txt"_L1)
        return readTable(file);
    if (suffix != "json"_L1 && suffix != "xml"_L1 && !facts.isDir())
        return file;
    const auto bytes = readRegularFile(path, largestTakenFile);
    if (!bytes)
        return failed(bytes.error());
    return suffix == "xml"_L1 ? readMetadata(file, *bytes) : readJson(file, *bytes);
}

} // namespace

QFuture<Result<TakenFile>> readTakenFile(QString path)
{
    auto promise = std::make_shared<QPromise<Result<TakenFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
    return promise->future();
}

} // namespace pd
