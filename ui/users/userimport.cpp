// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userimport.h"

#include "core/background.h"
#include "core/whendone.h"
#include "operations/operationservice.h"
#include "operations/userfileservice.h"
#include "ui/shell/services.h"
#include "ui/users/importrecord.h"

#include <QFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

struct UserImport::Reading {
    Result<UserSheet> users;
    QStringList header;
    std::optional<SheetOptions> found;
    bool guessed = false;
};

UserImport::UserImport(const Services& services, QObject* parent)
    : QObject(parent)
    , m_files(services.userFiles)
    , m_service(services.operations)
    , m_memory(services.settingsFile)
    , m_recordFile(ImportRecord::fileIn(services.settingsFile))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &UserImport::readOperations);
    connect(&m_service, &OperationService::operationChanged, this, &UserImport::note);
}

void UserImport::setPhase(Phase phase)
{
    m_phase = phase;
    Q_EMIT changed();
}

void UserImport::fail(const Error& error)
{
    m_error = error;
    setPhase(Phase::Choosing);
}

void UserImport::setCustomer(const QString& id, const QString& name)
{
    m_customer = id;
    m_customerName = name;
    Q_EMIT changed();
    compare();
}

void UserImport::setFile(const QString& path)
{
    m_path = path;
    m_options = {};
    m_columns.clear();
    m_recalled = false;
    m_found.reset();
    m_header.clear();
    read();
}

void UserImport::setEncoding(std::optional<TextEncoding> encoding)
{
    m_options.encoding = encoding;
    read();
}

void UserImport::setSeparator(std::optional<char> separator)
{
    m_options.separator = separator;
    m_recalled = false;
    read();
}

void UserImport::confirmEncoding()
{
    m_doubtful = false;
    Q_EMIT changed();
}

void UserImport::setColumn(const QString& header, const UserSheetColumn& meaning)
{
    m_columns.insert(header, meaning);
    m_memory.remember(m_header, m_columns);
    read();
}

void UserImport::setMode(UserFileMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    compare();
}

/// Where columns are missing or mean the same, the header alone still tells what can be chosen. Worker thread.
UserImport::Reading UserImport::readingOf(const QString& path, const ColumnMemory::Columns& columns, SheetOptions options)
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    Reading reading{readUserSheet(path, catalog, columns, options), {}, {}, false};
    const auto describe = [&reading](const Sheet& sheet) {
        reading.header = sheet.header;
        reading.guessed = sheet.encodingGuessed;
        reading.found.emplace();
        reading.found->encoding = sheet.encoding;
        reading.found->separator = sheet.separator;
    };
    if (reading.users) {
        describe(reading.users->sheet);
    } else if (reading.users.error().kind == Error::Kind::Invalid) {
        options.knownNames = [&catalog](const QStringList& names) {
            return int(std::count_if(names.cbegin(), names.cend(),
                [&](const QString& name) { return meaningOf(name, catalog).meaning != UserSheetColumn::Ignored; }));
        };
        if (const auto sheet = readSheet(path, options))
            describe(*sheet);
    }
    return reading;
}

void UserImport::read()
{
    m_error.reset();
    m_sheet = {};
    m_plan = {};
    m_outcome = {};
    m_operations.clear();
    const int ask = ++m_asks;
    setPhase(Phase::Reading);
    whenDone(inBackground([path = m_path, columns = m_columns, options = m_options] { return readingOf(path, columns, options); }), this,
        [this, ask](const Reading& reading) {
            if (ask == m_asks)
                take(reading);
        });
}

void UserImport::take(const Reading& reading)
{
    m_header = reading.header;
    m_found = reading.found;
    m_doubtful = reading.guessed && !m_options.encoding;
    if (!m_recalled) {
        m_recalled = true;
        m_columns = m_memory.recall(m_header);
        if (!m_columns.isEmpty())
            return read();
    }
    if (!reading.users)
        return fail(reading.users.error());
    m_sheet = *reading.users;
    compare();
}

void UserImport::compare()
{
    if (m_phase == Phase::Reading && m_sheet.users.isEmpty())
        return; // it goes on when the file is read
    if (m_customer.isEmpty() || m_sheet.users.isEmpty()) {
        if (!m_error)
            setPhase(Phase::Choosing);
        return;
    }
    m_error.reset();
    m_plan = {};
    m_outcome = {};
    const int ask = ++m_asks;
    setPhase(Phase::Comparing);
    whenDone(m_files.plan(m_customer, m_sheet.users, m_mode), this, [this, ask](const Result<UserFilePlan>& plan) {
        if (ask == m_asks)
            takePlan(plan);
    });
}

void UserImport::takePlan(const Result<UserFilePlan>& plan)
{
    if (!plan)
        return fail(plan.error());
    m_plan = *plan;
    if (!m_plan.customerName.isEmpty())
        m_customerName = m_plan.customerName;
    setPhase(Phase::Ready);
}

void UserImport::showPlan(const QString& path, const Sheet& sheet, const UserFilePlan& plan)
{
    ++m_asks;
    m_path = path;
    m_sheet.sheet = sheet;
    m_header = sheet.header;
    m_found.emplace();
    m_found->encoding = sheet.encoding;
    m_found->separator = sheet.separator;
    m_customer = plan.customer.id.toString();
    m_mode = UserFileMode::AddAndRemove;
    takePlan(plan);
}

void UserImport::retry()
{
    if (m_sheet.users.isEmpty() && !m_path.isEmpty())
        read();
    else
        compare();
}

void UserImport::begin()
{
    static_cast<void>(inBackground([file = m_recordFile] { return QFile::remove(file); }));
    m_path.clear();
    m_sheet = {};
    m_plan = {};
    m_outcome = {};
    m_operations.clear();
    m_error.reset();
    m_header.clear();
    m_found.reset();
    m_doubtful = false;
    ++m_asks;
    setPhase(Phase::Choosing);
}

QList<UserSheetColumn> UserImport::columns() const
{
    const PackageCatalog& catalog = PackageCatalog::shipped();
    QList<UserSheetColumn> all;
    for (const QString& name : m_header)
        all << m_columns.value(name, meaningOf(name, catalog));
    return all;
}

} // namespace pd
