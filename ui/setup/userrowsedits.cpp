// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to the rows of UserRowsModel.
#include "domain/phonenumber.h"
#include "domain/rules.h"
#include "domain/textchecks.h"
#include "ui/setup/usercolumns.h"
#include "ui/setup/userrowsmodel.h"
#include "ui/widgets/pastedtable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype mostRemembered = 100;
/// Where nobody has an extension yet.
const QString firstExtensions = u"1000"_s;

QString userField(qsizetype position, const QString& key) { return u"users[%1].%2"_s.arg(position).arg(key); }

} // namespace

QString UserRowsModel::stored(const QString& written, const UserColumn& column, const UserRow& row) const
{
    if (column.key == "package"_L1)
        return packageFromText(written, m_rules.catalog);
    if (column.key == "phoneNumber"_L1 && !written.trimmed().isEmpty())
        return toE164(written, m_draft.countryOf(row.location)).value_or(written);
    if (column.key == "location"_L1) {
        for (const QString& name : m_draft.locationNames()) {
            if (comparable(name) == comparable(written))
                return name;
        }
    }
    return written;
}

const UserColumn& UserRowsModel::columnAt(int column) const { return userColumns().at(userColumn(m_columns.at(column).key)); }

void UserRowsModel::remember(const QList<UserRow>& users)
{
    m_past << users;
    if (m_past.size() > mostRemembered)
        m_past.removeFirst();
}

/// What is in rows that stay is told as changed first; then rows come and go at the end. Phone numbers never change how many rows there are.
void UserRowsModel::replace(QList<UserRow> users, const QStringList& fields)
{
    m_beforeTyping.reset();
    const qsizetype before = m_draft.users.size();
    const qsizetype after = users.size();
    for (qsizetype i = 0; i < std::min(before, after); ++i)
        m_draft.users[i] = users.at(i);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(std::min<qsizetype>(rowCount(), after)) - 1, columnCount() - 1));
    if (after < before) {
        beginRemoveRows({}, int(after), int(before) - 1);
        m_draft.users = std::move(users);
        m_positions.resize(after);
        endRemoveRows();
        Q_EMIT edited(fields, true);
        return;
    }
    if (after > before) {
        beginInsertRows({}, int(before), int(after) - 1);
        m_draft.users = std::move(users);
        m_positions = positionsOf(m_draft.users);
        endInsertRows();
    }
    Q_EMIT edited(fields, after != before);
}

void UserRowsModel::write(const QModelIndex& index, const QString& text)
{
    m_draft.users[m_positions.at(index.row())].*columnAt(index.column()).text = text;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
}

void UserRowsModel::keepTyped(const QModelIndex& index, const QString& text)
{
    if (!index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return;
    if (!m_beforeTyping)
        m_beforeTyping = m_draft.users;
    write(index, text);
    Q_EMIT typed(fieldOf(index));
}

void UserRowsModel::revert()
{
    if (!m_beforeTyping)
        return;
    m_draft.users = *std::exchange(m_beforeTyping, std::nullopt);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT typed({});
}

/// However many letters were typed, it is one change.
bool UserRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString field = fieldOf(index);
    const qsizetype position = m_positions.at(index.row());
    const UserColumn& column = columnAt(index.column());
    const QList<UserRow> before = std::exchange(m_beforeTyping, std::nullopt).value_or(m_draft.users);
    const QString text = stored(value.toString(), column, m_draft.users.at(position));
    const bool changed = text != before.at(position).*column.text;
    if (changed)
        remember(before);
    if (changed || text != m_draft.users.at(position).*column.text) {
        write(index, text);
        Q_EMIT edited({field}, false);
    }
    Q_EMIT left(field);
    return true;
}

bool UserRowsModel::addRow()
{
    if (m_part != Part::Users || m_draft.users.size() >= m_rules.mostUsers)
        return false;
    m_beforeTyping.reset();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_draft.users << UserRow();
    m_positions << m_draft.users.size() - 1;
    endInsertRows();
    return true;
}

void UserRowsModel::fill(const QModelIndexList& cells, const QString& value)
{
    QList<UserRow> users = m_draft.users;
    QStringList fields;
    for (const QModelIndex& cell : cells) {
        if (!(flags(cell) & Qt::ItemIsEditable))
            continue;
        const UserColumn& column = columnAt(cell.column());
        UserRow& row = users[m_positions.at(cell.row())];
        row.*column.text = stored(value, column, row);
        fields << fieldOf(cell);
    }
    if (fields.isEmpty() || users == m_draft.users)
        return;
    remember(m_draft.users);
    replace(std::move(users), fields);
}

/// The rows themselves, or where rows are those of another table only what is typed here.
void UserRowsModel::removeGridRows(const QList<int>& rows)
{
    if (m_part == Part::Numbers) {
        QModelIndexList cells;
        for (const int row : rows)
            cells << index(row, columnOf(u"phoneNumber")) << index(row, columnOf(u"extension"));
        return fill(cells, {});
    }
    QList<UserRow> users;
    for (int row = 0; row < rowCount(); ++row) {
        if (!rows.contains(row))
            users << m_draft.users.at(m_positions.at(row));
    }
    if (users.size() == m_draft.users.size())
        return;
    remember(m_draft.users);
    if (users.isEmpty())
        users << UserRow();
    replace(std::move(users), {});
}

bool UserRowsModel::undo()
{
    if (m_past.isEmpty())
        return false;
    replace(m_past.takeLast(), {});
    return true;
}

/// Without titles: the columns from this cell on, as spreadsheets have them. -1: nowhere to put it.
QList<int> UserRowsModel::pasteColumns(const QModelIndex& at, qsizetype cells) const
{
    QList<int> columns;
    for (qsizetype i = 0; i < cells; ++i) {
        const qsizetype shown = at.column() + i;
        if (m_part == Part::Users)
            columns << (shown < userColumns().size() ? int(shown) : -1);
        else
            columns << (shown < m_columns.size() && !m_columns.at(shown).readOnly ? userColumn(m_columns.at(shown).key) : -1);
    }
    return columns;
}

/// With titles: where nothing can be typed, nothing can be pasted.
QList<int> UserRowsModel::titledColumns(const QStringList& titles) const
{
    QList<int> columns = columnsOfTitles(titles);
    for (int& column : columns) {
        if (column >= 0 && m_part == Part::Numbers && columnOf(userColumns().at(column).key) < columnOf(u"phoneNumber"))
            column = -1;
    }
    return columns;
}

void UserRowsModel::pasteRow(QList<UserRow>& users, qsizetype position, const QStringList& cells, const QList<int>& columns) const
{
    while (users.size() <= position)
        users << UserRow();
    // The location first: its country reads the number.
    for (const bool numbers : {false, true}) {
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            if (columns.at(i) < 0 || (userColumns().at(columns.at(i)).key == "phoneNumber"_L1) != numbers)
                continue;
            const UserColumn& column = userColumns().at(columns.at(i));
            users[position].*column.text = stored(cells.at(i), column, users.at(position));
        }
    }
}

GridPaste UserRowsModel::paste(const QModelIndex& at, const QString& text)
{
    if (!at.isValid())
        return {};
    const qsizetype room = m_part == Part::Users ? std::max<qsizetype>(0, m_rules.mostUsers - at.row()) : rowCount() - at.row();
    PastedTable table = pastedTable(text, room + 1); // one may be titles
    if (table.rows.isEmpty())
        return {};
    GridPaste result;
    const QStringList first = table.rows.constFirst();
    const QList<int> titles = titledColumns(first);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (titles.at(i) < 0 && !first.at(i).isEmpty())
            result.columnsLeftOut << first.at(i);
    }
    if (!titles.isEmpty())
        table.rows.removeFirst();
    result.rows = std::min(room, table.rows.size());
    result.rowsLeftOut = table.rowsLeftOut + table.rows.size() - result.rows;
    QList<UserRow> users = m_draft.users;
    QStringList fields;
    for (qsizetype i = 0; i < result.rows; ++i) {
        const qsizetype position = m_part == Part::Users ? at.row() + i : m_positions.at(at.row() + i);
        const QStringList& cells = table.rows.at(i);
        const QList<int> columns = titles.isEmpty() ? pasteColumns(at, cells.size()) : titles;
        pasteRow(users, position, cells, columns);
        for (const int column : columns) {
            if (column >= 0)
                fields << userField(position, userColumns().at(column).key);
        }
    }
    if (!fields.isEmpty()) {
        remember(m_draft.users);
        replace(std::move(users), fields);
    }
    return result;
}

int UserRowsModel::proposeExtensions()
{
    QStringList taken = m_rules.extensions;
    for (const UserRow& row : std::as_const(m_draft.users))
        taken << row.extension.trimmed();
    taken.removeIf([](const QString& extension) { return !isExtension(extension); });
    QString like = firstExtensions;
    const auto later = [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; };
    if (!taken.isEmpty())
        like = *std::max_element(taken.cbegin(), taken.cend(), later);
    QList<UserRow> users = m_draft.users;
    QStringList fields;
    for (const qsizetype position : std::as_const(m_positions)) {
        UserRow& row = users[position];
        if (!row.extension.trimmed().isEmpty() || !row.phoneNumber.trimmed().isEmpty())
            continue;
        const QString free = freeExtension(taken, like);
        if (free.isEmpty())
            break;
        row.extension = like = free;
        taken << free;
        fields << userField(position, u"extension"_s);
    }
    if (!fields.isEmpty()) {
        remember(m_draft.users);
        replace(std::move(users), fields);
    }
    return int(fields.size());
}

} // namespace pd
