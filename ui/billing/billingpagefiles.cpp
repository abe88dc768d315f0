// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come to the billing page, and what went wrong.
#include "core/whendone.h"
#include "operations/providerservice.h"
#include "ui/billing/billingwidgets.h"
#include "ui/billing/reportchoices.h"
#include "ui/billing/reportspanel.h"
#include "ui/errors/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isReportFile(const QUrl& url) { return url.isLocalFile() && url.fileName().endsWith(".csv"_L1, Qt::CaseInsensitive); }

} // namespace

void BillingPage::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a usage report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Usage reports (*.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BillingPage::importFile);
    dialog->open();
}

void BillingPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && isReportFile(urls.constFirst()))
        event->acceptProposedAction();
}

void BillingPage::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !isReportFile(urls.constFirst()))
        return;
    event->acceptProposedAction();
    importFile(urls.constFirst().toLocalFile());
}

/// Names for the choice of providers: without them their IDs stand there.
void BillingPage::readProviders()
{
    whenDone(m_providerService.all(), this, [this](const Result<QList<NamedProvider>>& providers) {
        QHash<QString, QString> names;
        for (const NamedProvider& one : providers.value_or(QList<NamedProvider>()))
            names.insert(one.provider.orgId.toString(), one.name);
        w->choices->setProviderNames(names);
        w->reports->setProviderNames(names);
    });
}

void BillingPage::showError(const Error& error)
{
    w->message->setRetryVisible(true);
    w->message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
}

} // namespace pd
