// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of users is put together.
#include "domain/packagecatalog.h"
#include "items/customerdetails.h"
#include "items/usersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/customers/statuswords.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/users/userinspector.h"
#include "ui/users/userspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

UsersPage::UsersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : ShellPage(u"users"_s, tr("Users"), u"users"_s, parent)
    , m_theme(theme)
    , m_services(services)
    , m_sync(sync)
    , m_model(new UsersModel(services.cacheFile, this))
    , m_table(new TableView(theme, this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_package(new QPushButton(this))
    , m_customerButton(new QPushButton(this))
    , m_customerLine(new QWidget(this))
    , m_customer(new CustomerPicker(theme, services.cacheFile, m_customerLine))
    , m_message(new MessageBar(theme, this))
    , m_empty(new EmptyState(theme, u"users"_s, this))
    , m_loading(new LoadingRows(theme, tr("Loading users…"), this))
    , m_states(new QStackedWidget(this))
    , m_host(new SidePanelHost(theme, this))
    , m_inspector(new UserInspector(theme, services, this))
    , m_changes(new ChangeDeck({theme, services}, m_inspector, this))
    , m_details(new CustomerDetailsSource(services.cacheFile, services.ledgerFile, this))
{
    setAcceptDrops(true);
    buildHead();
    buildTable();
    buildPackages();
    connectModel();
    connectCache();
    connectTable();
    connectSide();
    showCustomer({}, {});
    showState();
}

void UsersPage::buildHead()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    buildActions(column);
    auto* leading = new QWidget(this);
    auto* row = new QHBoxLayout(leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips, 1);
    m_customerButton->setObjectName(u"customer"_s);
    m_customerButton->setCheckable(true);
    row->addWidget(m_customerButton);
    row->addWidget(m_package);
    addTableTools(m_theme, column, leading, m_filter, m_table);
    m_filter->setPlaceholderText(tr("E-mail, name or number"));
    m_filter->setAccessibleName(tr("Filter users"));
    const int padding = m_theme.px("width.page_padding"_L1);
    auto* line = new QHBoxLayout(m_customerLine);
    line->setContentsMargins(padding, 0, padding, m_theme.px("spacing.m"_L1));
    line->setSpacing(m_theme.px("spacing.m"_L1));
    line->addWidget(m_customer, 1);
    QPushButton* all = linkButton(tr("Users o&f all customers"), m_customerLine);
    all->setObjectName(u"allCustomers"_s);
    connect(all, &QPushButton::clicked, this, [this] { showCustomer({}, {}); });
    line->addWidget(all);
    column->addWidget(m_customerLine);
    endPageHead(m_theme, column, m_message, this);
    for (QWidget* state : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_states->addWidget(state);
    m_host->setWidgets(m_states, m_changes);
    column->addWidget(m_host, 1);
}

void UsersPage::buildActions(QVBoxLayout* column)
{
    const auto add = [this, column](QPushButton* button, const QString& key) {
        button->setObjectName(key);
        addPageAction(m_theme, column, button);
        return button;
    };
    QPushButton* consent = add(new QPushButton(tr("&Waiting for consent…"), this), u"consent"_s);
    consent->setToolTip(tr("Everybody who was asked to agree to the move, with a way to ask again"));
    connect(consent, &QPushButton::clicked, this, [this] { resendConsent(false); });
    QPushButton* files = add(new QPushButton(tr("E&xport…"), this), u"export"_s);
    bindIcon(files, m_theme, u"download"_s, look::Role::Text);
    connect(files, &QPushButton::clicked, this, &UsersPage::askWhereToExport);
    QPushButton* import = add(new QPushButton(tr("&Import users"), this), u"import"_s);
    connect(import, &QPushButton::clicked, this,
        [this] { Q_EMIT userImportRequested(m_model->filter().customer.toString(), m_customerName, {}); });
    QPushButton* byHand = add(primaryButton(tr("&Add users"), this), u"addUsers"_s);
    byHand->setToolTip(tr("Up to 25 users for the customer that is chosen; more through a file"));
    connect(byHand, &QPushButton::clicked, this, &UsersPage::addUsers);
}

void UsersPage::buildPackages()
{
    m_package->setObjectName(u"package"_s);
    auto* menu = new QMenu(m_package);
    const auto add = [this, menu](const QString& text, const QString& package) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, package] { choosePackage(package); });
    };
    add(tr("All packages"), {});
    menu->addSeparator();
    for (const PackageInfo& package : PackageCatalog::shipped().all()) {
        if (package.subscriber)
            add(package.displayName, package.id);
    }
    m_package->setMenu(menu);
    choosePackage({});
}

void UsersPage::choosePackage(const QString& package)
{
    UserFilter filter = m_model->filter();
    filter.package = package;
    m_model->setFilter(filter);
    m_package->setText(package.isEmpty() ? tr("All packages") : PackageCatalog::shipped().displayName(package));
    m_package->setAccessibleName(tr("Package: %1").arg(m_package->text()));
}

void UsersPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(title());
    QList<TableColumn> columns;
    auto* text = new TextCellDelegate(m_theme, {}, m_table);
    for (int i = 0; i < UsersModel::ColumnCount; ++i) {
        const QString key = UsersModel::columnKey(i);
        columns << TableColumn{.key = key, .width = m_theme.px(QString("width.column."_L1 + key)), .delegate = text};
    }
    columns[UsersModel::EmailColumn].stretch = 3;
    columns[UsersModel::NameColumn].stretch = 2;
    columns[UsersModel::CustomerColumn].stretch = 2;
    columns[UsersModel::StatusColumn].delegate = new StatusCellDelegate(
        m_theme, [](const QModelIndex& index) { return userStatusWords(index.data(UsersModel::StatusRole).toString()); }, m_table);
    for (const int mono : {UsersModel::PhoneColumn, UsersModel::ExtensionColumn})
        columns[mono].delegate = new TextCellDelegate(m_theme, {.mono = true}, m_table);
    columns[UsersModel::ChangedColumn].delegate =
        new TextCellDelegate(m_theme, {.trailing = true, .displayRole = UsersModel::ChangedRole}, m_table);
    columns[UsersModel::ChangedColumn].trailing = true;
    m_table->setColumns(columns);
    m_table->setHideOrder({UsersModel::columnKey(UsersModel::ChangedColumn), UsersModel::columnKey(UsersModel::ExtensionColumn),
        UsersModel::columnKey(UsersModel::PhoneColumn), UsersModel::columnKey(UsersModel::NameColumn)});
    m_table->sortByColumn(UsersModel::EmailColumn, Qt::AscendingOrder);
}

void UsersPage::showState()
{
    const int total = m_model->statusCounts().value(QString());
    QWidget* state = m_table;
    if (!m_model->isReady() || (total == 0 && m_sync.isRunning())) {
        state = m_loading;
    } else if (total == 0) {
        m_empty->setContent(
            tr("No users on this computer yet"), tr("Sync brings them here. Users are made when a customer is set up."), tr("Sync now"));
        state = m_empty;
    } else if (m_model->rowCount() == 0) {
        m_empty->setContent(tr("No user matches"), tr("Check the spelling, or look among all users."), tr("Show all users"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void UsersPage::showCounts()
{
    const QMap<QString, int>& counts = m_model->statusCounts();
    QList<FilterChip> chips{{QString(), tr("All"), m_model->isReady() ? counts.value(QString()) : -1}};
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!it.key().isEmpty())
            chips << FilterChip{it.key(), userStatusWords(it.key()).word, it.value()};
    }
    m_chips->setChips(chips);
    const int total = counts.value(QString());
    QStringList facts;
    if (m_model->isReady() && !isFiltered())
        facts << tr("%Ln users", nullptr, total);
    else if (m_model->isReady())
        facts << tr("%1 of %Ln users", nullptr, total).arg(QLocale().toString(m_model->rowCount()));
    if (const int selected = selectedCount(); selected > 0)
        facts << tr("%Ln selected", nullptr, selected);
    setFacts(facts);
}

} // namespace pd
