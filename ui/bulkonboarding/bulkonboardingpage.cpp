// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkonboarding/bulkonboardingpage.h"

#include "core/background.h"
#include "core/whendone.h"
#include "exchange/failedrows.h"
#include "exchange/tablefile.h"
#include "ui/bulkonboarding/bulkcustomersmodel.h"
#include "ui/bulkonboarding/bulkwords.h"
#include "ui/errors/errortext.h"
#include "ui/users/importuserspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Status writeReport(const QString& path, const QStringList& titles, const QList<QStringList>& rows, bool rightToLeft)
{
    QList<TableFile::Column> columns;
    for (const QString& title : titles)
        columns << TableFile::Column{.title = title};
    TableFile file(path, TableFile::formatOf(path), columns, rightToLeft);
    Status status = file.open();
    for (qsizetype i = 0; status && i < rows.size(); ++i)
        status = file.row(rows.at(i));
    return status ? file.commit() : status;
}

} // namespace

void BulkOnboardingPage::connectAll()
{
    connect(m_bulk, &BulkOnboarding::changed, this, &BulkOnboardingPage::showAll);
    connect(m_bulk, &BulkOnboarding::progressed, this, &BulkOnboardingPage::showProgress);
    connect(m_file, &QPushButton::clicked, this, &BulkOnboardingPage::chooseFile);
    connect(m_precheck, &QPushButton::clicked, m_bulk, &BulkOnboarding::precheck);
    connect(m_dryRun, &QPushButton::clicked, m_bulk, &BulkOnboarding::dryRun);
    connect(m_start, &QPushButton::clicked, m_bulk, &BulkOnboarding::start);
    connect(m_stop, &QPushButton::clicked, m_bulk, &BulkOnboarding::stop);
    connect(m_goOn, &QPushButton::clicked, m_bulk, &BulkOnboarding::goOn);
    connect(m_again, &QPushButton::clicked, m_bulk, &BulkOnboarding::begin);
    connect(m_report, &QPushButton::clicked, this,
        [this] { askWhereToSave(tr("Save report"), u"onboarding-report.csv"_s, &BulkOnboardingPage::saveReport); });
    connect(m_failed, &QPushButton::clicked, this,
        [this] { askWhereToSave(tr("Save failed rows"), u"failed-customers.csv"_s, &BulkOnboardingPage::saveFailedRows); });
    connect(m_empty, &EmptyState::actionRequested, this, &BulkOnboardingPage::chooseFile);
    connect(m_message, &MessageBar::retryRequested, this, [this] { m_bulk->setFile(m_bulk->path()); });
    connect(m_chips, &FilterChips::chosen, this, [this] { m_model->setShown(BulkCustomersModel::Shown(m_chips->current().toInt())); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const BulkCustomer& customer = m_model->at(index.row());
        if (!customer.customerId.isEmpty())
            Q_EMIT customerRequested(customer.customerId);
        else if (!customer.operation.isEmpty())
            Q_EMIT operationRequested(customer.operation);
    });
}

bool BulkOnboardingPage::isBusy() const
{
    return m_bulk->phase() == BulkOnboarding::Phase::Running || m_bulk->phase() == BulkOnboarding::Phase::Checking;
}

void BulkOnboardingPage::open(const QString& path)
{
    if (isBusy())
        return;
    if (m_bulk->phase() == BulkOnboarding::Phase::Done)
        m_bulk->begin();
    if (!path.isEmpty())
        m_bulk->setFile(path);
}

void BulkOnboardingPage::showAll()
{
    using Phase = BulkOnboarding::Phase;
    const Phase phase = m_bulk->phase();
    const int right = m_bulk->count([](const BulkCustomer& customer) { return !customer.isWrong(); });
    const bool ready = phase == Phase::Ready && right > 0;
    m_model->reset();
    m_fileName->setText(m_bulk->path().isEmpty() ? tr("or drop it here") : isolated(QFileInfo(m_bulk->path()).fileName()));
    m_file->setEnabled(!isBusy() && phase != Phase::Done);
    m_precheck->setVisible(ready);
    m_dryRun->setVisible(ready);
    m_start->setVisible(ready);
    m_start->setText(tr("&Onboard %Ln customers", nullptr, right));
    m_stop->setVisible(isBusy());
    m_again->setVisible(phase == Phase::Done);
    m_goOn->setVisible(
        phase == Phase::Done && m_bulk->count([](const BulkCustomer& customer) { return !customer.isWrong() && !customer.isDone(); }) > 0);
    showMessage();
    showProgress();
}

void BulkOnboardingPage::showMessage()
{
    m_message->setRetryVisible(false);
    if (const auto& error = m_bulk->error()) {
        QStringList sentences;
        for (const FieldError& field : error->fields)
            sentences << errortext::fieldSentence(field);
        sentences.removeDuplicates();
        m_message->setRetryVisible(error->fields.isEmpty());
        m_message->show(
            MessageBar::Kind::Error, sentences.isEmpty() ? errortext::sentence(*error) : sentences.join(u' '), errortext::details(*error));
    } else if (m_bulk->phase() == BulkOnboarding::Phase::Done) {
        const int done = m_bulk->count([](const BulkCustomer& customer) { return customer.isDone(); });
        const int failed = m_model->count(BulkCustomersModel::Shown::Failed);
        QString words = tr("%Ln customers are onboarded.", nullptr, done);
        if (failed > 0)
            words += u' ' + tr("%Ln were refused or stopped.", nullptr, failed);
        m_message->show(failed > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Done, words);
    } else if (!m_bulk->unknownColumns().isEmpty()) {
        m_message->show(MessageBar::Kind::Hint, tr("These columns are not used: %1").arg(isolated(m_bulk->unknownColumns().join(u", "_s))));
    } else {
        m_message->hide();
    }
}

void BulkOnboardingPage::showProgress()
{
    m_model->refresh();
    m_progress->setVisible(isBusy());
    m_progress->setProgress(
        m_bulk->done(), m_bulk->total(), tr("%1 of %Ln customers", nullptr, m_bulk->total()).arg(QLocale().toString(m_bulk->done())));
    const int problems = m_model->count(BulkCustomersModel::Shown::Wrong) + m_model->count(BulkCustomersModel::Shown::Failed);
    const bool any = !m_bulk->customers().isEmpty();
    m_failed->setVisible(problems > 0 && !isBusy());
    m_report->setVisible(any && !isBusy());
    showChips();
    showState();
    QStringList facts;
    if (any)
        facts << tr("%Ln customers in the file", nullptr, int(m_bulk->customers().size()));
    if (problems > 0)
        facts << tr("%Ln with problems", nullptr, problems);
    setFacts(facts);
}

void BulkOnboardingPage::showChips()
{
    using Shown = BulkCustomersModel::Shown;
    const auto chip = [this](Shown shown, const QString& text) {
        return FilterChip{QString::number(int(shown)), text, m_model->count(shown)};
    };
    m_chips->setChips({chip(Shown::All, tr("All")), chip(Shown::Create, tr("Create")), chip(Shown::There, tr("Is there")),
        chip(Shown::Wrong, tr("Wrong")), chip(Shown::Failed, tr("Refused"))});
    if (m_chips->current().isEmpty())
        m_chips->setCurrent(QString::number(int(Shown::All)));
    m_chips->setVisible(!m_bulk->customers().isEmpty());
}

void BulkOnboardingPage::showState()
{
    QWidget* state = m_table;
    if (m_bulk->phase() == BulkOnboarding::Phase::Reading) {
        state = m_loading;
    } else if (m_bulk->customers().isEmpty()) {
        m_empty->setContent(tr("Drop a CSV file of customers here"),
            tr("One row for each customer, and one more for each further user. The guide lists the columns. Nothing is made before you say so."),
            tr("Choose file…"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void BulkOnboardingPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkOnboardingPage::open);
    dialog->open();
}

void BulkOnboardingPage::askWhereToSave(const QString& title, const QString& name, void (BulkOnboardingPage::*save)(const QString&))
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void BulkOnboardingPage::tellSaved(const Status& status, const QString& done)
{
    if (status)
        m_message->show(MessageBar::Kind::Done, done);
    else
        m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
}

void BulkOnboardingPage::saveReport(const QString& path)
{
    const QStringList titles{
        tr("Line"), tr("External ID"), tr("Customer"), tr("Verdict"), tr("Reason"), tr("Customer ID"), tr("Organization ID"), tr("Users")};
    QList<QStringList> rows;
    for (const BulkCustomer& customer : m_bulk->customers())
        rows << QStringList{QString::number(customer.line), customer.externalId, customer.entry.customer.name, bulkVerdict(customer).word,
            bulkReason(customer), customer.customerId.toString(), customer.orgId.toString(), QString::number(customer.entry.users.size())};
    const bool mirrored = isRightToLeft();
    whenDone(inBackground([path, titles, rows, mirrored] { return writeReport(path, titles, rows, mirrored); }), this,
        [this, count = int(rows.size())](
            const Status& status) { tellSaved(status, tr("%Ln customers are in the report.", nullptr, count)); });
}

void BulkOnboardingPage::saveFailedRows(const QString& path)
{
    QMap<qsizetype, QString> reasons;
    for (const BulkCustomer& customer : m_bulk->customers()) {
        const bool refused = customer.check == BulkCustomer::Check::Refused && !customer.isStarted();
        if (!customer.isWrong() && !customer.hasFailed() && !refused)
            continue;
        for (const qsizetype row : customer.rows)
            reasons.insert(row, bulkReason(customer));
    }
    const QString reason = tr("Reason");
    whenDone(inBackground([path, sheet = m_bulk->sheet(), reasons, reason] { return writeFailedRows(path, sheet, reasons, reason); }), this,
        [this, count = int(reasons.size())](const Status& status) { tellSaved(status, tr("%Ln rows were saved.", nullptr, count)); });
}

void BulkOnboardingPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, key()); }

void BulkOnboardingPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, key()); }

void BulkOnboardingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && !droppedUserFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BulkOnboardingPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedUserFile(event->mimeData());
    if (path.isEmpty() || isBusy())
        return;
    event->acceptProposedAction();
    open(path);
}

} // namespace pd
