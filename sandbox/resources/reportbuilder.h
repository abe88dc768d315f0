// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/state/assignmenthistory.h"
#include "sandbox/state/customerstore.h"

#include <QDate>
#include <QFile>
#include <QMap>

#include <tuple>

namespace pd::sandbox {

struct ReportRow {
    qint64 id = 0;
    QString type; ///< PARTNER, CUSTOMER, USER
    QString category; ///< RECONCILIATION, POINT_IN_TIME
    QDate first;
    QDate last;
    qint64 provider = 0;
    QString status;
    qint64 created = 0;
    bool internal = false;
};

/// Usage in half days: a day on which a package was there from midnight to midnight counts 2, one with a part of it 1. `begins` and `ends` cut to
/// the period [from, to), which begins and ends at midnight, UTC.
[[nodiscard]] qint64 halfDays(qint64 begins, qint64 ends, qint64 from, qint64 to);

/// Writes the file of one report piece by piece, a few thousand people at a time: the server answers others meanwhile, and memory does not grow
/// with the report. `state` outlives it. May throw SQLite::Exception.
class ReportBuilder
{
public:
    ReportBuilder(State& state, ReportRow report, const QString& file);

    /// One piece. True: the file is whole.
    [[nodiscard]] bool step();
    [[nodiscard]] qint64 report() const { return m_report.id; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    struct Customer {
        qint64 org = -1;
        QString externalId;
        qint64 row = 0;
        QStringList packages;
        qint64 billingBegins = 0; ///< epoch ms
    };
    using Key = std::tuple<QString, qint64>; ///< package, location (-1: none)

    void writeHeader();
    void lookUp(const Assignment& one);
    void add(const Assignment& one);
    void flushAll();
    void writeRow(const Key& key, qint64 amount);
    [[nodiscard]] bool counts(const Assignment& one);

    State& m_state;
    AssignmentHistory m_history;
    CustomerStore m_customers;
    ReportRow m_report;
    QFile m_file;
    bool m_failed = false;
    bool m_perCustomer;
    bool m_perUser;
    bool m_now; ///< a count of what is assigned, not of days
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_org = 0;
    QString m_partnerName;
    QString m_partnerOrg;
    Customer m_customer;
    Assignment m_person;
    QMap<Key, qint64> m_sums; ///< of the person, the customer or everybody
    QByteArray m_pending;
};

} // namespace pd::sandbox
