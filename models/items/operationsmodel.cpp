// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/operationsmodel.h"

#include "items/backgroundreader.h"
#include "items/operationcells.h"
#include "ledger/ledgerreader.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOperations = 500;
constexpr int refreshLane = 0;

} // namespace

struct OperationsModel::Private {
    struct Entry {
        Operation operation;
        int row = 0;
    };

    explicit Private(const QString& ledgerFile)
        : reader(ledgerFile)
    {
    }

    [[nodiscard]] const Entry* entryOf(const QModelIndex& index) const { return static_cast<const Entry*>(index.internalPointer()); }

    void renumber()
    {
        for (size_t i = 0; i < entries.size(); ++i)
            entries[i]->row = int(i);
    }

    // Entries stay where they are in memory: indexes of steps point to the entry of their operation.
    std::vector<std::unique_ptr<Entry>> entries;
    BackgroundReader reader;
    bool ready = false;
};

OperationsModel::OperationsModel(QString ledgerFile, QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(ledgerFile))
{
    refresh();
}

OperationsModel::~OperationsModel() = default;

QModelIndex OperationsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, d->entries[size_t(parent.row())].get());
}

QModelIndex OperationsModel::parent(const QModelIndex& child) const
{
    const Private::Entry* entry = child.isValid() ? d->entryOf(child) : nullptr;
    return entry ? createIndex(entry->row, 0) : QModelIndex();
}

int OperationsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(d->entries.size());
    if (d->entryOf(parent) || parent.column() != 0)
        return 0;
    return int(d->entries[size_t(parent.row())]->operation.steps.size());
}

int OperationsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant OperationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Private::Entry* entry = d->entryOf(index))
        return stepCell(entry->operation, entry->operation.steps[index.row()], index.column(), role);
    return operationCell(d->entries[size_t(index.row())]->operation, index.column(), role);
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Operation");
    case StateColumn: return tr("State");
    case ProgressColumn: return tr("Steps");
    case ElapsedColumn: return tr("Elapsed");
    case NextPollColumn: return tr("Next look");
    case TrackingIdColumn: return tr("Tracking ID");
    case StartedColumn: return tr("Started");
    default: return {};
    }
}

QString OperationsModel::columnKey(int column)
{
    static const QStringList keys{u"title"_s, u"state"_s, u"steps"_s, u"elapsed"_s, u"nextPoll"_s, u"trackingId"_s, u"started"_s};
    return keys.value(column);
}

void OperationsModel::refresh()
{
    d->reader.run<QList<Operation>>(
        refreshLane,
        [](SQLite::Database& database) {
            const auto operations = LedgerReader(database).recent(shownOperations);
            return operations.value_or(QList<Operation>());
        },
        [this](Result<QList<Operation>> answer) {
            if (answer)
                take(*answer);
            else if (answer.error().kind == Error::Kind::NotFound)
                take({});
            else
                Q_EMIT failed(answer.error());
        });
}

/// The ledger only ever gets new operations at the top; those that fell out of what is shown go from the end.
void OperationsModel::take(const QList<Operation>& operations)
{
    QHash<OperationId, const Operation*> fresh;
    for (const Operation& operation : operations)
        fresh.insert(operation.id, &operation);
    for (int row = int(d->entries.size()) - 1; row >= 0; --row) {
        if (fresh.contains(d->entries[size_t(row)]->operation.id))
            continue;
        beginRemoveRows({}, row, row);
        d->entries.erase(d->entries.begin() + row);
        d->renumber();
        endRemoveRows();
    }
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if (i < qsizetype(d->entries.size()) && d->entries[size_t(i)]->operation.id == operations[i].id) {
            update(int(i), operations[i]);
            continue;
        }
        beginInsertRows({}, int(i), int(i));
        d->entries.insert(d->entries.begin() + i, std::make_unique<Private::Entry>(Private::Entry{operations[i], int(i)}));
        d->renumber();
        endInsertRows();
    }
    d->ready = true;
    Q_EMIT applied();
}

void OperationsModel::update(int row, const Operation& operation)
{
    Operation& shown = d->entries[size_t(row)]->operation;
    if (shown == operation)
        return;
    const QModelIndex top = index(row, 0);
    const qsizetype before = shown.steps.size();
    const qsizetype after = operation.steps.size();
    if (after < before)
        beginRemoveRows(top, int(after), int(before) - 1);
    else if (after > before)
        beginInsertRows(top, int(before), int(after) - 1);
    shown = operation;
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    Q_EMIT dataChanged(top, index(row, ColumnCount - 1));
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0, top), index(int(after) - 1, ColumnCount - 1, top));
}

int OperationsModel::runningCount() const
{
    return int(std::count_if(d->entries.cbegin(), d->entries.cend(),
        [](const std::unique_ptr<Private::Entry>& e) { return !e->operation.finishedAt.isValid(); }));
}

bool OperationsModel::isReady() const { return d->ready; }

std::optional<Operation> OperationsModel::operation(const OperationId& id) const
{
    for (const std::unique_ptr<Private::Entry>& entry : d->entries) {
        if (entry->operation.id == id)
            return entry->operation;
    }
    return std::nullopt;
}

} // namespace pd
