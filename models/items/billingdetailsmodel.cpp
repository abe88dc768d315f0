// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/billingdetailsmodel.h"

#include "items/decimaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int headLane = 2;
constexpr int pageLane = 3;
constexpr int cachedPages = 64;
constexpr qint64 rowsBetweenLooks = 4096;

QString cellText(std::string_view cell) { return QString::fromUtf8(cell.data(), qsizetype(cell.size())); }

bool rowFits(const QStringList& cells, const QStringList& names, const DetailFilter& filter)
{
    const auto is = [&](UsageColumn column, const QString& wanted) {
        for (qsizetype i = 0; i < names.size() && !wanted.isEmpty(); ++i) {
            if (usageColumnOf(names.at(i)) == column)
                return cells.value(i) == wanted;
        }
        return wanted.isEmpty();
    };
    const bool text = filter.text.isEmpty()
        || std::any_of(cells.cbegin(), cells.cend(), [&](const QString& cell) { return cell.contains(filter.text, Qt::CaseInsensitive); });
    return text && is(UsageColumn::ServiceName, filter.package) && is(UsageColumn::CustomerOrgId, filter.customer);
}

/// Numbers of the rows that fit. Cells are looked at as bytes first: most rows do not fit.
Result<std::vector<qint64>> matchingRows(ReportReader& reader, const DetailFilter& filter, const BillingReader::Wanted& wanted)
{
    std::vector<qint64> matches;
    const std::string package = filter.package.toStdString();
    const std::string customer = filter.customer.toStdString();
    const int packageAt = reader.columns().indexOf(UsageColumn::ServiceName);
    const int customerAt = reader.columns().indexOf(UsageColumn::CustomerOrgId);
    QList<int> columns;
    for (int i = 0; i < reader.columns().size(); ++i) {
        const bool needed = !filter.text.isEmpty() || (i == packageAt && !package.empty()) || (i == customerAt && !customer.empty());
        if (needed)
            columns << i;
    }
    const qsizetype packageCell = columns.indexOf(packageAt);
    const qsizetype customerCell = columns.indexOf(customerAt);
    const Status visited = reader.visitColumns(columns, [&](qint64 number, std::span<const std::string_view> cells) {
        const bool keys = (package.empty() || packageCell < 0 || cells[size_t(packageCell)] == package)
            && (customer.empty() || customerCell < 0 || cells[size_t(customerCell)] == customer);
        const bool fits = keys && (filter.text.isEmpty() || std::any_of(cells.begin(), cells.end(), [&](std::string_view cell) {
            return cellText(cell).contains(filter.text, Qt::CaseInsensitive);
        }));
        if (fits)
            matches.push_back(number);
        return number % rowsBetweenLooks != 0 || wanted();
    });
    if (!visited)
        return failed(visited.error());
    return matches;
}

} // namespace

BillingDetailsModel::BillingDetailsModel(BillingReader& reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_pages(cachedPages)
{
    m_ask.setSingleShot(true);
    connect(&m_ask, &QTimer::timeout, this, &BillingDetailsModel::readWanted);
}

void BillingDetailsModel::setReport(qint64 report)
{
    if (report == m_report && !m_preview)
        return;
    m_report = report;
    m_preview = false;
    reload();
}

void BillingDetailsModel::setPreview(const QStringList& names, const QList<QStringList>& rows)
{
    m_reader.cancel(headLane);
    m_reader.cancel(pageLane);
    m_preview = true;
    m_busy = false;
    m_names = names;
    m_previewRows = rows;
    filterPreview();
}

void BillingDetailsModel::filterPreview()
{
    beginResetModel();
    m_meanings.clear();
    for (const QString& name : std::as_const(m_names))
        m_meanings << usageColumnOf(name);
    m_matches.clear();
    for (qsizetype i = 0; i < m_previewRows.size() && !m_filter.isEmpty(); ++i) {
        if (rowFits(m_previewRows.at(i), m_names, m_filter))
            m_matches.push_back(i + 1);
    }
    m_total = m_previewRows.size();
    m_rows = m_filter.isEmpty() ? int(m_total) : int(m_matches.size());
    endResetModel();
    Q_EMIT changed();
}

void BillingDetailsModel::setFilter(const DetailFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_preview)
        filterPreview();
    else
        reload();
}

void BillingDetailsModel::reload()
{
    beginResetModel();
    m_rows = 0;
    m_matches.clear();
    m_pages.clear();
    m_wantedPages.clear();
    endResetModel();
    m_reader.cancel(pageLane);
    m_busy = m_report != 0;
    Q_EMIT changed();
    if (!m_busy)
        return;
    m_reader.run<Head>(
        headLane,
        [report = m_report, filter = m_filter](
            BillingStore& store, const BillingReader::Wanted& wanted) { return readHead(store, report, filter, wanted); },
        [this](const Result<Head>& head) { takeHead(head); });
}

Result<BillingDetailsModel::Head> BillingDetailsModel::readHead(
    BillingStore& store, qint64 report, const DetailFilter& filter, const BillingReader::Wanted& wanted)
{
    const auto reader = store.read(report);
    if (!reader)
        return pd::failed(reader.error());
    Head head{(*reader)->columns().names(), (*reader)->rowCount(), {}};
    if (!filter.isEmpty()) {
        auto matches = matchingRows(**reader, filter, wanted);
        if (!matches)
            return pd::failed(matches.error());
        head.matches = std::move(*matches);
    }
    return head;
}

void BillingDetailsModel::takeHead(const Result<Head>& head)
{
    m_busy = false;
    if (!head) {
        Q_EMIT failed(head.error());
        return;
    }
    beginResetModel();
    m_names = head->names;
    m_meanings.clear();
    for (const QString& name : std::as_const(m_names))
        m_meanings << usageColumnOf(name);
    m_total = head->rows;
    m_matches = head->matches;
    m_rows = m_filter.isEmpty() ? int(m_total) : int(m_matches.size());
    endResetModel();
    Q_EMIT changed();
}

Result<QHash<int, BillingDetailsModel::Page>> BillingDetailsModel::readPages(
    BillingStore& store, qint64 report, const QHash<int, std::vector<qint64>>& pages, const BillingReader::Wanted& wanted)
{
    const auto reader = store.read(report);
    if (!reader)
        return pd::failed(reader.error());
    QHash<int, Page> read;
    for (auto it = pages.cbegin(); it != pages.cend() && wanted(); ++it) {
        Page& page = read[it.key()];
        const auto keep = [&page](qint64, std::span<const std::string_view> cells) {
            QStringList row;
            for (const std::string_view cell : cells)
                row << cellText(cell);
            page << row;
            return true;
        };
        const std::vector<qint64>& numbers = it.value();
        for (size_t i = 0; i < numbers.size();) {
            size_t end = i + 1;
            while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1)
                ++end;
            if (const Status visited = (*reader)->visitRows(numbers[i], qint64(end - i), keep); !visited)
                return pd::failed(visited.error());
            i = end;
        }
    }
    return read;
}

void BillingDetailsModel::readWanted()
{
    QHash<int, std::vector<qint64>> pages;
    for (const int page : std::as_const(m_wantedPages)) {
        std::vector<qint64>& numbers = pages[page];
        for (int row = page * pageRows; row < std::min(m_rows, (page + 1) * pageRows); ++row)
            numbers.push_back(numberOf(row));
    }
    if (pages.isEmpty())
        return;
    m_reader.run<QHash<int, Page>>(
        pageLane,
        [report = m_report, pages](
            BillingStore& store, const BillingReader::Wanted& wanted) { return readPages(store, report, pages, wanted); },
        [this](const Result<QHash<int, Page>>& read) {
            m_wantedPages.clear();
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            for (auto it = read->cbegin(); it != read->cend(); ++it) {
                m_pages.insert(it.key(), new Page(it.value()));
                const int last = std::min(m_rows, (it.key() + 1) * pageRows) - 1;
                Q_EMIT dataChanged(index(it.key() * pageRows, 0), index(last, columnCount() - 1));
            }
        });
}

int BillingDetailsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int BillingDetailsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_names.size()); }

bool BillingDetailsModel::isTrailing(int column) const { return m_meanings.value(column, UsageColumn::Other) == UsageColumn::Quantity; }

QVariant BillingDetailsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QString cell;
    if (m_preview) {
        cell = m_previewRows.at(numberOf(index.row()) - 1).value(index.column());
    } else if (const Page* page = m_pages.object(index.row() / pageRows)) {
        cell = page->value(index.row() % pageRows).value(index.column());
    } else {
        m_wantedPages.insert(index.row() / pageRows);
        if (!m_ask.isActive())
            m_ask.start(0);
        return {};
    }
    if (!isTrailing(index.column()))
        return cell;
    const auto number = Decimal::parse(cell.trimmed());
    return number ? decimalText(*number, QLocale()) : cell;
}

QVariant BillingDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_names.value(section).trimmed() : QVariant();
}

} // namespace pd
