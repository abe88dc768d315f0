// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateoutcome.h"

#include "operations/customerdraft.h"
#include "operations/operationservice.h"
#include "operations/templatedraft.h"
#include "ui/errors/errortext.h"
#include "ui/templates/provisioningentry.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizard/confirmation.h"
#include "ui/wizard/operationprogress.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

TemplateOutcome::TemplateOutcome(const Theme& theme, OperationService& operations, Facts facts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_operations(operations)
    , m_facts(std::move(facts))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    showDone();
}

void TemplateOutcome::follow(const OperationId& id)
{
    m_operation = id;
    showRunning();
}

void TemplateOutcome::replace(QWidget* content)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_column->addWidget(content);
    content->show();
}

void TemplateOutcome::showRunning()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("spacing.l"_L1));
    QLabel* title = plainLabel(m_theme, look::Type::Section, tr("“%1” is being created").arg(m_facts.value.name), content);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(wrappedLabel(m_theme,
        tr("The provisioning ID appears here once the server has answered. You can close this page; Activity shows it too."), content));
    auto* progress = new OperationProgress(m_theme, m_operations, m_operation, content);
    connect(progress, &OperationProgress::changed, this, &TemplateOutcome::show);
    column->addWidget(progress);
    replace(content);
}

void TemplateOutcome::show(const Operation& operation)
{
    if (operation.state == StepState::Done) {
        for (const OperationStep& step : operation.steps)
            m_facts.value.provisioningId = ProvisioningId(step.resultId);
        showDone();
    } else if (isEnded(operation.state)) {
        showFailed(operation);
    }
}

void TemplateOutcome::showFailed(const Operation& operation)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("spacing.l"_L1));
    column->addWidget(plainLabel(m_theme, look::Type::Section, tr("The template was not created"), content));
    auto* bar = new MessageBar(m_theme, content);
    column->addWidget(bar);
    for (const OperationStep& step : operation.steps) {
        if (step.error)
            bar->show(MessageBar::Kind::Error, errortext::sentence(*step.error), errortext::details(*step.error));
    }
    QPushButton* edit = primaryButton(tr("&Edit and try again"), content);
    connect(edit, &QPushButton::clicked, this,
        [this, operation] { Q_EMIT wizardRequested(templateDraft(operation.title, templateDraftOf(operation).toJson())); });
    column->addWidget(edit, 0, Qt::AlignLeading);
    replace(content);
}

void TemplateOutcome::showDone()
{
    if (!m_facts.hosted && (m_facts.changed || m_facts.value.provisioningId.isEmpty()))
        return showRecord();
    const QString title = m_facts.changed ? tr("“%1” is saved") : tr("“%1” is ready");
    auto* done = new Confirmation(m_theme, title.arg(m_facts.value.name),
        m_facts.changed ? tr("New customers get these values. Customers already onboarded keep their authentication.")
                        : tr("Customers can be created with it now. Other systems need its provisioning ID."),
        this);
    done->addId(tr("Provisioning ID"), m_facts.value.provisioningId.toString());
    addActions(done);
    replace(done);
}

void TemplateOutcome::showRecord()
{
    auto* record = new Confirmation(m_theme, tr("“%1” is recorded on this computer").arg(m_facts.value.name),
        m_facts.changed
            ? tr("Nothing was changed in Partner Hub. Open the template there and enter these values.")
            : tr("Nothing was changed in Partner Hub. Make a template there with these values, then note its provisioning ID here."),
        this);
    record->addWidget(valuesToEnter());
    addActions(record);
    if (!m_facts.value.provisioningId.isEmpty()) {
        record->addId(tr("Provisioning ID"), m_facts.value.provisioningId.toString());
        record->addWidget(partnerHubLink(m_theme, record));
        return replace(record);
    }
    auto* entry = new ProvisioningEntry(m_theme, m_operations, m_facts.value.name, record);
    connect(entry, &ProvisioningEntry::noted, this, [this](const ProvisioningId& id) {
        m_facts.value.provisioningId = id;
        m_facts.changed = false;
        showDone();
    });
    record->addWidget(entry);
    replace(record);
}

QWidget* TemplateOutcome::valuesToEnter()
{
    auto* panel = new QFrame(this);
    panel->setProperty("area", u"panel"_s);
    auto* column = new QVBoxLayout(panel);
    const int side = m_theme.px("spacing.l"_L1);
    column->setContentsMargins(side, m_theme.px("spacing.m"_L1), side, m_theme.px("spacing.m"_L1));
    column->setSpacing(0);
    for (const TemplateGroup& group : templateGroups(m_facts.value)) {
        for (const ReviewRow& value : group.rows) {
            auto* row = new DetailRow(
                m_theme, value.label, value.isId ? look::Type::Mono : look::Type::Body, panel, m_theme.px("width.review_label"_L1));
            row->setValue(value.value);
            row->setCopies({{tr("Copy %1").arg(value.label), value.value}});
            column->addWidget(row);
        }
    }
    return panel;
}

void TemplateOutcome::addActions(Confirmation* confirmation)
{
    if (!m_facts.value.provisioningId.isEmpty()) {
        QPushButton* customer = confirmation->addAction(tr("Create a &customer with this template"), true);
        customer->setObjectName(u"createCustomer"_s);
        connect(customer, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(customerDraftOf(m_facts.value)); });
    }
    QPushButton* list = confirmation->addAction(tr("Show &templates"));
    list->setObjectName(u"showTemplates"_s);
    connect(list, &QPushButton::clicked, this, &TemplateOutcome::listRequested);
    QPushButton* another = confirmation->addAction(tr("Create an&other"));
    another->setObjectName(u"createAnother"_s);
    connect(another, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(templateDraft({}, {})); });
}

Draft customerDraftOf(const OnboardingTemplate& value)
{
    Draft draft;
    draft.kind = u"customer"_s;
    draft.body = customerDraftFrom(value).toJson();
    return draft;
}

Draft templateDraft(const QString& title, const QByteArray& body)
{
    Draft draft;
    draft.kind = u"template"_s;
    draft.title = title;
    draft.body = body;
    return draft;
}

} // namespace pd
