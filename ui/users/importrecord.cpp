// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/importrecord.h"

#include "core/privatefiles.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr quint32 recordMark = 0x50445549; // "PDUI"
constexpr quint32 recordVersion = 1;
constexpr qint64 largestRecord = 256 * 1024 * 1024;

} // namespace

template<typename Tag>
static QDataStream& operator<<(QDataStream& out, const StrongId<Tag>& id)
{
    return out << id.toString();
}

template<typename Tag>
static QDataStream& operator>>(QDataStream& in, StrongId<Tag>& id)
{
    QString text;
    in >> text;
    id = StrongId<Tag>(text);
    return in;
}

static QDataStream& operator<<(QDataStream& out, const FieldError& error) { return out << error.field << error.rule << error.text; }

static QDataStream& operator>>(QDataStream& in, FieldError& error) { return in >> error.field >> error.rule >> error.text; }

static QDataStream& operator<<(QDataStream& out, const SheetRow& row) { return out << row.line << row.cells << row.rule << row.text; }

static QDataStream& operator>>(QDataStream& in, SheetRow& row) { return in >> row.line >> row.cells >> row.rule >> row.text; }

static QDataStream& operator<<(QDataStream& out, const UserChange& change)
{
    return out << change.line << change.email << qint32(change.verdict) << change.subscriberId << change.personId << change.fromPackage
               << change.toPackage << change.firstName << change.lastName << change.displayName << change.phoneNumber << change.extension
               << change.locationId << change.locationName << change.withoutNumber << change.problems << change.notes;
}

static QDataStream& operator>>(QDataStream& in, UserChange& change)
{
    qint32 verdict = 0;
    in >> change.line >> change.email >> verdict >> change.subscriberId >> change.personId >> change.fromPackage >> change.toPackage
        >> change.firstName >> change.lastName >> change.displayName >> change.phoneNumber >> change.extension >> change.locationId
        >> change.locationName >> change.withoutNumber >> change.problems >> change.notes;
    change.verdict = verdict >= 0 && verdict <= qint32(UserVerdict::Wrong) ? UserVerdict(verdict) : UserVerdict::Wrong;
    return in;
}

QString ImportRecord::fileIn(const QString& settingsFile) { return QFileInfo(settingsFile).absolutePath() + "/userimport.bin"_L1; }

Status ImportRecord::save(const QString& file) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << recordMark << recordVersion << path << qint32(sheet.encoding) << qint8(sheet.separator) << sheet.header << sheet.rows
        << plan.customer.id << plan.customer.orgId << plan.customer.externalId << plan.customer.packages << plan.customerName
        << plan.changes << operations;
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || target.write(bytes) != bytes.size() || !target.commit())
        return failed(Error::Kind::Storage, target.errorString());
    return {};
}

Result<ImportRecord> ImportRecord::load(const QString& file)
{
    if (!QFile::exists(file))
        return failed(Error::Kind::NotFound, file);
    const auto bytes = readRegularFile(file, largestRecord);
    if (!bytes)
        return failed(bytes.error());
    QDataStream in(*bytes);
    in.setVersion(QDataStream::Qt_6_4);
    ImportRecord record;
    quint32 mark = 0;
    quint32 version = 0;
    qint32 encoding = 0;
    qint8 separator = 0;
    in >> mark >> version;
    if (mark != recordMark || version != recordVersion)
        return failed(Error::Kind::Damaged, file);
    in >> record.path >> encoding >> separator >> record.sheet.header >> record.sheet.rows >> record.plan.customer.id
        >> record.plan.customer.orgId >> record.plan.customer.externalId >> record.plan.customer.packages >> record.plan.customerName
        >> record.plan.changes >> record.operations;
    if (in.status() != QDataStream::Ok || record.plan.changes.size() != record.sheet.rows.size())
        return failed(Error::Kind::Damaged, file);
    record.sheet.encoding = TextEncoding(encoding);
    record.sheet.separator = char(separator);
    return record;
}

} // namespace pd
