// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/importuserspage.h"

#include "core/background.h"
#include "core/whendone.h"
#include "exchange/failedrows.h"
#include "exchange/userexport.h"
#include "items/userplanmodel.h"
#include "operations/userfileservice.h"
#include "ui/errors/errortext.h"
#include "ui/errors/sheetsentences.h"
#include "ui/theme/theme.h"
#include "ui/users/customerpicker.h"
#include "ui/users/importcolumns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textpaint.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

QString droppedUserFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "txt"_L1 ? path : QString();
}

void ImportUsersPage::connectAll()
{
    connect(m_import, &UserImport::changed, this, &ImportUsersPage::showAll);
    connect(m_import, &UserImport::progressed, this, &ImportUsersPage::showProgress);
    connect(m_customer, &CustomerPicker::chosen, m_import, &UserImport::setCustomer);
    connect(m_file, &QPushButton::clicked, this, &ImportUsersPage::chooseFile);
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        const int code = m_encoding->itemData(index).toInt();
        m_import->setEncoding(code < 0 ? std::nullopt : std::optional(TextEncoding(code)));
    });
    connect(m_separator, &QComboBox::activated, this,
        [this](int index) { m_import->setSeparator(char(m_separator->itemData(index).toInt())); });
    connect(m_mode, &QComboBox::activated, this, [this](int index) { m_import->setMode(UserFileMode(m_mode->itemData(index).toInt())); });
    connect(m_columnsButton, &QPushButton::toggled, m_columns, &QWidget::setVisible);
    connect(m_columns, &ImportColumns::meaningChosen, m_import, &UserImport::setColumn);
    connect(m_export, &QPushButton::clicked, this,
        [this] { askWhereToSave(tr("Export users"), u"users.csv"_s, &ImportUsersPage::exportUsers); });
    connect(m_saveFailed, &QPushButton::clicked, this,
        [this] { askWhereToSave(tr("Save failed rows"), u"failed-users.csv"_s, &ImportUsersPage::saveFailedRows); });
    connect(m_cancel, &QPushButton::clicked, m_import, &UserImport::cancel);
    connect(m_goOn, &QPushButton::clicked, m_import, &UserImport::goOn);
    connect(m_again, &QPushButton::clicked, m_import, &UserImport::begin);
    connect(m_apply, &QPushButton::clicked, this, &ImportUsersPage::apply);
    connect(m_message, &MessageBar::actionRequested, m_import, &UserImport::confirmEncoding);
    connect(m_message, &MessageBar::retryRequested, m_import, &UserImport::retry);
    connect(m_removals, &QLineEdit::returnPressed, this, &ImportUsersPage::apply);
    connect(m_removalField, &FormField::edited, this, [this] { m_removalField->setError({}); });
    connect(m_chips, &FilterChips::chosen, this, [this] {
        m_model->setShown(UserPlanModel::Shown(m_chips->current().toInt()));
        showState();
    });
    connect(
        m_empty, &EmptyState::actionRequested, this, [this] { m_import->customer().isEmpty() ? m_customer->focusSearch() : chooseFile(); });
}

void ImportUsersPage::open(const QString& customerId, const QString& customerName, const QString& path)
{
    if (isBusy())
        return; // what runs stays on screen
    if (m_import->phase() == UserImport::Phase::Done)
        m_import->begin();
    if (!customerId.isEmpty())
        m_import->setCustomer(customerId, customerName);
    if (!path.isEmpty())
        m_import->setFile(path);
}

bool ImportUsersPage::isBusy() const
{
    return m_import->phase() == UserImport::Phase::Sending || m_import->phase() == UserImport::Phase::Applying;
}

void ImportUsersPage::showAll()
{
    using Phase = UserImport::Phase;
    const Phase phase = m_import->phase();
    const int changes = m_import->changeCount();
    m_model->setChanges(m_import->plan().changes);
    showFile();
    const bool over = phase == Phase::Done;
    m_customer->setEnabled(!isBusy() && !over);
    m_customer->setCustomer(m_import->customer(), m_import->customerName());
    m_file->setEnabled(!isBusy() && !over);
    m_export->setVisible(!m_import->customer().isEmpty());
    m_apply->setVisible(phase == Phase::Ready && changes > 0);
    m_apply->setText(tr("&Apply %Ln changes", nullptr, changes));
    m_cancel->setVisible(phase == Phase::Applying);
    m_again->setVisible(over);
    m_goOn->setVisible(m_import->canGoOn());
    const int removals = m_import->plan().count(UserVerdict::Remove);
    m_removal->setVisible(phase == Phase::Ready && removals > 0);
    m_removalText->setText(tr("%Ln users lose their wholesale services. The persons stay in the organization.", nullptr, removals));
    if (phase != Phase::Ready) {
        m_removals->clear();
        m_removalField->setError({});
        m_refusedApply = false;
    }
    showMessage();
    showProgress();
}

void ImportUsersPage::showFile()
{
    const bool read = !m_import->header().isEmpty();
    const bool frozen = isBusy() || m_import->phase() == UserImport::Phase::Done;
    m_fileName->setText(m_import->path().isEmpty() ? tr("or drop it here") : isolated(QFileInfo(m_import->path()).fileName()));
    m_reading->setVisible(!m_import->path().isEmpty() && !frozen);
    m_columns->setVisible(read && !frozen && m_columnsButton->isChecked());
    if (!read)
        return;
    const QList<UserSheetColumn> columns = m_import->columns();
    m_columns->setColumns(m_import->header(), columns);
    const qsizetype known = columns.size() - columns.count(UserSheetColumn());
    m_columnsButton->setText(tr("%1 of %Ln used", nullptr, int(columns.size())).arg(QLocale().toString(known)));
    m_encoding->setItemText(0, tr("%1 (recognised)").arg(textEncodingName(*m_import->found()->encoding).toUpper()));
    m_separator->setCurrentIndex(m_separator->findData(int(*m_import->found()->separator)));
    m_mode->setCurrentIndex(m_mode->findData(int(m_import->mode())));
}

QString ImportUsersPage::sentenceOf(const Error& error) const
{
    if (error.fields.isEmpty())
        return errortext::sentence(error);
    QStringList sentences;
    for (const FieldError& field : error.fields)
        sentences << errortext::fieldSentence(field);
    sentences.removeDuplicates();
    return sentences.join(u' ');
}

void ImportUsersPage::showMessage()
{
    m_message->setRetryVisible(false);
    if (const auto& error = m_import->error()) {
        const bool ofServer = error->fields.isEmpty();
        m_message->setRetryVisible(ofServer);
        m_message->show(MessageBar::Kind::Error, sentenceOf(*error), ofServer ? errortext::details(*error) : QString());
        if (!m_import->header().isEmpty() && error->kind == Error::Kind::Invalid)
            m_columnsButton->setChecked(true);
    } else if (m_import->phase() == UserImport::Phase::Done) {
        showDone();
    } else if (m_import->isEncodingDoubtful() && m_import->phase() != UserImport::Phase::Choosing) {
        m_message->show(m_refusedApply ? MessageBar::Kind::Error : MessageBar::Kind::Warning,
            tr("The file does not say how it is written; it was read as %1. Look at the names: choose another encoding if they are not right.")
                .arg(isolated(textEncodingName(m_import->sheet().sheet.encoding).toUpper())));
        m_message->setAction(tr("The names are right"));
    } else if (m_import->phase() == UserImport::Phase::Ready && m_import->changeCount() == 0
        && m_model->count(UserPlanModel::Shown::Wrong) == 0) {
        m_message->show(MessageBar::Kind::Done, tr("The file says what the server has already. Nothing is to be done."));
    } else {
        m_message->hide();
    }
}

void ImportUsersPage::showDone()
{
    const int failed = m_model->count(UserPlanModel::Shown::Failed);
    const int wrong = m_model->count(UserPlanModel::Shown::Wrong);
    QStringList words{tr("%Ln changes were made.", nullptr, m_import->overCount() - failed)};
    if (failed > 0)
        words << tr("%Ln rows were refused.", nullptr, failed);
    if (wrong > 0)
        words << tr("%Ln wrong rows were left out.", nullptr, wrong);
    if (failed + wrong > 0)
        words << tr("Save them, correct them and import that file.");
    m_message->show(failed > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Done, words.join(u' '));
}

void ImportUsersPage::showChips()
{
    using Shown = UserPlanModel::Shown;
    const auto chip = [this](Shown shown, const QString& text) {
        return FilterChip{QString::number(int(shown)), text, m_model->count(shown)};
    };
    QList<FilterChip> chips{chip(Shown::All, tr("All")), chip(Shown::Add, tr("Add")), chip(Shown::Change, tr("Change")),
        chip(Shown::Remove, tr("Remove")), chip(Shown::Unchanged, tr("Unchanged")), chip(Shown::Wrong, tr("Wrong"))};
    if (!m_import->operations().isEmpty())
        chips << chip(Shown::Failed, tr("Failed"));
    m_chips->setChips(chips);
    if (m_chips->current().isEmpty())
        m_chips->setCurrent(chips.constFirst().key);
    m_chips->setVisible(!m_model->changes().isEmpty());
}

void ImportUsersPage::showState()
{
    using Phase = UserImport::Phase;
    const Phase phase = m_import->phase();
    QWidget* state = m_table;
    if (phase == Phase::Reading || phase == Phase::Comparing) {
        state = m_loading;
    } else if (m_import->customer().isEmpty()) {
        m_empty->setContent(tr("Whose users?"),
            tr("Find the customer first. The file is compared with the users that it has now; nothing is sent before you say so."),
            tr("Find the customer"));
        state = m_empty;
    } else if (m_import->path().isEmpty() || phase == Phase::Choosing) {
        m_empty->setContent(tr("Drop a CSV file here"),
            tr("It has the columns of Control Hub. Export the users of the customer for a file to begin with."), tr("Choose file…"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void ImportUsersPage::showProgress()
{
    const int changes = m_import->changeCount();
    const int over = m_import->overCount();
    m_model->refreshStates();
    m_progress->setVisible(isBusy());
    m_progress->setProgress(over, changes, tr("%1 of %Ln changes", nullptr, changes).arg(QLocale().toString(over)));
    const int problems = m_model->count(UserPlanModel::Shown::Wrong) + m_model->count(UserPlanModel::Shown::Failed);
    m_saveFailed->setVisible(problems > 0 && !isBusy());
    showChips();
    showState();
    QStringList facts;
    if (const auto rows = m_model->changes().size(); rows > 0)
        facts << tr("%Ln rows", nullptr, int(rows));
    if (problems > 0)
        facts << tr("%Ln with problems", nullptr, problems);
    setFacts(facts);
}

void ImportUsersPage::apply()
{
    if (m_import->phase() != UserImport::Phase::Ready || m_import->changeCount() == 0)
        return;
    if (m_import->isEncodingDoubtful()) {
        m_refusedApply = true;
        return showMessage();
    }
    const int removals = m_import->plan().count(UserVerdict::Remove);
    bool isNumber = false;
    const int typed = QLocale().toInt(m_removals->text().trimmed(), &isNumber);
    if (removals > 0 && (!isNumber || typed != removals)) {
        m_removalField->setError(tr("%Ln users would be removed. Type this number to go on.", nullptr, removals));
        return m_removalField->focusControl();
    }
    m_import->apply();
}

void ImportUsersPage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of users"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_import, &UserImport::setFile);
    dialog->open();
}

void ImportUsersPage::askWhereToSave(const QString& title, const QString& name, void (ImportUsersPage::*save)(const QString&))
{
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void ImportUsersPage::tellSaved(const Status& status, const QString& done)
{
    if (status)
        m_message->show(MessageBar::Kind::Done, done);
    else
        m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
}

void ImportUsersPage::saveFailedRows(const QString& path)
{
    QMap<qsizetype, QString> reasons;
    const QList<UserChange>& changes = m_model->changes();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (const auto problem = m_import->outcome().problemOf(changes.at(i)))
            reasons.insert(i, errortext::rowSentences(*problem));
    }
    const QString reason = tr("Reason");
    whenDone(
        inBackground([path, sheet = m_import->sheet().sheet, reasons, reason] { return writeFailedRows(path, sheet, reasons, reason); }),
        this, [this, count = int(reasons.size())](const Status& status) { tellSaved(status, tr("%Ln rows were saved.", nullptr, count)); });
}

void ImportUsersPage::exportUsers(const QString& path)
{
    whenDone(m_files.usersOf(m_import->customer()), this, [this, path](const Result<PresentUsers>& users) {
        if (!users)
            return tellSaved(failed(users.error()), {});
        const auto write = [path, present = *users] { return writeUserSheet(path, present, PackageCatalog::shipped()); };
        whenDone(inBackground(write), this, [this, count = int(users->users.size())](const Status& status) {
            tellSaved(status, tr("%Ln users were exported.", nullptr, count));
        });
    });
}

void ImportUsersPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, key()); }

void ImportUsersPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, key()); }

void ImportUsersPage::focusFilter() { m_customer->focusSearch(); }

void ImportUsersPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && !droppedUserFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportUsersPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedUserFile(event->mimeData());
    if (path.isEmpty() || isBusy())
        return;
    event->acceptProposedAction();
    open({}, {}, path);
}

} // namespace pd
