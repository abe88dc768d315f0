// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/usersmodel.h"

#include "domain/packagecatalog.h"
#include "items/backgroundreader.h"
#include "items/rowdiff.h"

#include <QCache>

#include <algorithm>
#include <array>
#include <utility>

namespace pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsReadAtOnce = 128;
constexpr int rowsKept = 4096;
constexpr qsizetype rangesAtOnce = 200;

QVariant userText(const ListedUser& user, int column)
{
    switch (column) {
    case UsersModel::EmailColumn: return user.email;
    case UsersModel::NameColumn: return user.name;
    case UsersModel::CustomerColumn: return user.customerName;
    case UsersModel::PackageColumn: return PackageCatalog::shipped().displayName(user.package);
    case UsersModel::StatusColumn: return user.status;
    case UsersModel::PhoneColumn: return user.phoneNumber;
    case UsersModel::ExtensionColumn: return user.extension;
    case UsersModel::ChangedColumn: return user.changedAt;
    default: return {};
    }
}

} // namespace

struct UsersModel::Private {
    enum Lane { Listing, Rows };

    Private(UsersModel& model, QString cacheFile)
        : q(model)
        , reader(std::move(cacheFile))
    {
    }

    void ask(bool sameView);
    void changeView();
    void take(const UserListing& listing, bool sameView);
    void want(int position);
    void fetch();
    void keep(const QList<ListedUser>& users, int first);

    UsersModel& q;
    std::shared_ptr<UserLister> lister = std::make_shared<UserLister>();
    UserListingRequest request;
    QList<qint32> rows;
    QMap<QString, int> counts;
    QCache<qint32, ListedUser> loaded{rowsKept};
    int wanted = -1; ///< where the view is: what was scrolled past is not read
    bool fetching = false;
    bool started = false; ///< somebody looked: before that nothing is read
    bool ready = false;
    BackgroundReader reader; ///< last: its thread ends before what it answers to
};

void UsersModel::Private::ask(bool sameView)
{
    reader.run<UserListing>(
        Listing,
        [lister = lister, request = request, source = &reader](
            SQLite::Database& database) { return lister->list(database, request, source->connections()); },
        [this, sameView](const Result<UserListing>& answer) {
            if (!answer && answer.error().kind != Error::Kind::NotFound) {
                Q_EMIT q.failed(answer.error());
                return;
            }
            take(answer ? *answer : UserListing(), sameView);
        });
}

void UsersModel::Private::changeView()
{
    if (started)
        ask(false);
}

void UsersModel::Private::take(const UserListing& listing, bool sameView)
{
    loaded.clear();
    counts = listing.statusCounts;
    const RowDiff diff = sameView ? diffRows(rows, listing.rows) : RowDiff();
    if (!sameView || !diff.sameOrder || diff.removed.size() + diff.inserted.size() > rangesAtOnce) {
        q.beginResetModel();
        rows = listing.rows;
        q.endResetModel();
    } else {
        for (auto range = diff.removed.crbegin(); range != diff.removed.crend(); ++range) {
            q.beginRemoveRows({}, range->first, range->last);
            rows.remove(range->first, range->last - range->first + 1);
            q.endRemoveRows();
        }
        for (const RowRange& range : diff.inserted) {
            q.beginInsertRows({}, range.first, range.last);
            for (int i = range.first; i <= range.last; ++i)
                rows.insert(i, listing.rows.at(i));
            q.endInsertRows();
        }
        if (!rows.isEmpty())
            Q_EMIT q.dataChanged(q.index(0, 0), q.index(int(rows.size()) - 1, ColumnCount - 1));
    }
    ready = true;
    Q_EMIT q.applied();
}

void UsersModel::Private::want(int position)
{
    wanted = position;
    if (!std::exchange(fetching, true))
        QMetaObject::invokeMethod(
            &q, [this] { fetch(); }, Qt::QueuedConnection);
}

void UsersModel::Private::fetch()
{
    const int position = std::exchange(wanted, -1);
    fetching = position >= 0 && position < rows.size();
    if (!fetching)
        return;
    const int first = std::max(0, position - rowsReadAtOnce / 2);
    const QList<qint32> window = rows.mid(first, rowsReadAtOnce);
    reader.run<QList<ListedUser>>(
        Rows, [window](SQLite::Database& database) { return readUserRows(database, window); },
        [this, first](const Result<QList<ListedUser>>& answer) {
            if (answer)
                keep(*answer, first);
            else if (answer.error().kind != Error::Kind::NotFound)
                Q_EMIT q.failed(answer.error());
            fetch();
        });
}

void UsersModel::Private::keep(const QList<ListedUser>& users, int first)
{
    for (const ListedUser& user : users)
        loaded.insert(user.row, new ListedUser(user));
    const int last = std::min(first + rowsReadAtOnce, int(rows.size())) - 1;
    if (last >= first)
        Q_EMIT q.dataChanged(q.index(first, 0), q.index(last, ColumnCount - 1));
}

UsersModel::UsersModel(QString cacheFile, QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(*this, std::move(cacheFile)))
{
}

UsersModel::~UsersModel() = default;

int UsersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(d->rows.size()); }

int UsersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const ListedUser* user = d->loaded.object(d->rows.at(index.row()));
    if (!user)
        d->want(index.row());
    if (role == LoadedRole)
        return user != nullptr;
    if (!user)
        return {};
    switch (role) {
    case CustomerIdRole: return user->customerId;
    case UserIdRole: return user->id;
    case StatusRole: return user->status;
    case PackageRole: return user->package;
    case ChangedRole: return user->changedAt;
    default: return role < Qt::UserRole ? userText(*user, index.column()) : QVariant();
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("E-mail"), tr("Name"), tr("Customer"), tr("Package"), tr("Status"), tr("Phone number"), tr("Extension"), tr("Changed")};
    return titles[size_t(section)];
}

QString UsersModel::columnKey(int column)
{
    const std::array<QString, ColumnCount> keys{
        u"email"_s, u"userName"_s, u"customer"_s, u"package"_s, u"userStatus"_s, u"phone"_s, u"extension"_s, u"changed"_s};
    return column >= 0 && column < ColumnCount ? keys[size_t(column)] : QString();
}

void UsersModel::sort(int column, Qt::SortOrder order)
{
    using Order = UserListingRequest::Order;
    static const QHash<int, Order> orders = {{EmailColumn, Order::ByEmail}, {CustomerColumn, Order::ByCustomer},
        {PackageColumn, Order::ByPackage}, {StatusColumn, Order::ByStatus}, {ChangedColumn, Order::ByChange}};
    if (!orders.contains(column))
        return;
    d->request.order = orders.value(column);
    d->request.descending = order == Qt::DescendingOrder;
    d->changeView();
}

void UsersModel::setFilter(const UserFilter& filter)
{
    if (filter == d->request.filter)
        return;
    d->request.filter = filter;
    d->changeView();
}

const UserFilter& UsersModel::filter() const { return d->request.filter; }

void UsersModel::refresh()
{
    d->started = true;
    d->ask(d->ready);
}

const QMap<QString, int>& UsersModel::statusCounts() const { return d->counts; }

bool UsersModel::isReady() const { return d->ready; }

const QList<qint32>& UsersModel::rowsShown() const { return d->rows; }

} // namespace pd
