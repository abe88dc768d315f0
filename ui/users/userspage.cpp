// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "domain/packagecatalog.h"
#include "items/usersmodel.h"
#include "sync/syncservice.h"
#include "ui/customers/statuswords.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/shell/syncstatus.h"
#include "ui/theme/theme.h"
#include "ui/users/importuserspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/statuscelldelegate.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

UsersPage::UsersPage(const Theme& theme, const Services& services, SyncStatus& sync, QWidget* parent)
    : ShellPage(u"users"_s, tr("Users"), u"users"_s, parent)
    , m_theme(theme)
    , m_sync(sync)
    , m_model(new UsersModel(services.cacheFile, this))
    , m_table(new TableView(theme, this))
    , m_chips(new FilterChips(theme, this))
    , m_filter(new IconLineEdit(theme, u"filter"_s, this))
    , m_package(new QPushButton(this))
    , m_message(new MessageBar(theme, this))
    , m_empty(new EmptyState(theme, u"users"_s, this))
    , m_loading(new LoadingRows(theme, tr("Loading users…"), this))
    , m_states(new QStackedWidget(this))
{
    setAcceptDrops(true);
    buildHead();
    buildTable();
    buildPackages();
    connectAll(services);
    showState();
}

void UsersPage::buildHead()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    QPushButton* import = primaryButton(tr("&Import users"), this);
    import->setObjectName(u"import"_s);
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT userImportRequested({}, {}, {}); });
    addPageAction(m_theme, column, import);
    auto* leading = new QWidget(this);
    auto* row = new QHBoxLayout(leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chips, 1);
    row->addWidget(m_package);
    addTableTools(m_theme, column, leading, m_filter, m_table);
    m_filter->setPlaceholderText(tr("E-mail, name or number"));
    m_filter->setAccessibleName(tr("Filter users"));
    endPageHead(m_theme, column, m_message, this);
    for (QWidget* state : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_states->addWidget(state);
    column->addWidget(m_states, 1);
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

bool UsersPage::isFiltered() const { return !(m_model->filter() == UserFilter()); }

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

void UsersPage::connectAll(const Services& services)
{
    connect(m_model, &UsersModel::applied, this, [this] {
        m_message->hide();
        showCounts();
        showState();
    });
    connect(m_model, &UsersModel::failed, this, [this](const Error& error) {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    });
    connect(m_message, &MessageBar::retryRequested, m_model, &UsersModel::refresh);
    connect(&services.sync, &SyncService::cacheChanged, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    connect(&m_sync, &SyncStatus::changed, this, &UsersPage::showState);
    connect(m_chips, &FilterChips::chosen, this, &UsersPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &UsersPage::applyFilter);
    connect(m_filter, &IconLineEdit::escaped, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_filter, &IconLineEdit::moved, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::opened, this, &UsersPage::openCustomerOf);
    connect(m_table, &TableView::rowMenuRequested, this, &UsersPage::showRowMenu);
    connect(m_table, &TableView::typed, this, [this](const QString& text) {
        focusFilter();
        m_filter->setText(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UsersPage::showCounts);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!isFiltered())
            return m_sync.syncNow();
        choosePackage({});
        m_chips->setCurrent({});
        m_filter->clear();
        applyFilter();
    });
}

void UsersPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    m_model->refresh();
}

void UsersPage::applyFilter()
{
    UserFilter filter = m_model->filter();
    filter.text = m_filter->text().trimmed();
    filter.status = m_chips->current();
    m_model->setFilter(filter);
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
    const auto selected = m_table->selectionModel()->selectedRows().size();
    if (selected > 0)
        facts << tr("%Ln selected", nullptr, int(selected));
    setFacts(facts);
}

void UsersPage::openCustomerOf(const QModelIndex& index)
{
    const CustomerId id(index.data(UsersModel::CustomerIdRole).toString());
    if (!id.isEmpty())
        Q_EMIT customerRequested(id);
}

void UsersPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open customer")), &QAction::triggered, this,
        [this, row = QPersistentModelIndex(index)] { openCustomerOf(row); });
    const QString customer = index.data(UsersModel::CustomerIdRole).toString();
    const QString name = index.siblingAtColumn(UsersModel::CustomerColumn).data().toString();
    connect(menu->addAction(tr("Import users of this customer…")), &QAction::triggered, this,
        [this, customer, name] { Q_EMIT userImportRequested(customer, name, {}); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy selected rows")), &QAction::triggered, m_table, &TableView::copySelection);
    const QString email = index.siblingAtColumn(UsersModel::EmailColumn).data().toString();
    connect(menu->addAction(tr("Copy e-mail")), &QAction::triggered, this, [email] { QGuiApplication::clipboard()->setText(email); });
    menu->popup(position);
}

void UsersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedUserFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsersPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedUserFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT userImportRequested({}, {}, path);
}

void UsersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, u"users"_s); }

void UsersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, u"users"_s); }

void UsersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
