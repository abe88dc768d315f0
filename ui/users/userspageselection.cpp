// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with the users that are selected, and with all that are shown.
#include "core/background.h"
#include "core/whendone.h"
#include "items/userrows.h"
#include "items/usersmodel.h"
#include "ui/changes/changedeck.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/users/usersexport.h"
#include "ui/users/userspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QItemSelection>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// More than these nobody removes by hand: a file does.
constexpr int mostUsersByHand = 1000;

} // namespace

/// Without an index for each row: with a million of them selected that would stop the window.
int UsersPage::selectedCount() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange& range : selection)
        count += range.left() == 0 ? range.height() : 0;
    return count;
}

QList<qint32> UsersPage::selectedRows() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection) {
        if (range.left() == 0)
            ranges << std::pair(range.top(), range.height());
    }
    std::sort(ranges.begin(), ranges.end());
    QList<qint32> rows;
    for (const auto& [top, height] : std::as_const(ranges))
        rows << m_model->rowsShown().mid(top, height);
    return rows;
}

void UsersPage::fillSelectionMenu(QMenu* menu)
{
    const int count = selectedCount();
    QAction* remove = menu->addAction(tr("Remove %Ln users…", nullptr, count));
    remove->setObjectName(u"remove"_s);
    remove->setEnabled(count > 0);
    connect(remove, &QAction::triggered, this, &UsersPage::removeSelected);
    QAction* resend = menu->addAction(tr("Send requests for consent again…"));
    resend->setObjectName(u"resend"_s);
    connect(resend, &QAction::triggered, this, [this] { resendConsent(true); });
    menu->addSeparator();
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this, &UsersPage::askWhereToExport);
    connect(menu->addAction(tr("Precheck users…")), &QAction::triggered, this, [this] { Q_EMIT pageRequested(u"prechecks"_s); });
    connect(menu->addAction(tr("Copy selected rows")), &QAction::triggered, m_table, &TableView::copySelection);
}

void UsersPage::tell(const QString& sentence)
{
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Hint, sentence);
}

void UsersPage::removeSelected()
{
    if (selectedCount() > mostUsersByHand)
        return tell(tr("By hand at most %Ln users are removed at once. A file removes more: export, set every package to FALSE, import.",
            nullptr, mostUsersByHand));
    whenDone(inBackground([cache = m_services.cacheFile, rows = selectedRows()] { return readChosenUsers(cache, rows); }), this,
        [this](const Result<ChosenUsers>& users) { users ? askToRemove(*users) : showProblem(users.error()); });
}

void UsersPage::askToRemove(const ChosenUsers& users)
{
    if (users.customers.size() > 1)
        return tell(tr("The selected users are of several customers. Remove them customer by customer."));
    if (users.customers.isEmpty())
        return tell(tr("The customer of these users is not known here yet. Sync, then try again."));
    QStringList emails;
    for (const ListedUser& user : users.users)
        emails << user.email;
    m_changes->open({u"user-remove"_s, users.customers, {{u"users"_s, emails}}});
}

void UsersPage::resendConsent(bool selected)
{
    const auto read = [cache = m_services.cacheFile, selected, rows = selected ? selectedRows() : QList<qint32>()] {
        return selected ? readChosenUsers(cache, rows) : readWaitingUsers(cache);
    };
    whenDone(inBackground(read), this, [this, selected](const Result<ChosenUsers>& users) {
        if (!users)
            return showProblem(users.error());
        QStringList preferred;
        for (const ListedUser& user : selected ? users->users : QList<ListedUser>()) {
            if (user.status == "pending_user_migration"_L1)
                preferred << user.email;
        }
        if (selected && preferred.isEmpty())
            return tell(tr("Nobody of the selected users is asked for consent."));
        askToResend(*users, preferred);
    });
}

/// Where one customer's users are shown, those of the others are left alone.
void UsersPage::askToResend(const ChosenUsers& users, const QStringList& preferred)
{
    QList<SeenCustomer> customers = users.customers;
    const CustomerId only = m_model->filter().customer;
    if (!only.isEmpty())
        customers.removeIf([&](const SeenCustomer& customer) { return !(customer.customer.id == only); });
    if (customers.isEmpty())
        return tell(tr("Nobody is waiting for consent."));
    QVariantMap details;
    if (!preferred.isEmpty())
        details.insert(u"users"_s, preferred);
    m_changes->open({u"resend-consent"_s, customers, details});
}

void UsersPage::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export users"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("Workbooks (*.xlsx)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"users.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains("xlsx"_L1) ? u"xlsx"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &UsersPage::exportTo);
    dialog->open();
}

void UsersPage::exportTo(const QString& path)
{
    if (m_export.isRunning())
        return;
    UsersExport wanted;
    wanted.path = path;
    wanted.rightToLeft = isRightToLeft();
    wanted.cacheFile = m_services.cacheFile;
    wanted.rows = selectedCount() > 1 ? selectedRows() : m_model->rowsShown();
    for (int i = 0; i < UsersModel::ColumnCount; ++i)
        wanted.titles << m_model->headerData(i, Qt::Horizontal).toString();
    wanted.titles << tr("User ID") << tr("Customer ID");
    m_export = writeUsers(wanted);
    m_message->setRetryVisible(false);
    m_message->show(MessageBar::Kind::Hint, tr("%Ln users are being written…", nullptr, int(wanted.rows.size())));
    m_message->setAction(tr("Stop"));
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, total = int(wanted.rows.size())](int done) {
        m_message->show(MessageBar::Kind::Hint, tr("%1 of %Ln users are written…", nullptr, total).arg(QLocale().toString(done)));
        m_message->setAction(tr("Stop"));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, total = int(wanted.rows.size())] {
        watcher->deleteLater();
        const bool answered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
        showExport(answered ? watcher->result() : Status(failed(Error::Kind::Cancelled)), total);
    });
    watcher->setFuture(m_export);
}

void UsersPage::showExport(const Status& status, int rows)
{
    m_message->setRetryVisible(false);
    if (status)
        m_message->show(MessageBar::Kind::Done, tr("%Ln users were exported.", nullptr, rows));
    else if (status.error().kind == Error::Kind::Cancelled)
        m_message->show(MessageBar::Kind::Hint, tr("The export was stopped. No file was written."));
    else
        m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
}

} // namespace pd
