// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/precheckspage.h"

#include "core/background.h"
#include "core/whendone.h"
#include "domain/packagecatalog.h"
#include "domain/rules.h"
#include "items/plaintablemodel.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "ui/billing/statestrip.h"
#include "ui/checks/precheckwords.h"
#include "ui/errors/errortext.h"
#include "ui/users/customerpicker.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintablefile.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

PrecheckVariant PrechecksPage::variant() const { return PrecheckVariant(m_variant->currentData().toInt()); }

void PrechecksPage::setVariant(PrecheckVariant variant)
{
    m_variant->setCurrentIndex(m_variant->findData(int(variant)));
    showForm();
}

void PrechecksPage::setCustomer(const QString& id, const QString& name)
{
    m_customerId = id;
    m_customer->setCustomer(id, name);
    m_customerField->setError({});
}

void PrechecksPage::setFile(const QString& path)
{
    m_path = path;
    m_list->setReadOnly(!path.isEmpty());
    m_list->setPlainText(path.isEmpty() ? QString() : tr("From the file %1").arg(QFileInfo(path).fileName()));
    m_listField->setError({});
    m_file->setText(path.isEmpty() ? tr("Choose &file…") : tr("Paste &instead"));
}

bool PrechecksPage::check()
{
    const PrecheckVariant kind = variant();
    const bool ofCustomer = kind == PrecheckVariant::UserEmail || kind == PrecheckVariant::UserFull;
    const bool before = kind == PrecheckVariant::UserBefore;
    const QString missing = errortext::fieldSentence({{}, u"required"_s, {}});
    const QString template_ = m_template->text().trimmed();
    m_listField->setError(m_path.isEmpty() && m_list->toPlainText().trimmed().isEmpty() ? missing : QString());
    m_customerField->setError(ofCustomer && m_customerId.isEmpty() ? missing : QString());
    m_templateField->setError(before && template_.isEmpty() ? missing : QString());
    const QList<FieldError> email = before ? checkEmail(m_email->text().trimmed(), u"email"_s) : QList<FieldError>();
    m_emailField->setError(email.isEmpty() ? QString() : errortext::fieldSentence(email.constFirst()));
    for (FormField* field : {m_listField, m_customerField, m_templateField, m_emailField}) {
        if (!field->error().isEmpty()) {
            field->focusControl();
            return false;
        }
    }
    return true;
}

void PrechecksPage::start()
{
    if (m_running || !check())
        return;
    m_running = true;
    m_asked = variant();
    m_message->hide();
    const int run = ++m_runs;
    showProgress();
    const bool customers = asksAboutCustomers(m_asked);
    whenDone(inBackground([path = m_path, text = m_list->toPlainText(), customers] { return readPrecheckItems(path, text, customers); }),
        this, [this, run](const Result<QList<PrecheckItem>>& items) {
            if (run == m_runs)
                take(items);
        });
}

void PrechecksPage::take(const Result<QList<PrecheckItem>>& items)
{
    if (!items)
        return stop(items.error());
    m_rows->setRows({}); // they stand for the report before
    m_items = *items;
    m_report.clear();
    for (PrecheckItem& item : m_items) {
        item.user.user.customerId = CustomerId(m_customerId);
        item.user.customerEmail = m_email->text().trimmed();
        PrecheckRow row = item.refused.value_or(PrecheckRow());
        row.subject = item.subject;
        m_report << row;
    }
    const bool templates = m_asked == PrecheckVariant::CustomerFull || m_asked == PrecheckVariant::UserBefore;
    if (templates)
        return resolve();
    m_asked == PrecheckVariant::UserFull ? askLocations() : ask(failedOnes());
}

/// Names of templates become their provisioning IDs; what is neither is taken as an ID.
void PrechecksPage::resolve()
{
    whenDone(m_services.operations.templates(), this, [this, run = m_runs](const Result<QList<OnboardingTemplate>>& templates) {
        if (run != m_runs)
            return;
        if (!templates)
            return stop(templates.error());
        const auto idOf = [&](const QString& ref) {
            for (const OnboardingTemplate& one : *templates) {
                if (comparable(one.name) == comparable(ref))
                    return one.provisioningId;
            }
            return ProvisioningId(ref);
        };
        const QString given = m_template->text().trimmed();
        for (PrecheckItem& item : m_items) {
            item.user.provisioningId = idOf(given);
            const QString ref = item.templateRef.isEmpty() ? given : item.templateRef;
            if (item.customer.provisioningId.isEmpty())
                item.customer.provisioningId = idOf(ref);
        }
        ask(failedOnes());
    });
}

void PrechecksPage::askLocations()
{
    const int run = m_runs;
    whenDone(m_services.inquiries.look(CustomerId(m_customerId)), this, [this, run](const Result<SeenCustomer>& seen) {
        if (run != m_runs)
            return;
        if (!seen)
            return stop(seen.error());
        whenDone(m_services.inquiries.locations(seen->customer.orgId), this, [this, run](const Result<QList<Location>>& locations) {
            if (run != m_runs)
                return;
            if (!locations)
                return stop(locations.error());
            for (PrecheckItem& item : m_items) {
                for (const Location& location : *locations) {
                    if (comparable(location.name) == comparable(item.locationName)
                        || (item.locationName.isEmpty() && locations->size() == 1
                            && PackageCatalog::shipped().isCalling(item.user.user.package)))
                        item.user.user.locationId = location.id;
                }
            }
            ask(failedOnes());
        });
    });
}

QList<qsizetype> PrechecksPage::failedOnes() const
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < m_report.size(); ++i) {
        if (!m_report.at(i).passed && i < m_items.size() && !m_items.at(i).refused)
            positions << i;
    }
    return positions;
}

void PrechecksPage::ask(const QList<qsizetype>& positions)
{
    QList<NewCustomer> customers;
    QList<UserPrecheck> users;
    for (const qsizetype i : positions) {
        customers << m_items.at(i).customer;
        users << m_items.at(i).user;
    }
    CustomerInquiryService& inquiries = m_services.inquiries;
    switch (m_asked) {
    case PrecheckVariant::CustomerAddress: m_future = inquiries.precheckCustomers(customers, CustomerPrecheckKind::AddressOnly); break;
    case PrecheckVariant::CustomerFull: m_future = inquiries.precheckCustomers(customers, CustomerPrecheckKind::Full); break;
    case PrecheckVariant::UserBefore: m_future = inquiries.precheckUsers(users, UserPrecheckKind::BeforeCustomer); break;
    case PrecheckVariant::UserEmail: m_future = inquiries.precheckUsers(users, UserPrecheckKind::Email); break;
    case PrecheckVariant::UserFull: m_future = inquiries.precheckUsers(users, UserPrecheckKind::Full); break;
    }
    auto* watcher = new QFutureWatcher<Result<PrecheckReport>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &PrechecksPage::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, positions, run = m_runs] {
        if (run == m_runs && watcher->future().resultCount() > 0)
            takeReport(watcher->result(), positions);
        watcher->deleteLater();
    });
    watcher->setFuture(m_future);
    showProgress();
}

void PrechecksPage::takeReport(const Result<PrecheckReport>& report, const QList<qsizetype>& positions)
{
    if (!report)
        return stop(report.error());
    m_running = false;
    for (qsizetype i = 0; i < std::min(positions.size(), report->rows.size()); ++i)
        m_report[positions.at(i)] = report->rows.at(i);
    showProgress();
    showReport();
}

void PrechecksPage::stop(const Error& error)
{
    m_running = false;
    m_message->setRetryVisible(true);
    QStringList sentences;
    for (const FieldError& field : error.fields)
        sentences << errortext::fieldSentence(field);
    m_message->show(
        MessageBar::Kind::Error, sentences.isEmpty() ? errortext::sentence(error) : sentences.join(u' '), errortext::details(error));
    m_items.clear();
    m_report.clear();
    showProgress();
    showReport();
}

void PrechecksPage::cancel()
{
    ++m_runs;
    m_future.cancel();
    m_running = false;
    m_items.clear();
    m_report.clear();
    m_message->setRetryVisible(true);
    m_message->show(MessageBar::Kind::Warning, tr("The check was stopped. Nothing was changed on the server."));
    showProgress();
    showReport();
}

void PrechecksPage::showProgress()
{
    m_strip->setVisible(m_running);
    m_strip->setState(StateStrip::Tone::Running, tr("Precheck"),
        {tr("%1 of %Ln answers", nullptr, m_future.progressMaximum()).arg(QLocale().toString(m_future.progressValue()))});
    m_strip->setProgress(m_future.progressValue(), m_future.progressMaximum());
    m_strip->setCancelVisible(m_running);
    m_start->setEnabled(!m_running);
    m_again->setEnabled(!m_running && !failedOnes().isEmpty());
}

void PrechecksPage::showRows(const QList<PrecheckRow>& rows)
{
    m_report = rows;
    showReport();
}

void PrechecksPage::showReport()
{
    const auto count = [this](PrecheckVerdict verdict) {
        return int(std::count_if(
            m_report.cbegin(), m_report.cend(), [verdict](const PrecheckRow& row) { return precheckVerdict(row) == verdict; }));
    };
    QList<FilterChip> chips{{QString(), tr("All"), int(m_report.size())}};
    for (const PrecheckVerdict verdict :
        {PrecheckVerdict::Refused, PrecheckVerdict::Unasked, PrecheckVerdict::Remarks, PrecheckVerdict::Passed}) {
        if (const int rows = count(verdict); rows > 0)
            chips << FilterChip{QString::number(int(verdict)), precheckWords(verdict).word, rows};
    }
    m_chips->setChips(chips);
    QList<PlainTableModel::Row> rows;
    for (qsizetype i = 0; i < m_report.size(); ++i) {
        const PrecheckRow& row = m_report.at(i);
        const PrecheckVerdict verdict = precheckVerdict(row);
        if (!m_chips->current().isEmpty() && m_chips->current().toInt() != int(verdict))
            continue;
        rows << PlainTableModel::Row{qlonglong(i),
            {row.subject, precheckWords(verdict).word, row.message, row.code == 0 ? QString() : QString::number(row.code),
                precheckProblems(row), row.trackingId}};
    }
    m_rows->setRows(rows);
    m_again->setEnabled(!m_running && !failedOnes().isEmpty());
    m_export->setEnabled(!m_report.isEmpty());
    QStringList facts;
    if (!m_report.isEmpty())
        facts << tr("%Ln checked", nullptr, int(m_report.size()));
    setFacts(facts);
    showState();
}

void PrechecksPage::exportTo(const QString& path)
{
    whenDone(writePlainTable(*m_rows, path), this, [this](const Status& status) {
        m_message->setRetryVisible(false);
        if (status)
            m_message->show(MessageBar::Kind::Done, tr("The report was saved."));
        else
            m_message->show(MessageBar::Kind::Error, errortext::sentence(status.error()), errortext::details(status.error()));
    });
}

} // namespace pd
