// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatespage.h"

#include "core/whendone.h"
#include "items/templatesmodel.h"
#include "items/templatesview.h"
#include "items/templateuse.h"
#include "operations/operationservice.h"
#include "ui/errors/errortext.h"
#include "ui/templates/templateinspector.h"
#include "ui/templates/templateoutcome.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlineedit.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidepanelhost.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pd {

void TemplatesPage::refresh()
{
    const int read = ++m_reads;
    whenDone(m_operations.templates(), this, [this, read](const Result<QList<OnboardingTemplate>>& templates) {
        if (read == m_reads)
            showAnswer(templates);
    });
    m_use->count();
}

void TemplatesPage::showAnswer(const Result<QList<OnboardingTemplate>>& templates)
{
    ++m_reads;
    m_ready = true;
    if (templates) {
        m_message->hide();
        m_model->setTemplates(*templates);
        const int row = m_rows->rowOf(m_inspector->current().name);
        if (m_host->isPanelVisible())
            row < 0 ? closeInspector() : showRow(row);
    } else {
        m_message->setRetryVisible(true);
        m_message->show(MessageBar::Kind::Error, errortext::sentence(templates.error()), errortext::details(templates.error()));
    }
    showState();
    showCounts();
}

/// Templates that were made elsewhere in the window.
void TemplatesPage::watchOperations()
{
    connect(&m_operations, &OperationService::operationChanged, this, [this](const OperationId& id) {
        whenDone(m_operations.operation(id), this, [this](const Result<Operation>& operation) {
            if (operation && operation->kind == OperationKind::CreateTemplate && isEnded(operation->state))
                refresh();
        });
    });
}

void TemplatesPage::showState()
{
    QWidget* state = m_table;
    if (!m_ready) {
        state = m_loading;
    } else if (m_model->rowCount() == 0 && m_message->isVisibleTo(this)) {
        m_empty->setContent(
            tr("The templates could not be read"), tr("Try again, or create one: it is kept and sent later."), tr("Try again"));
        state = m_empty;
    } else if (m_model->rowCount() == 0) {
        m_empty->setContent(tr("An onboarding template comes first"),
            tr("It holds what your customers have in common: country, sign-in, subscription and brand. Every customer is created with one."),
            tr("Create template"));
        state = m_empty;
    } else if (m_rows->rowCount() == 0) {
        m_empty->setContent(tr("No template matches"), tr("Check the spelling, or look among all templates."), tr("Show all templates"));
        state = m_empty;
    }
    m_states->setCurrentWidget(state);
}

void TemplatesPage::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_rows->rowCount();
    QStringList facts;
    if (m_ready)
        facts << (shown == all ? tr("%Ln templates", nullptr, all)
                               : tr("%1 of %Ln templates", nullptr, all).arg(QLocale().toString(shown)));
    if (const qsizetype selected = m_table->selectionModel()->selectedRows().size(); selected > 0)
        facts << tr("%Ln selected", nullptr, int(selected));
    setFacts(facts);
}

void TemplatesPage::showRow(int row)
{
    const OnboardingTemplate& value = m_rows->at(row);
    m_inspector->showTemplate(value, m_model->customerCount(value.name));
}

void TemplatesPage::openTemplate(const QString& name)
{
    if (m_rows->rowOf(name) < 0)
        m_filter->clear();
    const int row = m_rows->rowOf(name);
    if (row < 0)
        return;
    showRow(row);
    m_host->setPanelVisible(true);
    m_table->setCurrentIndex(m_rows->index(row, TemplatesModel::NameColumn));
    m_table->scrollTo(m_table->currentIndex());
}

void TemplatesPage::closeInspector()
{
    m_host->setPanelVisible(false);
    m_table->setFocus();
}

void TemplatesPage::createTemplate() { Q_EMIT wizardRequested(templateDraft({}, {})); }

void TemplatesPage::showRowMenu(const QModelIndex& index, const QPoint& position)
{
    const OnboardingTemplate value = m_rows->at(index.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, auto action) { connect(menu->addAction(text), &QAction::triggered, this, action); };
    add(tr("Open"), [this, value] { openTemplate(value.name); });
    add(tr("Edit"), [this, value] { Q_EMIT wizardRequested(editDraftOf(value)); });
    add(tr("Duplicate"), [this, value] { Q_EMIT wizardRequested(copyDraftOf(value)); });
    if (!value.provisioningId.isEmpty())
        add(tr("Create customer"), [this, value] { Q_EMIT wizardRequested(customerDraftOf(value)); });
    menu->addSeparator();
    add(tr("Copy selected rows"), [this] { m_table->copySelection(); });
    if (!value.provisioningId.isEmpty())
        add(tr("Copy provisioning ID"), [value] { QGuiApplication::clipboard()->setText(value.provisioningId.toString()); });
    menu->addSeparator();
    add(tr("Delete…"), [this, value] {
        openTemplate(value.name);
        m_inspector->askToDelete();
    });
    menu->popup(position);
}

void TemplatesPage::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = m_table->currentIndex();
    if (event->key() != Qt::Key_Delete || !current.isValid() || !m_table->hasFocus())
        return ShellPage::keyPressEvent(event);
    openTemplate(m_rows->at(current.row()).name);
    m_inspector->askToDelete();
}

void TemplatesPage::showEvent(QShowEvent* event)
{
    ShellPage::showEvent(event);
    refresh();
}

void TemplatesPage::saveLayout(QSettings& settings) const { m_table->saveColumns(settings, u"templates"_s); }

void TemplatesPage::restoreLayout(const QSettings& settings) { m_table->restoreColumns(settings, u"templates"_s); }

void TemplatesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace pd
