// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plaintablemodel.h"
#include "ui/checks/precheckspage.h"
#include "ui/checks/precheckwords.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/striprow.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

PrechecksPage::PrechecksPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"prechecks"_s, tr("Prechecks"), u"clipboard"_s, parent)
    , m_theme(theme)
    , m_services(services)
    , m_message(new MessageBar(theme, this))
    , m_strip(new StateStrip(theme, this))
    , m_variant(new QComboBox(this))
    , m_list(new QPlainTextEdit(this))
    , m_listField(nullptr)
    , m_file(new QPushButton(this))
    , m_customer(new CustomerPicker(theme, services.cacheFile, this))
    , m_customerField(nullptr)
    , m_template(new QLineEdit(this))
    , m_templateField(nullptr)
    , m_email(new QLineEdit(this))
    , m_emailField(nullptr)
    , m_start(primaryButton(tr("Chec&k"), this))
    , m_again(new QPushButton(tr("Ask &again for those that failed"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_table(new TableView(theme, this))
    , m_rows(new PlainTableModel(this))
    , m_empty(new EmptyState(theme, u"clipboard"_s, this))
    , m_states(new QStackedWidget(this))
{
    buildTable();
    build();
    connectAll();
    setFile({});
    showForm();
    showProgress();
    showReport();
}

void PrechecksPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    m_start->setObjectName(u"check"_s);
    m_again->setObjectName(u"again"_s);
    m_export->setObjectName(u"export"_s);
    for (QPushButton* action : {m_again, m_export, m_start})
        addPageAction(m_theme, column, action);
    column->addWidget(buildForm());
    addTableTools(m_theme, column, m_chips, m_filter, m_table);
    addStripRow(m_theme, column, m_strip);
    endPageHead(m_theme, column, m_message, this);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    column->addWidget(m_states, 1);
}

QWidget* PrechecksPage::buildForm()
{
    const QList<std::pair<PrecheckVariant, QString>> variants{{PrecheckVariant::CustomerAddress, tr("Customers: address and e-mail only")},
        {PrecheckVariant::CustomerFull, tr("Customers: everything")},
        {PrecheckVariant::UserBefore, tr("Users, before the customer exists")},
        {PrecheckVariant::UserEmail, tr("Users of a customer: e-mail only")},
        {PrecheckVariant::UserFull, tr("Users of a customer: everything")}};
    for (const auto& [variant, text] : variants)
        m_variant->addItem(text, int(variant));
    m_variant->setObjectName(u"variant"_s);
    m_list->setObjectName(u"list"_s);
    m_list->setTabChangesFocus(true);
    m_list->setFixedHeight(3 * m_theme.px("height.field"_L1));
    m_file->setObjectName(u"file"_s);
    m_template->setObjectName(u"template"_s);
    m_email->setObjectName(u"email"_s);
    keepLeftToRight(m_email);
    auto* form = new QWidget(this);
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(padding, 0, padding, m_theme.px("spacing.m"_L1));
    column->setSpacing(m_theme.px("spacing.m"_L1));
    auto* line = new QHBoxLayout;
    line->setSpacing(m_theme.px("spacing.l"_L1));
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_customerField = new FormField(m_theme, u"customer"_s, tr("&Customer"), m_customer, form);
    m_templateField = new FormField(m_theme, u"template"_s, tr("&Template"), m_template, form);
    m_emailField = new FormField(m_theme, u"email"_s, tr("Ad&ministrator's e-mail"), m_email, form);
    auto* variant = new FormField(m_theme, u"variant"_s, tr("&What is checked"), m_variant, form);
    for (FormField* field : {variant, m_customerField, m_templateField, m_emailField})
        line->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(line);
    m_listField = new FormField(m_theme, u"list"_s, tr("&List"), m_list, form);
    m_listField->setRequired(true);
    column->addWidget(m_listField);
    addButtonRow(m_theme, column, {m_file});
    return form;
}

void PrechecksPage::buildTable()
{
    m_rows->setTitles(
        {tr("Customer or user"), tr("Verdict"), tr("What the server says"), tr("Code"), tr("What is wrong"), tr("Tracking ID")});
    m_table->setModel(m_rows);
    m_table->setAccessibleName(title());
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    const auto words = [this](const QModelIndex& index) {
        return precheckWords(precheckVerdict(m_report.at(m_rows->at(index.row()).key.toLongLong())));
    };
    const auto width = [this](const char* key) { return m_theme.px(QString("width.column."_L1 + QLatin1String(key))); };
    m_table->setColumns({TableColumn{.key = u"subject"_s, .width = width("name"), .delegate = text, .stretch = 1},
        TableColumn{.key = u"verdict"_s, .width = width("verdict"), .delegate = new StatusCellDelegate(m_theme, words, m_table)},
        TableColumn{.key = u"message"_s, .width = width("packageChange"), .delegate = text},
        TableColumn{.key = u"code"_s, .width = width("extension"), .delegate = new TextCellDelegate(m_theme, {.mono = true}, m_table)},
        TableColumn{.key = u"problem"_s, .width = width("packageChange"), .delegate = text, .stretch = 2},
        TableColumn{.key = u"tracking"_s, .width = width("numbers"), .delegate = new TextCellDelegate(m_theme, {.mono = true}, m_table)}});
    m_table->setHideOrder({u"tracking"_s, u"message"_s});
}

void PrechecksPage::connectAll()
{
    connect(m_variant, &QComboBox::activated, this, &PrechecksPage::showForm);
    connect(m_customer, &CustomerPicker::chosen, this, &PrechecksPage::setCustomer);
    connect(m_start, &QPushButton::clicked, this, &PrechecksPage::start);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_running = true;
        ++m_runs;
        ask(failedOnes());
    });
    connect(m_strip, &StateStrip::cancelRequested, this, &PrechecksPage::cancel);
    connect(m_message, &MessageBar::retryRequested, this, &PrechecksPage::start);
    connect(m_chips, &FilterChips::chosen, this, &PrechecksPage::showReport);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &PlainTableModel::setFilterText);
    connect(m_filter, &IconLineEdit::escaped, m_filter, &QLineEdit::clear);
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] { m_list->setFocus(); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        if (!m_path.isEmpty())
            return setFile({});
        auto* dialog = new QFileDialog(this, tr("Choose a list"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &PrechecksPage::setFile);
        dialog->open();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Export the report"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(u"prechecks.csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &PrechecksPage::exportTo);
        dialog->open();
    });
}

void PrechecksPage::showForm()
{
    const PrecheckVariant kind = variant();
    m_customerField->setVisible(kind == PrecheckVariant::UserEmail || kind == PrecheckVariant::UserFull);
    m_templateField->setVisible(kind == PrecheckVariant::UserBefore || kind == PrecheckVariant::CustomerFull);
    m_templateField->setHelp(kind == PrecheckVariant::CustomerFull
            ? tr("Name or provisioning ID, for customers whose row in the list has none.")
            : tr("Name or provisioning ID"));
    m_emailField->setVisible(kind == PrecheckVariant::UserBefore);
    m_listField->setHelp(asksAboutCustomers(kind)
            ? tr("The columns of bulk files, with their titles, as a spreadsheet copies them or as a CSV file.")
            : tr("E-mail addresses, one per line; or the columns of Control Hub with their titles, as a spreadsheet copies them."));
}

void PrechecksPage::showState()
{
    m_empty->setContent(tr("Nothing was checked yet"),
        tr("The server says of each customer or user whether it could be made now. Nothing is made, and nothing changes."),
        tr("Enter a list"));
    m_states->setCurrentWidget(m_report.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void PrechecksPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, key()); }

void PrechecksPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, key()); }

void PrechecksPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
