// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about many customers or users, a few at a time.
#include "operations/customerinquiryengine.h"
#include "operations/fewatonce.h"
#include "operations/serveraccess.h"

#include "domain/packagecatalog.h"

namespace pd {

using namespace Qt::StringLiterals;

namespace {

/// There is no use in asking on.
bool concernsAll(const Error& error)
{
    return error.kind == Error::Kind::SignIn || error.kind == Error::Kind::Offline || error.kind == Error::Kind::Refused
        || error.kind == Error::Kind::Tls || error.kind == Error::Kind::Cancelled;
}

struct PstnSurvey {
    ServerAccess& server;
    QList<SeenCustomer> customers;
    QList<QList<PstnAuditRow>> rows; ///< of each customer
    std::shared_ptr<FewAtOnce> progress = std::make_shared<FewAtOnce>();
};

/// Ends the whole survey where that is so.
void giveUp(FewAtOnce& progress, const Error& error)
{
    if (concernsAll(error))
        progress.trouble = error;
}

QCoro::Task<void> surveyCustomer(std::shared_ptr<PstnSurvey> survey, qsizetype index)
{
    const SeenCustomer customer = survey->customers[index];
    const OrgId org = customer.customer.orgId;
    if (org.isEmpty() || !PackageCatalog::shipped().anyCalling(customer.customer.packages))
        co_return;
    const auto locations = co_await survey->server.locations.callingLocations(org);
    if (!locations) {
        giveUp(*survey->progress, locations.error());
        survey->rows[index] << PstnAuditRow{customer, {}, std::nullopt, locations.error()};
        co_return;
    }
    for (const Location& location : *locations) {
        if (survey->progress->trouble || survey->progress->watch.cancelled())
            co_return;
        const auto connection = co_await survey->server.pstn.current(org, location.id);
        if (!connection)
            giveUp(*survey->progress, connection.error());
        PstnAuditRow row{customer, location, std::nullopt, std::nullopt};
        if (connection)
            row.connection = *connection;
        else
            row.problem = connection.error();
        survey->rows[index] << row;
    }
}

PrecheckRow rowOf(const QString& subject, const Result<Precheck>& answer)
{
    if (!answer)
        return {subject, false, {}, 0, {}, answer.error().trackingId, answer.error()};
    return {subject, answer->ok, answer->message, answer->errorCode, answer->problems, answer->trackingId, std::nullopt};
}

struct PrecheckSurvey {
    ServerAccess& server;
    CustomerPrecheckKind customerKind;
    UserPrecheckKind userKind;
    QList<NewCustomer> customers;
    QList<UserPrecheck> users;
    PrecheckReport report;
    std::shared_ptr<FewAtOnce> progress = std::make_shared<FewAtOnce>();
};

void note(PrecheckSurvey& survey, qsizetype index, const QString& subject, const Result<Precheck>& answer)
{
    survey.report.rows[index] = rowOf(subject, answer);
    if (!answer)
        giveUp(*survey.progress, answer.error());
}

QCoro::Task<void> surveyNewCustomer(std::shared_ptr<PrecheckSurvey> survey, qsizetype index)
{
    const NewCustomer whole = survey->customers[index];
    NewCustomer asked = whole;
    if (survey->customerKind == CustomerPrecheckKind::AddressOnly) {
        asked = NewCustomer();
        asked.address = whole.address;
        asked.primaryEmail = whole.primaryEmail;
    }
    const Result<Precheck> answer = co_await survey->server.customers.precheck(asked);
    note(*survey, index, whole.externalId.isEmpty() ? whole.name : whole.externalId, answer);
}

QCoro::Task<void> surveyUser(std::shared_ptr<PrecheckSurvey> survey, qsizetype index)
{
    const UserPrecheck whole = survey->users[index];
    NewSubscriber asked = whole.user;
    if (survey->userKind == UserPrecheckKind::BeforeCustomer)
        asked.customerId = {};
    if (survey->userKind == UserPrecheckKind::Email) {
        asked = NewSubscriber();
        asked.customerId = whole.user.customerId;
        asked.email = whole.user.email;
    }
    const bool before = survey->userKind == UserPrecheckKind::BeforeCustomer;
    const ProvisioningId provisioningId = before ? whole.provisioningId : ProvisioningId();
    const QString customerEmail = before ? whole.customerEmail : QString();
    const Result<Precheck> answer = co_await survey->server.subscribers.precheckBefore(asked, provisioningId, customerEmail);
    note(*survey, index, whole.user.email, answer);
}

QCoro::Task<Result<PrecheckReport>> surveyed(
    std::shared_ptr<PrecheckSurvey> survey, std::function<QCoro::Task<void>(qsizetype)> work, qsizetype count, TaskWatch watch)
{
    survey->report.rows.resize(count);
    *survey->progress = FewAtOnce{count, work, watch};
    const Status done = co_await fewAtOnce(survey->progress);
    if (!done)
        co_return failed(done.error());
    co_return survey->report;
}

} // namespace

QCoro::Task<Result<PstnAudit>> CustomerInquiryEngine::auditPstn(QList<SeenCustomer> customers, TaskWatch watch)
{
    auto survey = std::make_shared<PstnSurvey>(PstnSurvey{m_server, customers, QList<QList<PstnAuditRow>>(customers.size())});
    *survey->progress = FewAtOnce{customers.size(), [survey](qsizetype index) { return surveyCustomer(survey, index); }, watch};
    const Status done = co_await fewAtOnce(survey->progress);
    if (!done)
        co_return failed(done.error());
    PstnAudit audit;
    audit.customers = int(customers.size());
    for (const QList<PstnAuditRow>& rows : std::as_const(survey->rows))
        audit.rows << rows;
    co_return audit;
}

QCoro::Task<Result<PrecheckReport>> CustomerInquiryEngine::precheckCustomers(
    QList<NewCustomer> customers, CustomerPrecheckKind kind, TaskWatch watch)
{
    auto survey = std::make_shared<PrecheckSurvey>(PrecheckSurvey{m_server, kind, UserPrecheckKind::Full, customers, {}, {}});
    return surveyed(
        survey, [survey](qsizetype index) { return surveyNewCustomer(survey, index); }, customers.size(), watch);
}

QCoro::Task<Result<PrecheckReport>> CustomerInquiryEngine::precheckUsers(QList<UserPrecheck> users, UserPrecheckKind kind, TaskWatch watch)
{
    auto survey = std::make_shared<PrecheckSurvey>(PrecheckSurvey{m_server, CustomerPrecheckKind::Full, kind, {}, users, {}});
    return surveyed(
        survey, [survey](qsizetype index) { return surveyUser(survey, index); }, users.size(), watch);
}

} // namespace pd
