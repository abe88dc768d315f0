// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packagecatalog.h"
#include "domain/userplan.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace pd {

/// What became of a row that was applied.
enum class UserRowState { Planned, Waiting, Done, Failed };

/// A verdict for each row of a file of users, and later what became of it. Filters and sorts by itself; what a cell says is made when it
/// is looked at,
/// so that twenty thousand rows cost nothing until then.
class UserPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        VerdictColumn,
        EmailColumn,
        NameColumn,
        PackageColumn,
        NumberColumn,
        LocationColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role {
        VerdictRole = Qt::UserRole + 1, ///< int(UserVerdict)
        StateRole, ///< int(UserRowState)
        SourceRole, ///< int: position in the file
    };
    enum class Shown { All, Add, Change, Remove, Unchanged, Wrong, Failed };
    using StateOf = std::function<UserRowState(const UserChange&)>;
    /// In the person's language; empty where there is nothing to say.
    using ReasonOf = std::function<QString(const UserChange&)>;

    UserPlanModel(StateOf stateOf, ReasonOf reasonOf, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Stable name of a column for saved layouts.
    [[nodiscard]] static QString columnKey(int column);

    /// In the order of the file.
    void setChanges(const QList<UserChange>& changes);
    [[nodiscard]] const QList<UserChange>& changes() const { return m_changes; }
    void setShown(Shown shown);
    [[nodiscard]] int count(Shown shown) const;
    /// States and reasons may be other ones now.
    void refreshStates();

private:
    [[nodiscard]] const UserChange& at(int row) const { return m_changes.at(m_rows.at(size_t(row))); }
    [[nodiscard]] bool fits(const UserChange& change, Shown shown) const;
    [[nodiscard]] QString text(const UserChange& change, int column) const;
    [[nodiscard]] QString packageText(const UserChange& change) const;
    [[nodiscard]] std::vector<qsizetype> arranged() const;

    const PackageCatalog m_catalog = PackageCatalog::shipped();
    StateOf m_stateOf;
    ReasonOf m_reasonOf;
    QList<UserChange> m_changes;
    std::vector<qsizetype> m_rows; ///< positions in m_changes
    Shown m_shown = Shown::All;
    int m_sortColumn = LineColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pd
