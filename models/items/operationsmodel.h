// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/operation.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace pd {

/// Every operation of the ledger, newest first, with its steps as children. Lives on the interface thread; the ledger is read on a worker.
/// Updates come as row ranges, never as a reset, so expansion and selection stay.
class OperationsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, StateColumn, ProgressColumn, ElapsedColumn, NextPollColumn, TrackingIdColumn, StartedColumn, ColumnCount };
    enum Role {
        OperationIdRole = Qt::UserRole + 1, ///< QString
        IsStepRole, ///< bool
        StateRole, ///< int(StepState)
        StepKindRole, ///< int(StepKind); operations: -1
        OperationKindRole, ///< int(OperationKind)
        SubjectRole, ///< QString
        DoneRole, ///< int: steps done
        TotalRole, ///< int: steps in all
        StartedAtRole, ///< QDateTime UTC
        FinishedAtRole, ///< QDateTime UTC, invalid while it runs
        NextPollAtRole, ///< QDateTime UTC, invalid when none is planned
        ServerStatusRole, ///< QString
        AlreadyThereRole, ///< bool
        ErrorRole, ///< pd::Error, only when there is one
        TrackingIdRole, ///< QString
        CustomerIdRole, ///< QString
        ResultIdRole, ///< QString
    };

    explicit OperationsModel(QString ledgerFile, QObject* parent = nullptr);
    ~OperationsModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] static QString columnKey(int column);

    void refresh();
    [[nodiscard]] int runningCount() const;
    [[nodiscard]] bool isReady() const;
    /// As it was read last, with its steps; nullopt for one that is not shown.
    [[nodiscard]] std::optional<Operation> operation(const OperationId& id) const;

Q_SIGNALS:
    void applied();
    void failed(pd::Error error);

private:
    void take(const QList<Operation>& operations);
    void update(int row, const Operation& operation);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pd
