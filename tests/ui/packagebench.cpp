// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packagebench.h"

#include "domain/textchecks.h"
#include "items/operationsmodel.h"
#include "operations/awaited.h"
#include "operations/customerinquiryservice.h"
#include "operations/operationservice.h"
#include "ui/activity/activitypage.h"
#include "ui/changes/changedeck.h"
#include "ui/changes/changepanel.h"
#include "ui/customers/customerspage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace pd::test {

using namespace Qt::StringLiterals;

PackageBench::PackageBench(const QStringList& sandboxArguments)
    : m_fixture(sandboxArguments)
{
}

CustomersPage& PackageBench::customers() { return *static_cast<CustomersPage*>(window().page(u"customers"_s)); }

OnboardingEntry PackageBench::entry(const QString& name, const QStringList& packages, const QStringList& users)
{
    CustomerDraft draft = CustomerFormFixture::goodCustomer(name);
    draft.externalId = proposedExternalId(name, {});
    draft.primaryEmail = QString(draft.externalId + u"@owner.example"_s);
    draft.packages = packages;
    draft.limits.clear();
    OnboardingEntry entry = draft.toEntry();
    for (qsizetype i = 0; i < users.size(); ++i) {
        OnboardingUser user;
        user.subscriber.email = u"user%1@%2.example"_s.arg(i).arg(draft.externalId);
        user.subscriber.package = users.at(i);
        user.subscriber.firstName = u"Kari"_s;
        user.subscriber.lastName = u"Lunde"_s;
        if (PackageCatalog::shipped().isCalling(users.at(i)))
            user.subscriber.extension = QString::number(1000 + i);
        entry.users << user;
    }
    return entry;
}

SeenCustomer PackageBench::provision(const OnboardingEntry& entry)
{
    const Result<OperationId> id = awaited(session().operations().onboard(entry));
    const Operation done = id ? over(*id) : Operation();
    if (done.state != StepState::Done)
        qWarning("%s was not onboarded", qPrintable(entry.customer.externalId));
    return awaited(session().customerInquiries().look(done.customerId)).value_or(SeenCustomer());
}

Operation PackageBench::over(const OperationId& id, int timeoutMs)
{
    Operation last;
    const auto isOver = [&] {
        last = awaited(session().operations().operation(id)).value_or(Operation());
        return last.finishedAt.isValid();
    };
    if (!QTest::qWaitFor(isOver, timeoutMs))
        qWarning("operation %s is not over", qPrintable(id.toString()));
    return last;
}

Operation PackageBench::lastOver(const SeenCustomer& customer)
{
    auto* model = static_cast<ActivityPage*>(window().page(u"activity"_s))->model();
    OperationId newest;
    const auto isThere = [&] {
        model->refresh();
        for (int row = 0; row < model->rowCount() && newest.isEmpty(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const auto kind = OperationKind(index.data(OperationsModel::OperationKindRole).toInt());
            if (kind != OperationKind::Onboard && index.data(OperationsModel::CustomerIdRole).toString() == customer.customer.id.toString())
                newest = OperationId(index.data(OperationsModel::OperationIdRole).toString());
        }
        return !newest.isEmpty();
    };
    return QTest::qWaitFor(isThere) ? over(newest) : Operation();
}

QJsonObject PackageBench::record(const SeenCustomer& customer)
{
    const ProbeReply answer = probe().get(QString(u"/wholesale/customers/"_s + customer.customer.id.toString()));
    return answer.status == 200 ? answer.object() : QJsonObject();
}

QStringList PackageBench::packagesOf(const SeenCustomer& customer)
{
    QStringList packages;
    for (const QJsonValue& package : record(customer)["packages"_L1].toArray())
        packages << package.toString();
    packages.sort();
    return packages;
}

ChangePanel* PackageBench::open(const QString& kind, const SeenCustomer& customer)
{
    window().setCurrentPage(u"customers"_s);
    if (!customers().changes()->open({kind, {customer}, {}}))
        return nullptr;
    ChangePanel* panel = customers().changes()->current();
    return QTest::qWaitFor([panel] { return panel->isShown(); }, 10'000) ? panel : nullptr;
}

QAbstractButton* PackageBench::button(QWidget& where, const QString& nameOrText)
{
    const QList<QAbstractButton*> buttons = where.findChildren<QAbstractButton*>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton* one) {
        return one->isVisible() && (one->objectName() == nameOrText || QString(one->text()).remove(u'&') == nameOrText);
    });
    return found == buttons.cend() ? nullptr : *found;
}

void PackageBench::click(QWidget& where, const QString& nameOrText)
{
    QAbstractButton* found = button(where, nameOrText);
    QVERIFY2(found, qPrintable(nameOrText));
    for (QWidget* parent = found->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(found);
    }
    const QPoint mark(found->height() / 2, found->height() / 2);
    QTest::mouseClick(found, Qt::LeftButton, {}, found->isCheckable() ? mark : QPoint());
}

bool PackageBench::says(const QWidget& where, const QString& words)
{
    const QList<QLabel*> labels = where.findChildren<QLabel*>();
    return std::any_of(
        labels.cbegin(), labels.cend(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace pd::test
