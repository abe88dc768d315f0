// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the overview do.
#include "items/operationsmodel.h"
#include "operations/customerdraft.h"
#include "operations/templatedraft.h"
#include "ui/activity/editandretry.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/syncstatus.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

void OverviewPage::act(const QString& key)
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const AttentionEntry& entry) { return entry.row.key == key; });
    if (found != m_entries.cend())
        doEntry(AttentionEntry(*found)); // what it does may change the list
}

void OverviewPage::doEntry(const AttentionEntry& entry)
{
    using Does = AttentionEntry::Does;
    switch (entry.does) {
    case Does::Retry: return retryOperation(OperationId(entry.target));
    case Does::OpenOperation: Q_EMIT operationRequested(OperationId(entry.target)); break;
    case Does::OpenActivity: Q_EMIT pageRequested(u"activity"_s); break;
    case Does::OpenCustomer: Q_EMIT customerRequested(CustomerId(entry.target)); break;
    case Does::ShowReviews: Q_EMIT pageRequested(u"compliance"_s); break;
    case Does::ShowStatus: Q_EMIT statusRequested(entry.target); break;
    case Does::ShowCustomers: Q_EMIT pageRequested(u"customers"_s); break;
    case Does::Sync: m_sync.syncNow(); break;
    case Does::SignIn: Q_EMIT pageRequested(u"settings"_s); break;
    case Does::ShowTemplates: Q_EMIT pageRequested(u"templates"_s); break;
    case Does::Copy: QGuiApplication::clipboard()->setText(entry.target); break;
    }
}

void OverviewPage::retryOperation(const OperationId& id)
{
    const std::optional<Operation> operation = m_operations->operation(id);
    const std::optional<Draft> draft = operation ? editAndRetry(*operation) : std::nullopt;
    if (draft)
        Q_EMIT wizardRequested(*draft);
    else
        Q_EMIT operationRequested(id);
}

void OverviewPage::begin(const QString& kind)
{
    const QByteArray body = kind == "template"_L1 ? TemplateDraft().toJson() : CustomerDraft().toJson();
    Q_EMIT wizardRequested(Draft{{}, kind, {}, {}, body});
}

void OverviewPage::takeStep(FirstSteps::Step step)
{
    switch (step) {
    case FirstSteps::SignIn: Q_EMIT pageRequested(u"settings"_s); break;
    case FirstSteps::MakeTemplate: return begin(u"template"_s);
    case FirstSteps::CreateCustomer: return begin(u"customer"_s);
    default: Q_EMIT pageRequested(u"customers"_s); break;
    }
}

} // namespace pd
