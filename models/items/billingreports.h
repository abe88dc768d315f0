// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/pricelist.h"
#include "items/billingchecks.h"
#include "items/billingcomparison.h"
#include "items/billingreader.h"

#include <QObject>

#include <memory>

namespace pd {

/// Imported reports of a profile, for the window: lists, figures, comparisons, what to look at, rule and prices. Everything is read and written on
/// threads of its own; answers come as signals on this object's thread.
class BillingReports : public QObject
{
    Q_OBJECT

public:
    /// `ledgerFile` tells what was done here; it may be missing.
    BillingReports(QString dataDirectory, QString cacheFile, QString ledgerFile, QObject* parent = nullptr);

    /// Reads the list again: listed().
    void refresh();
    [[nodiscard]] const QList<ImportedReport>& reports() const { return m_reports; }
    [[nodiscard]] const ImportedReport* find(qint64 id) const;
    /// answered() at once with what the report itself says, and again with the months before.
    void ask(const BillingQuestion& question);
    /// compared() for two reports.
    void compare(qint64 before, qint64 after);
    /// searched() with what a person should look at.
    void search(qint64 report);
    void remove(qint64 report);
    void readPrices();
    void setRule(const UnitRule& rule);
    void setPrice(const Price& price);
    void removePrice(const Price& price);
    void setMarkup(const QString& customer, std::optional<Decimal> percent);
    /// For models over the rows of a report.
    [[nodiscard]] BillingReader& rowReader() { return m_rowReader; }
    /// For what is read and written beside them: lanes from 4 on are free.
    [[nodiscard]] BillingReader& sideReader() { return m_side; }
    /// Changes billing data; `done` on this object's thread when that was successful, failed() otherwise.
    void write(std::function<Status(BillingStore&)> change, std::function<void()> done);
    [[nodiscard]] const QString& directory() const { return m_directory; }
    [[nodiscard]] const QString& cacheFile() const { return m_cacheFile; }

Q_SIGNALS:
    void listed();
    void answered(std::shared_ptr<const pd::BillingFigures> figures);
    void compared(const pd::BillingComparison& comparison);
    void searched(const pd::BillingFindings& findings);
    void priced(const QList<pd::Price>& prices, const pd::UnitRule& rule, const QHash<QString, pd::Decimal>& markups);
    /// Prices or mark-ups were stored.
    void pricesChanged();
    /// The rule was stored: figures are others now.
    void ruleChanged();
    void failed(const pd::Error& error);

private:
    void writePrices(std::function<Status(PriceList&)> change);

    const QString m_directory;
    const QString m_cacheFile;
    const QString m_ledgerFile;
    QList<ImportedReport> m_reports;
    BillingReader m_reader; ///< figures
    BillingReader m_side; ///< lists, writing, comparison, search
    BillingReader m_rowReader;
};

} // namespace pd

Q_DECLARE_METATYPE(std::shared_ptr<const pd::BillingFigures>)
