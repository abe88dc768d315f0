// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "core/whendone.h"
#include "items/operationsmodel.h"
#include "operations/operationservice.h"
#include "ui/activity/editandretry.h"
#include "ui/activity/operationpanel.h"
#include "ui/activity/operationstree.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"
#include "ui/widgets/sidepanelhost.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pd {

ActivityPage::ActivityPage(const Theme& theme, const Services& services, QWidget* parent)
    : ShellPage(u"activity"_s, tr("Activity"), u"activity"_s, parent)
    , m_theme(theme)
    , m_operations(services.operations)
    , m_model(new OperationsModel(services.ledgerFile, this))
    , m_tree(new OperationsTree(theme, this))
    , m_message(new MessageBar(theme, this))
    , m_host(new SidePanelHost(theme, this))
    , m_states(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"activity"_s, this))
    , m_loading(new LoadingRows(theme, tr("Loading operations…"), this))
    , m_panel(new OperationPanel(theme, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    m_second.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, m_model, &OperationsModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &ActivityPage::tick);
    connect(&services.operations, &OperationService::operationChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_model, &OperationsModel::applied, this, &ActivityPage::onApplied);
    connect(m_model, &OperationsModel::failed, this, [this](const Error& error) {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    });
    connect(m_message, &MessageBar::retryRequested, m_model, &OperationsModel::refresh);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        m_panel->showRow(current);
        m_host->setPanelVisible(current.isValid());
    });
    connect(m_tree, &OperationsTree::escaped, this, &ActivityPage::closePanel);
    connect(m_panel, &OperationPanel::closed, this, &ActivityPage::closePanel);
    connect(m_panel, &OperationPanel::customerRequested, this, &ActivityPage::customerRequested);
    connect(m_panel, &OperationPanel::retryRequested, this, [this](const OperationId& id) { m_operations.retry(id); });
    connect(m_panel, &OperationPanel::editRequested, this, &ActivityPage::edit);
    m_model->refresh();
    if (m_model->isReady())
        onApplied();
}

void ActivityPage::build()
{
    QVBoxLayout* column = pageColumn(m_theme, title(), this);
    endPageHead(m_theme, column, m_message, this);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Operations"));
    for (int i = 1; i < OperationsModel::ColumnCount; ++i)
        m_tree->setColumnHidden(i, true);
    m_empty->setContent(tr("Nothing has been asked of the server yet"),
        tr("When you onboard a customer, each step shows here, with its time and its outcome. It stays after a restart."));
    m_states->addWidget(m_loading);
    m_states->addWidget(m_tree);
    m_states->addWidget(m_empty);
    m_host->setWidgets(m_states, m_panel);
    column->addWidget(m_host, 1);
}

void ActivityPage::onApplied()
{
    m_message->hide();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString id = index.data(OperationsModel::OperationIdRole).toString();
        const bool done = StepState(index.data(OperationsModel::StateRole).toInt()) == StepState::Done;
        if (!m_known.contains(id) && !done)
            m_tree->expand(index);
        m_known.insert(id);
        if (!m_pending.isEmpty() && id == m_pending.toString()) {
            m_pending = OperationId();
            m_tree->setCurrentIndex(index);
        }
    }
    m_states->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_tree) : m_empty);
    m_panel->refresh();
    setFacts({tr("%Ln operations", nullptr, m_model->rowCount())});
    Q_EMIT runningCountChanged(m_model->runningCount());
    updateTimer();
}

void ActivityPage::select(const OperationId& id)
{
    m_pending = id;
    if (m_model->isReady())
        onApplied();
}

void ActivityPage::edit(const OperationId& id)
{
    whenDone(m_operations.operation(id), this, [this](const Result<Operation>& operation) {
        if (const auto draft = operation ? editAndRetry(*operation) : std::nullopt)
            Q_EMIT wizardRequested(*draft);
    });
}

void ActivityPage::closePanel()
{
    m_host->setPanelVisible(false);
    m_tree->setFocus();
}

void ActivityPage::tick()
{
    m_tree->viewport()->update();
    m_panel->refresh();
}

void ActivityPage::updateTimer()
{
    const bool wanted = isVisible() && m_model->runningCount() > 0;
    if (wanted != m_second.isActive())
        wanted ? m_second.start() : m_second.stop();
}

void ActivityPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    updateTimer();
}

void ActivityPage::hideEvent(QHideEvent* event)
{
    ShellPage::hideEvent(event);
    updateTimer();
}

} // namespace pd
