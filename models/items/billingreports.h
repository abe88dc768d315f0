// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/anomalies.h"
#include "billing/comparison.h"
#include "billing/pricelist.h"
#include "items/billingfigures.h"
#include "items/billingreader.h"

#include <QObject>

#include <memory>

namespace pd {

/// A line of the comparison of two reports.
struct ComparedCustomer {
    CustomerName customer;
    QString key; ///< CUSTOMER_ORG_ID
    QString package;
    ComparedUsage usage;
};

/// Imported reports of a profile, for the window: lists, figures, comparisons, what to look at, rule and prices. Everything is read and written on
/// threads of its own; answers come as signals on this object's thread.
class BillingReports : public QObject
{
    Q_OBJECT

public:
    BillingReports(QString dataDirectory, QString cacheFile, QObject* parent = nullptr);

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
    [[nodiscard]] const QString& directory() const { return m_directory; }
    [[nodiscard]] const QString& cacheFile() const { return m_cacheFile; }

Q_SIGNALS:
    void listed();
    void answered(std::shared_ptr<const pd::BillingFigures> figures);
    void compared(const QList<pd::ComparedCustomer>& rows);
    void searched(const QList<pd::Anomaly>& anomalies, const QHash<QByteArray, pd::CustomerName>& names);
    void priced(const QList<pd::Price>& prices, const pd::UnitRule& rule, const pd::Decimal& markup);
    /// Rule or prices were stored: figures are others now.
    void ruleChanged();
    void failed(const pd::Error& error);

private:
    void write(std::function<Status(BillingStore&)> change, std::function<void()> done);
    void writePrices(std::function<Status(PriceList&)> change);

    const QString m_directory;
    const QString m_cacheFile;
    QList<ImportedReport> m_reports;
    BillingReader m_reader; ///< figures
    BillingReader m_side; ///< lists, writing, comparison, search
    BillingReader m_rowReader;
};

} // namespace pd

Q_DECLARE_METATYPE(std::shared_ptr<const pd::BillingFigures>)
