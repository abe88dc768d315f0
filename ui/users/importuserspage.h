// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/shell/shellpage.h"
#include "ui/users/userimport.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace pd {

class CustomerPicker;
class EmptyState;
class FilterChips;
class FormField;
class ImportColumns;
class LoadingRows;
class MessageBar;
class ProgressLine;
class TableView;
class Theme;
class UserPlanModel;

/// The one CSV file that is dropped; empty: something else is.
[[nodiscard]] QString droppedUserFile(const QMimeData* data);

/// Users of a customer from a CSV file: which customer, which file, what would be done for each row, and doing it. Nothing is sent before the button
/// that says how many changes there are.
class ImportUsersPage : public ShellPage
{
    Q_OBJECT

public:
    ImportUsersPage(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    /// Both may be empty: then the person chooses.
    void open(const QString& customerId, const QString& customerName, const QString& path);
    [[nodiscard]] UserImport* import() const { return m_import; }
    [[nodiscard]] UserPlanModel* model() const { return m_model; }
    [[nodiscard]] TableView* table() const { return m_table; }
    /// The rows that are wrong or were refused, with the reasons.
    void saveFailedRows(const QString& path);
    void exportUsers(const QString& path);

    void saveLayout(QSettings& settings) const override;
    void restoreLayout(const QSettings& settings) override;
    void focusFilter() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildActions();
    [[nodiscard]] QWidget* buildChoices();
    [[nodiscard]] QWidget* buildReading();
    void buildTable();
    void buildConfirmation();
    void connectAll();
    void showAll();
    void showFile();
    void showMessage();
    void showDone();
    void showState();
    void showChips();
    void showProgress();
    void apply();
    void chooseFile();
    void askWhereToSave(const QString& title, const QString& name, void (ImportUsersPage::*save)(const QString&));
    void tellSaved(const Status& status, const QString& done);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString sentenceOf(const Error& error) const;

    const Theme& m_theme;
    UserFileService& m_files;
    UserImport* m_import;
    UserPlanModel* m_model;
    CustomerPicker* m_customer;
    QPushButton* m_file;
    QLabel* m_fileName;
    QWidget* m_reading;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_mode;
    QPushButton* m_columnsButton;
    ImportColumns* m_columns;
    QPushButton* m_export;
    QPushButton* m_cancel;
    QPushButton* m_goOn;
    QPushButton* m_again;
    QPushButton* m_apply;
    QPushButton* m_saveFailed;
    MessageBar* m_message;
    QWidget* m_removal; ///< the line that asks to confirm removals
    QLabel* m_removalText;
    QLineEdit* m_removals;
    FormField* m_removalField;
    FilterChips* m_chips;
    ProgressLine* m_progress;
    QStackedWidget* m_states;
    TableView* m_table;
    LoadingRows* m_loading;
    EmptyState* m_empty;
    bool m_refusedApply = false; ///< Apply was asked for while something was missing
};

} // namespace pd
