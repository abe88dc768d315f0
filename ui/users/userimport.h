// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/usersheet.h"
#include "operations/userfileengine.h"
#include "operations/userfileoutcome.h"
#include "ui/users/columnmemory.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace pd {

class OperationService;
class UserFileService;
struct ImportRecord;
struct Services;

/// A file of users on its way to a customer: read on a worker, compared by the service, applied when the person says so. Nothing is sent before.
class UserImport : public QObject
{
    Q_OBJECT

public:
    /// Choosing: customer or file are missing, or what came of them is in error(). Comparing: with what the customer has on the server. Ready: plan()
    /// can be applied. Sending: on its way into the ledger.
    enum class Phase { Choosing, Reading, Comparing, Ready, Sending, Applying, Done };

    UserImport(const Services& services, QObject* parent);

    void setCustomer(const QString& id, const QString& name);
    void setFile(const QString& path);
    void setEncoding(std::optional<TextEncoding> encoding);
    void setSeparator(std::optional<char> separator);
    /// The person has seen how the file reads.
    void confirmEncoding();
    /// What one column means; kept for the next file with the same header.
    void setColumn(const QString& header, const UserSheetColumn& meaning);
    void setMode(UserFileMode mode);
    void apply();
    void cancel(); ///< what was not begun is not sent
    void goOn(); ///< what was stopped or refused is tried again
    [[nodiscard]] bool canGoOn() const;
    void recall(); ///< what was applied before the program ended, if it was not left since
    void begin(); ///< another file for the same customer
    /// A file that was read and compared elsewhere, and what became of it.
    void showPlan(const QString& path, const Sheet& sheet, const UserFilePlan& plan);
    void showOutcome(const QList<Operation>& operations);
    /// Asks the server and the disk again.
    void retry();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& customer() const { return m_customer; }
    [[nodiscard]] const QString& customerName() const { return m_customerName; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] QList<UserSheetColumn> columns() const;
    [[nodiscard]] const UserSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const std::optional<SheetOptions>& found() const { return m_found; }
    [[nodiscard]] bool isEncodingDoubtful() const { return m_doubtful; }
    [[nodiscard]] UserFileMode mode() const { return m_mode; }
    [[nodiscard]] const UserFilePlan& plan() const { return m_plan; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const UserFileOutcome& outcome() const { return m_outcome; }
    [[nodiscard]] const QList<OperationId>& operations() const { return m_operations; }
    /// Rows that change something, and those of them that are over.
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] int overCount() const;

Q_SIGNALS:
    /// Another phase, file, plan or error.
    void changed();
    /// Some rows are further now.
    void progressed();

private:
    struct Reading;
    void read();
    void take(const Reading& reading);
    void compare();
    void takePlan(const Result<UserFilePlan>& plan);
    void note(const OperationId& id);
    void readOperations();
    void takeOperation(const Operation& operation);
    void fail(const Error& error);
    void setPhase(Phase phase);
    void keepRecord(const QList<OperationId>& ids);
    void follow(const QList<OperationId>& ids);
    void takeRecord(const ImportRecord& record);
    [[nodiscard]] static Reading readingOf(const QString& path, const ColumnMemory::Columns& columns, SheetOptions options);

    UserFileService& m_files;
    OperationService& m_service;
    ColumnMemory m_memory;
    QString m_recordFile;
    Phase m_phase = Phase::Choosing;
    QString m_customer;
    QString m_customerName;
    QString m_path;
    SheetOptions m_options;
    std::optional<SheetOptions> m_found; ///< encoding and separator as they are
    ColumnMemory::Columns m_columns; ///< what the person said
    QStringList m_header;
    bool m_doubtful = false;
    bool m_recalled = false; ///< what was said of an earlier file is in m_columns
    UserFileMode m_mode = UserFileMode::AddOnly;
    UserSheet m_sheet;
    UserFilePlan m_plan;
    std::optional<Error> m_error;
    UserFileOutcome m_outcome;
    QList<OperationId> m_operations;
    QSet<OperationId> m_waiting; ///< not over
    QSet<OperationId> m_noted; ///< to be read again
    QTimer m_pause; ///< many steps end at once: they are read together
    int m_asks = 0; ///< only the newest answer counts
};

} // namespace pd
