// SPDX-License-Identifier: GPL-3.0-or-later
// How the customers page is put together, and what it counts.
#include "domain/customerstatus.h"
#include "domain/packagecatalog.h"
#include "items/customersmodel.h"
#include "ui/billing/statestrip.h"
#include "ui/customers/actingbanner.h"
#include "ui/customers/bulkbar.h"
#include "ui/customers/customercreation.h"
#include "ui/customers/customerfilters.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/exportcontrol.h"
#include "ui/customers/statuswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/selectedrows.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QStringList packageTags(const QModelIndex& index)
{
    QStringList tags;
    for (const QString& package : index.data(CustomersModel::PackagesRole).toStringList())
        tags << PackageCatalog::shipped().shortName(package);
    return tags;
}

StatusWords rowStatus(const QModelIndex& index)
{
    return customerStatusWords(index.data(CustomersModel::StatusRole).toString(), index.data(CustomersModel::PackagesReadyRole).toInt(),
        int(index.data(CustomersModel::PackagesRole).toStringList().size()));
}

} // namespace

void CustomersPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Customers"));
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    auto* number = new TextCellDelegate(m_theme, {.trailing = true}, m_table);
    auto* mono = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    auto* when = new TextCellDelegate(m_theme, {.trailing = true, .displayRole = CustomersModel::UpdatedRole}, m_table);
    auto* status = new StatusCellDelegate(m_theme, rowStatus, m_table);
    auto* tags = new TagsCellDelegate(m_theme, packageTags, m_table);
    QList<TableColumn> columns;
    for (int i = 0; i < CustomersModel::ColumnCount; ++i) {
        const QString key = CustomersModel::columnKey(i);
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + key)), .delegate = text};
    }
    columns[CustomersModel::NameColumn].stretch = 3;
    columns[CustomersModel::ExternalIdColumn].delegate = mono;
    columns[CustomersModel::ExternalIdColumn].stretch = 1;
    columns[CustomersModel::StatusColumn].delegate = status;
    columns[CustomersModel::StatusColumn].stretch = 1;
    columns[CustomersModel::PackagesColumn].delegate = tags;
    columns[CustomersModel::PackagesColumn].stretch = 2;
    columns[CustomersModel::UsersColumn].delegate = number;
    columns[CustomersModel::UsersColumn].trailing = true;
    columns[CustomersModel::UpdatedColumn].delegate = when;
    columns[CustomersModel::UpdatedColumn].trailing = true;
    for (const int column : {CustomersModel::OrgIdColumn, CustomersModel::CustomerIdColumn})
        columns[column].delegate = mono;
    for (int column = CustomersModel::OrgIdColumn; column < CustomersModel::ColumnCount; ++column)
        columns[column].hidden = true;
    m_table->setColumns(columns);
    m_table->setHideOrder({CustomersModel::columnKey(CustomersModel::CountryColumn),
        CustomersModel::columnKey(CustomersModel::UpdatedColumn), CustomersModel::columnKey(CustomersModel::UsersColumn)});
    m_table->sortByColumn(CustomersModel::UpdatedColumn, Qt::DescendingOrder);
}

void CustomersPage::buildHeader()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    addPageAction(m_theme, column, m_creation);
    auto* leading = new QWidget(this);
    auto* row = new QHBoxLayout(leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips, 1);
    row->addWidget(m_filters->button());
    row->addWidget(m_export->button());
    addTableTools(m_theme, column, leading, m_filter, m_table);
    column->addWidget(m_filters);
    endPageHead(m_theme, column, m_message, this);
    addUnderHead(column);
    column->addWidget(m_host, 1);
    column->addWidget(m_bulk);
}

void CustomersPage::addUnderHead(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(padding, 0, padding, 0);
    bars->setSpacing(0);
    for (MessageBar* bar : {static_cast<MessageBar*>(m_acting), m_notice}) {
        bar->setSpaceAround(m_theme.px("spacing.s"_L1), m_theme.px("spacing.s"_L1));
        bars->addWidget(bar);
    }
    bars->addWidget(m_export->strip());
    column->addLayout(bars);
}

void CustomersPage::showCounts()
{
    const QMap<QString, int> counts = m_model->statusCounts();
    static constexpr CustomerStatus order[] = {CustomerStatus::Provisioned, CustomerStatus::Provisioning, CustomerStatus::Updating,
        CustomerStatus::Deleting, CustomerStatus::ProvisionedWithErrors, CustomerStatus::PendingReview, CustomerStatus::Error};
    QStringList words;
    for (const CustomerStatus status : order)
        words << wireWord(status);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (!it.key().isEmpty() && !words.contains(it.key()))
            words << it.key();
    }
    QList<FilterChip> chips{{QString(), tr("All"), m_model->isReady() ? counts.value(QString()) : -1}};
    for (const QString& word : std::as_const(words)) {
        if (counts.value(word) > 0 || word == m_chips->current())
            chips << FilterChip{word, customerStatusWords(word).word, counts.value(word)};
    }
    m_chips->setChips(chips);

    QStringList facts;
    const int total = counts.value(QString());
    CustomerFilter all;
    all.providers = m_model->filter().providers;
    if (m_model->isReady() && m_model->filter() == all)
        facts << tr("%Ln customers", nullptr, total);
    else if (m_model->isReady())
        facts << tr("%1 of %Ln customers", nullptr, total).arg(QLocale().toString(m_model->rowCount()));
    const int selected = m_table->selectionModel() ? selectedCountOf(*m_table->selectionModel()) : 0;
    if (selected > 0)
        facts << tr("%Ln selected", nullptr, selected);
    m_bulk->setCount(selected);
    setFacts(facts);
}

} // namespace pd
