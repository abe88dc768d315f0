// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/userrowsmodel.h"

#include "ui/setup/usercolumns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

UserRowsModel::UserRowsModel(Part part, SetUpDraft& draft, const SetUpRules& rules, QObject* parent)
    : EditableGridModel(parent)
    , m_part(part)
    , m_draft(draft)
    , m_rules(rules)
{
    if (part == Part::Users)
        m_columns = {{u"firstName"_s}, {u"lastName"_s}, {u"email"_s}, {u"package"_s}, {u"location"_s}};
    else
        m_columns = {{u"name"_s, true}, {u"package"_s, true}, {u"location"_s, true}, {u"phoneNumber"_s}, {u"extension"_s}};
    m_positions = positionsOf(draft.users);
}

void UserRowsModel::refresh()
{
    beginResetModel();
    m_past.clear();
    m_beforeTyping.reset();
    m_positions = positionsOf(m_draft.users);
    endResetModel();
}

QList<qsizetype> UserRowsModel::positionsOf(const QList<UserRow>& users) const
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (m_part == Part::Users || m_rules.catalog.isCalling(users.at(i).package))
            positions << i;
    }
    return positions;
}

void UserRowsModel::setProblems(const QHash<QString, QString>& sentences)
{
    if (sentences == m_problems)
        return;
    m_problems = sentences;
    if (rowCount() > 0)
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, columnCount() - 1), {ProblemRole, Qt::AccessibleDescriptionRole, Qt::ToolTipRole});
}

QString UserRowsModel::fieldOf(const QModelIndex& index) const
{
    if (!index.isValid() || m_columns.at(index.column()).readOnly)
        return {};
    return u"users[%1].%2"_s.arg(m_positions.at(index.row())).arg(m_columns.at(index.column()).key);
}

QModelIndex UserRowsModel::indexOf(const QString& field) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (const QModelIndex cell = index(row, column); fieldOf(cell) == field)
                return cell;
        }
    }
    return {};
}

QString UserRowsModel::placeOf(const QString& field)
{
    static const QRegularExpression shape(u"^users\\[(\\d+)\\]\\.(\\w+)$"_s);
    const auto match = shape.match(field);
    return match.hasMatch() ? tr("Row %1, %2").arg(QString::number(match.capturedView(1).toInt() + 1), userColumnTitle(match.captured(2)))
                            : QString();
}

int UserRowsModel::columnOf(QStringView key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(), [key](const Column& column) { return column.key == key; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

QList<GridChoice> UserRowsModel::packageChoices() const
{
    QList<GridChoice> choices;
    for (const QString& id : m_draft.packages) {
        const PackageInfo* info = m_rules.catalog.find(id);
        if (info && info->subscriber && !info->addOn)
            choices << GridChoice{id, info->displayName};
    }
    return choices;
}

QList<GridChoice> UserRowsModel::choicesOf(const QString& key) const
{
    if (key == "package"_L1)
        return packageChoices();
    QList<GridChoice> choices;
    if (key == "location"_L1) {
        for (const QString& name : m_draft.locationNames())
            choices << GridChoice{name, name};
    }
    return choices;
}

int UserRowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_positions.size()); }

int UserRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

bool UserRowsModel::isEmptyRow(int row) const { return rowAt(row).isEmpty(); }

QString UserRowsModel::wordsOf(const QModelIndex& index) const
{
    const QString& key = m_columns.at(index.column()).key;
    const UserRow& row = rowAt(index.row());
    if (key == "name"_L1)
        return QString(row.firstName + u' ' + row.lastName).trimmed();
    if (key == "package"_L1)
        return m_rules.catalog.displayName(row.package);
    return row.*userColumns().at(userColumn(key)).text;
}

QString UserRowsModel::placeholderOf(const QModelIndex& index) const
{
    const QString& key = m_columns.at(index.column()).key;
    if (isEmptyRow(index.row()))
        return {};
    const QStringList locations = m_draft.locationNames();
    if (key == "package"_L1)
        return tr("Choose a package");
    if (key == "location"_L1)
        return locations.size() == 1 ? locations.constFirst() : locations.isEmpty() ? QString() : tr("Choose a location");
    return {};
}

QString UserRowsModel::tagOf(const QModelIndex& index) const
{
    const QList<qsizetype> filled = m_draft.filledRows();
    const bool first = m_draft.newCustomer && !filled.isEmpty() && m_positions.at(index.row()) == filled.constFirst();
    return first && m_columns.at(index.column()).key == "lastName"_L1 ? tr("Administrator") : QString();
}

QVariant UserRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& key = m_columns.at(index.column()).key;
    const QString problem = m_problems.value(fieldOf(index));
    switch (role) {
    case Qt::DisplayRole: return wordsOf(index);
    case Qt::EditRole: return key == "package"_L1 ? rowAt(index.row()).package : wordsOf(index);
    case ProblemRole: return problem;
    case ChoicesRole: return m_columns.at(index.column()).readOnly ? QVariant() : QVariant::fromValue(choicesOf(key));
    case PlaceholderRole: return placeholderOf(index);
    case LeftToRightRole: return userColumn(key) >= 0 && userColumns().at(userColumn(key)).leftToRight;
    case TagRole: return tagOf(index);
    // As rich text, so that marks in a quoted value stay what they are.
    case Qt::ToolTipRole: return problem.isEmpty() ? QVariant() : QVariant(u"<span>%1</span>"_s.arg(problem.toHtmlEscaped()));
    case Qt::AccessibleTextRole: {
        const QString place = tr("Row %1, %2")
                                  .arg(QString::number(m_positions.at(index.row()) + 1),
                                      headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        const QString words = wordsOf(index);
        return words.isEmpty() ? place : tr("%1: %2").arg(place, words);
    }
    case Qt::AccessibleDescriptionRole: return problem;
    default: return {};
    }
}

bool UserRowsModel::isRequired(const QString& key) const
{
    if (key == "location"_L1)
        return m_part == Part::Users && m_rules.catalog.anyCalling(m_draft.packages);
    return m_part == Part::Users;
}

QVariant UserRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const QString number = QString::number(m_positions.at(section) + 1);
        return role == Qt::DisplayRole       ? QVariant(number)
            : role == Qt::AccessibleTextRole ? QVariant(tr("Row %1").arg(number))
                                             : QVariant();
    }
    const QString& key = m_columns.at(section).key;
    const QString title = key == "name"_L1 ? tr("Name") : userColumnTitle(key);
    if (role == RequiredRole)
        return isRequired(key);
    if (role == Qt::AccessibleTextRole)
        return isRequired(key) ? tr("%1, required").arg(title) : title;
    return role == Qt::DisplayRole ? QVariant(title) : QVariant();
}

Qt::ItemFlags UserRowsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool readOnly = m_columns.at(index.column()).readOnly;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (readOnly ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

} // namespace pd
