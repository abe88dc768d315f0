// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of templates is put together.
#include "items/templatesmodel.h"
#include "items/templatesview.h"
#include "items/templateuse.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/templates/templateinspector.h"
#include "ui/templates/templatespage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

TemplatesPage::TemplatesPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"templates"_s, tr("Templates"), u"templates"_s, parent)
    , m_theme(theme)
    , m_operations(services.operations)
    , m_model(new TemplatesModel(this))
    , m_rows(new TemplatesView(*m_model, this))
    , m_use(new TemplateUse(services.cacheFile, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_message(new MessageBar(theme, this))
    , m_host(new SidePanelHost(theme, this))
    , m_states(new QStackedWidget(this))
    , m_table(new TableView(theme, this))
    , m_loading(new LoadingRows(theme, tr("Loading templates…"), this))
    , m_empty(new EmptyState(theme, u"templates"_s, this))
    , m_inspector(new TemplateInspector(theme, services, this))
{
    buildTable();
    build();
    connectTable();
    watchOperations();
    showState();
}

void TemplatesPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    QPushButton* create = primaryButton(tr("&Create template"), this);
    create->setObjectName(u"create"_s);
    connect(create, &QPushButton::clicked, this, &TemplatesPage::createTemplate);
    addPageAction(m_theme, column, create);
    addTableTools(m_theme, column, new QWidget(this), m_filter, m_table);
    endPageHead(m_theme, column, m_message, this);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_table);
    m_states->addWidget(m_empty);
    m_host->setWidgets(m_states, m_inspector);
    column->addWidget(m_host, 1);
    connect(m_message, &MessageBar::retryRequested, this, &TemplatesPage::refresh);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!m_filter->text().isEmpty())
            return m_filter->clear();
        m_message->isVisible() ? refresh() : createTemplate();
    });
}

void TemplatesPage::buildTable()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Templates"));
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    auto* number = new TextCellDelegate(m_theme, {.trailing = true}, m_table);
    QList<TableColumn> columns;
    for (int i = 0; i < TemplatesModel::ColumnCount; ++i) {
        const QString key = TemplatesModel::columnKey(i);
        const QString width = i == TemplatesModel::CountryColumn ? u"countryName"_s : key;
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + width)), .delegate = text};
    }
    columns[TemplatesModel::NameColumn].stretch = 3;
    columns[TemplatesModel::SubscriptionColumn].delegate = mono;
    columns[TemplatesModel::BrandColumn].stretch = 1;
    columns[TemplatesModel::LanguageColumn].stretch = 1;
    columns[TemplatesModel::ProvisioningIdColumn].delegate = mono;
    columns[TemplatesModel::ProvisioningIdColumn].stretch = 1;
    columns[TemplatesModel::CustomersColumn].delegate = number;
    columns[TemplatesModel::CustomersColumn].trailing = true;
    m_table->setColumns(columns);
    QStringList hidden;
    for (const int column : {TemplatesModel::BrandColumn, TemplatesModel::LanguageColumn, TemplatesModel::SubscriptionColumn,
             TemplatesModel::ProvisioningIdColumn})
        hidden << TemplatesModel::columnKey(column);
    m_table->setHideOrder(hidden);
    m_table->sortByColumn(TemplatesModel::NameColumn, Qt::AscendingOrder);
}

void TemplatesPage::connectTable()
{
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { openTemplate(m_rows->at(index.row()).name); });
    connect(m_table, &TableView::rowMenuRequested, this, &TemplatesPage::showRowMenu);
    connect(m_table, &TableView::escaped, this, &TemplatesPage::closeInspector);
    connect(m_table, &TableView::typed, this, [this](const QString& letters) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(QString(m_filter->text() + letters));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && m_host->isPanelVisible())
            showRow(current.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatesPage::showCounts);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_rows->setFilterText(text);
        showState();
        showCounts();
    });
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_use, &TemplateUse::counted, m_model, &TemplatesModel::setCustomerCounts);
    connect(m_use, &TemplateUse::failed, this,
        [this](const Error& error) { m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error)); });
    connect(m_inspector, &TemplateInspector::closed, this, &TemplatesPage::closeInspector);
    connect(m_inspector, &TemplateInspector::changed, this, &TemplatesPage::refresh);
    connect(m_inspector, &TemplateInspector::wizardRequested, this, &TemplatesPage::wizardRequested);
    connect(m_inspector, &TemplateInspector::customerRequested, this, &TemplatesPage::customerRequested);
}

} // namespace pd
