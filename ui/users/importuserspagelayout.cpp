// SPDX-License-Identifier: GPL-3.0-or-later
// How the page that imports users is put together.
#include "items/userplanmodel.h"
#include "ui/errors/sheetsentences.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/users/importcolumns.h"
#include "ui/users/importuserspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// The word of a verdict, or what became of it.
StatusWords rowWords(const QModelIndex& index)
{
    const QString word = index.data().toString();
    switch (UserRowState(index.data(UserPlanModel::StateRole).toInt())) {
    case UserRowState::Waiting: return {u"updating"_s, word, ImportUsersPage::tr("running")};
    case UserRowState::Done: return {u"ready"_s, word, ImportUsersPage::tr("done")};
    case UserRowState::Failed: return {u"error"_s, word, ImportUsersPage::tr("failed")};
    case UserRowState::Planned: break;
    }
    switch (UserVerdict(index.data(UserPlanModel::VerdictRole).toInt())) {
    case UserVerdict::Add: return {u"verdict_add"_s, word, {}};
    case UserVerdict::Change: return {u"verdict_change"_s, word, {}};
    case UserVerdict::Remove: return {u"verdict_remove"_s, word, {}};
    case UserVerdict::Unchanged: return {u"verdict_unchanged"_s, word, {}};
    case UserVerdict::Wrong: break;
    }
    return {u"with_errors"_s, word, {}};
}

UserRowState stateOf(const UserImport& import, const UserChange& change)
{
    if (change.verdict == UserVerdict::Wrong || change.verdict == UserVerdict::Unchanged || import.operations().isEmpty())
        return UserRowState::Planned;
    if (import.outcome().failures().contains(change.email))
        return UserRowState::Failed;
    return import.outcome().isDone(change.email) ? UserRowState::Done : UserRowState::Waiting;
}

QString reasonOf(const UserImport& import, const UserChange& change)
{
    const auto problem = import.outcome().problemOf(change);
    if (problem)
        return errortext::rowSentences(*problem);
    if (change.notes.isEmpty())
        return {};
    Error notes;
    notes.fields = change.notes;
    return errortext::rowSentences(notes);
}

} // namespace

ImportUsersPage::ImportUsersPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"import-users"_s, tr("Import users"), u"upload"_s, parent)
    , m_theme(theme)
    , m_files(services.userFiles)
    , m_import(new UserImport(services, this))
    , m_model(new UserPlanModel([this](const UserChange& change) { return stateOf(*m_import, change); },
          [this](const UserChange& change) { return reasonOf(*m_import, change); }, this))
    , m_customer(new CustomerPicker(theme, services.cacheFile, this))
    , m_file(new QPushButton(tr("Choose &file…"), this))
    , m_fileName(plainLabel(theme, look::Type::Body, {}, this, u"muted"_s))
    , m_reading(nullptr)
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_columnsButton(new QPushButton(this))
    , m_columns(new ImportColumns(theme, this))
    , m_export(new QPushButton(tr("E&xport users…"), this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_goOn(new QPushButton(tr("&Go on"), this))
    , m_again(new QPushButton(tr("Import a&nother file"), this))
    , m_apply(primaryButton({}, this))
    , m_saveFailed(new QPushButton(tr("Sa&ve failed rows…"), this))
    , m_message(new MessageBar(theme, this))
    , m_removal(new QWidget(this))
    , m_removalText(wrappedLabel(theme, {}, m_removal, u"danger"_s))
    , m_removals(new QLineEdit(m_removal))
    , m_removalField(nullptr)
    , m_chips(new FilterChips(theme, this))
    , m_progress(new ProgressLine(theme, this))
    , m_states(new QStackedWidget(this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Reading and comparing…"), this))
    , m_empty(new EmptyState(theme, u"upload"_s, this))
{
    setAcceptDrops(true);
    buildTable();
    buildConfirmation();
    build();
    connectAll();
    showAll();
    m_import->recall();
}

void ImportUsersPage::build()
{
    const int padding = m_theme.px("width.page_padding"_L1);
    const int gap = m_theme.px("spacing.m"_L1);
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    buildActions();
    for (QWidget* action : {static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_saveFailed), static_cast<QWidget*>(m_cancel),
             static_cast<QWidget*>(m_goOn), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_apply)})
        addPageAction(m_theme, column, action);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, 0, padding, gap);
    head->setSpacing(gap);
    head->addWidget(buildChoices());
    m_reading = buildReading();
    head->addWidget(m_reading);
    head->addWidget(m_columns);
    head->addWidget(m_removal);
    head->addWidget(m_progress);
    head->addWidget(m_chips);
    column->addLayout(head);
    endPageHead(m_theme, column, m_message, this);
    for (QWidget* state : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_table)})
        m_states->addWidget(state);
    column->addWidget(m_states, 1);
    m_columns->hide();
}

void ImportUsersPage::buildActions()
{
    m_file->setObjectName(u"chooseFile"_s);
    m_export->setObjectName(u"export"_s);
    m_cancel->setObjectName(u"stop"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_goOn->setToolTip(tr("Tries again what was stopped or refused; what is there already is not sent twice"));
    m_again->setObjectName(u"another"_s);
    m_apply->setObjectName(u"apply"_s);
    m_saveFailed->setObjectName(u"saveFailed"_s);
    m_columnsButton->setObjectName(u"columns"_s);
    bindIcon(m_export, m_theme, u"download"_s, look::Role::Text);
    m_export->setToolTip(tr("The users of the customer as a file that can be edited and imported again"));
}

QWidget* ImportUsersPage::buildChoices()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px("spacing.xl"_L1));
    auto* file = new QWidget(this);
    auto* fileRow = new QHBoxLayout(file);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(m_theme.px("spacing.m"_L1));
    fileRow->addWidget(m_file);
    fileRow->addWidget(m_fileName, 1);
    m_fileName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* customer = new FormField(m_theme, u"customer"_s, tr("&Customer"), m_customer, line);
    auto* fileField = new FormField(m_theme, u"file"_s, tr("CSV file"), file, line);
    row->addWidget(customer, 1);
    row->addWidget(fileField, 1);
    return line;
}

QWidget* ImportUsersPage::buildReading()
{
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(m_theme.px("spacing.m"_L1), line);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->addItem(tr("Recognised"), -1);
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1255,
             TextEncoding::Windows1252, TextEncoding::Iso8859_8})
        m_encoding->addItem(textEncodingName(encoding).toUpper(), int(encoding));
    m_separator->setObjectName(u"separator"_s);
    const QList<std::pair<QString, char>> separators{
        {tr("Comma"), ','}, {tr("Semicolon"), ';'}, {tr("Tab"), '\t'}, {tr("Vertical bar"), '|'}};
    for (const auto& [name, letter] : separators)
        m_separator->addItem(name, int(letter));
    m_mode->setObjectName(u"mode"_s);
    m_mode->addItem(tr("Add and change only"), int(UserFileMode::AddOnly));
    m_mode->addItem(tr("Add, change and remove users"), int(UserFileMode::AddAndRemove));
    static constexpr int modeLetters = 30;
    static constexpr int encodingLetters = 22;
    static constexpr int separatorLetters = 12;
    const QList<std::pair<QComboBox*, int>> sizes{{m_mode, modeLetters}, {m_encoding, encodingLetters}, {m_separator, separatorLetters}};
    for (const auto& [box, letters] : sizes) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(letters);
    }
    row->addWidget(new FormField(m_theme, u"mode"_s, tr("&What the file may do"), m_mode, line));
    row->addWidget(new FormField(m_theme, u"encoding"_s, tr("Read as &text in"), m_encoding, line));
    row->addWidget(new FormField(m_theme, u"separator"_s, tr("Columns en&d with"), m_separator, line));
    row->addWidget(new FormField(m_theme, u"columns"_s, tr("Colum&ns"), m_columnsButton, line));
    m_columnsButton->setCheckable(true);
    return line;
}

void ImportUsersPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the file"));
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    auto* number = new TextCellDelegate(m_theme, {.trailing = true, .muted = true}, m_table);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    QList<TableColumn> columns;
    for (int i = 0; i < UserPlanModel::ColumnCount; ++i) {
        const QString key = UserPlanModel::columnKey(i);
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + key)), .delegate = text};
    }
    columns[UserPlanModel::LineColumn].delegate = number;
    columns[UserPlanModel::LineColumn].trailing = true;
    columns[UserPlanModel::VerdictColumn].delegate = new StatusCellDelegate(m_theme, rowWords, m_table);
    columns[UserPlanModel::NumberColumn].delegate = mono;
    columns[UserPlanModel::ReasonColumn].stretch = 1;
    m_table->setColumns(columns);
    m_table->setHideOrder({UserPlanModel::columnKey(UserPlanModel::LocationColumn), UserPlanModel::columnKey(UserPlanModel::NameColumn),
        UserPlanModel::columnKey(UserPlanModel::NumberColumn)});
    m_table->sortByColumn(UserPlanModel::LineColumn, Qt::AscendingOrder);
}

void ImportUsersPage::buildConfirmation()
{
    m_removals->setObjectName(u"removals"_s);
    m_removals->setMaximumWidth(m_theme.px("width.field"_L1));
    keepLeftToRight(m_removals);
    m_removalField = new FormField(m_theme, u"removals"_s, tr("T&ype how many users are removed"), m_removals, m_removal);
    auto* column = new QVBoxLayout(m_removal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("spacing.s"_L1));
    column->addWidget(m_removalText);
    column->addWidget(m_removalField);
}

} // namespace pd
