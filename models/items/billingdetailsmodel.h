// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/reportcolumns.h"
#include "items/billingreader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <vector>

namespace pd {

/// What detail rows are limited to. Texts are compared as in the report.
struct DetailFilter {
    QString text; ///< in any cell, whatever its case
    QString package; ///< SERVICE_NAME
    QString customer; ///< CUSTOMER_ORG_ID

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && package.isEmpty() && customer.isEmpty(); }
    friend bool operator==(const DetailFilter&, const DetailFilter&) = default;
};

/// The rows of an imported report, read in windows: a million of them take no more memory than a thousand. While a report is imported, its first
/// rows can be shown instead.
class BillingDetailsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Uses lanes 2 and 3 of `reader`, which outlives it.
    explicit BillingDetailsModel(BillingReader& reader, QObject* parent = nullptr);

    void setReport(qint64 report);
    /// Rows of a file that is not imported yet.
    void setPreview(const QStringList& names, const QList<QStringList>& rows);
    void setFilter(const DetailFilter& filter);
    [[nodiscard]] const DetailFilter& filter() const { return m_filter; }
    [[nodiscard]] bool isPreview() const { return m_preview; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Row numbers of the report, from 1, that are shown; empty without a filter.
    [[nodiscard]] const std::vector<qint64>& matches() const { return m_matches; }
    [[nodiscard]] bool isTrailing(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Other rows or another count.
    void changed();
    void failed(const pd::Error& error);

private:
    using Page = QList<QStringList>;
    struct Head {
        QStringList names;
        qint64 rows = 0;
        std::vector<qint64> matches;
    };

    [[nodiscard]] static Result<Head> readHead(
        BillingStore& store, qint64 report, const DetailFilter& filter, const BillingReader::Wanted& wanted);
    [[nodiscard]] static Result<QHash<int, Page>> readPages(
        BillingStore& store, qint64 report, const QHash<int, std::vector<qint64>>& pages, const BillingReader::Wanted& wanted);
    void reload();
    void takeHead(const Result<Head>& head);
    void readWanted();
    void filterPreview();
    [[nodiscard]] qint64 numberOf(int row) const { return m_filter.isEmpty() ? row + 1 : m_matches[size_t(row)]; }

    static constexpr int pageRows = 128;

    BillingReader& m_reader;
    qint64 m_report = 0;
    bool m_preview = false;
    bool m_busy = false;
    DetailFilter m_filter;
    QStringList m_names;
    QList<UsageColumn> m_meanings;
    qint64 m_total = 0;
    int m_rows = 0;
    std::vector<qint64> m_matches;
    QList<QStringList> m_previewRows;
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_wantedPages;
    mutable QTimer m_ask;
};

} // namespace pd
