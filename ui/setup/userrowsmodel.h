// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/setupdraft.h"
#include "ui/widgets/editablegridmodel.h"

#include <QHash>

#include <optional>

namespace pd {

struct UserColumn;

/// The users of a set-up draft as a table to type into: all of them with name, e-mail, package and location, or those with a calling
/// package with phone
/// number and extension. Writes into the draft at once; what is wrong it is told. Rows are numbered as in `users` in both.
class UserRowsModel : public EditableGridModel
{
    Q_OBJECT

public:
    enum class Part { Users, Numbers };

    /// Both outlive the model.
    UserRowsModel(Part part, SetUpDraft& draft, const SetUpRules& rules, QObject* parent = nullptr);

    /// The draft was changed by others: shows it, and forgets what could be undone.
    void refresh();
    /// Sentences by field key.
    void setProblems(const QHash<QString, QString>& sentences);
    /// "users[3].email"; empty for a cell that cannot be wrong.
    [[nodiscard]] QString fieldOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& field) const;
    /// "Row 4, E-mail"; empty for a field that is no cell.
    [[nodiscard]] static QString placeOf(const QString& field);
    [[nodiscard]] int columnOf(QStringView key) const;
    [[nodiscard]] QList<GridChoice> packageChoices() const;
    /// Extensions for all who have neither that nor a number. How many were filled in.
    int proposeExtensions();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void revert() override;

    void keepTyped(const QModelIndex& index, const QString& text) override;
    GridPaste paste(const QModelIndex& at, const QString& text) override;
    void fill(const QModelIndexList& cells, const QString& value) override;
    void removeGridRows(const QList<int>& rows) override;
    bool addRow() override;
    [[nodiscard]] bool isEmptyRow(int row) const override;
    bool undo() override;

Q_SIGNALS:
    /// The person changed these cells; rows may have moved when `rowsMoved`.
    void edited(const QStringList& fields, bool rowsMoved);
    /// A letter more or less in a cell that is open: the draft has it, the person is not done with it.
    void typed(const QString& field);
    /// The person is done with a cell, changed or not.
    void left(const QString& field);

private:
    struct Column {
        QString key;
        bool readOnly = false;
    };

    [[nodiscard]] const UserColumn& columnAt(int column) const;
    [[nodiscard]] const UserRow& rowAt(int row) const { return m_draft.users.at(m_positions.at(row)); }
    [[nodiscard]] QString wordsOf(const QModelIndex& index) const;
    [[nodiscard]] QString placeholderOf(const QModelIndex& index) const;
    [[nodiscard]] QList<GridChoice> choicesOf(const QString& key) const;
    [[nodiscard]] QString tagOf(const QModelIndex& index) const;
    [[nodiscard]] bool isRequired(const QString& key) const;
    [[nodiscard]] QList<qsizetype> positionsOf(const QList<UserRow>& users) const;
    /// As it goes into the draft: a number in E.164 where it can be read, a package by its wire name.
    [[nodiscard]] QString stored(const QString& written, const UserColumn& column, const UserRow& row) const;
    /// Makes `users` those of the draft and tells about `fields`.
    void replace(QList<UserRow> users, const QStringList& fields);
    void remember(const QList<UserRow>& users);
    void write(const QModelIndex& index, const QString& text);
    [[nodiscard]] QList<int> pasteColumns(const QModelIndex& at, qsizetype cells) const;
    [[nodiscard]] QList<int> titledColumns(const QStringList& titles) const;
    void pasteRow(QList<UserRow>& users, qsizetype position, const QStringList& cells, const QList<int>& columns) const;

    Part m_part;
    SetUpDraft& m_draft;
    const SetUpRules& m_rules;
    QList<Column> m_columns;
    QList<qsizetype> m_positions; ///< of rows in the draft's users
    QHash<QString, QString> m_problems;
    QList<QList<UserRow>> m_past;
    std::optional<QList<UserRow>> m_beforeTyping; ///< a cell is open and was typed into
};

} // namespace pd
