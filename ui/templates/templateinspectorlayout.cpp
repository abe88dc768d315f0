// SPDX-License-Identifier: GPL-3.0-or-later
// How the inspector of templates is put together.
#include "core/whendone.h"
#include "operations/operationservice.h"
#include "ui/shell/services.h"
#include "ui/templates/templateinspector.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageparts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd {

TemplateInspector::TemplateInspector(const Theme& theme, const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_operations(services.operations)
    , m_name(new ElidedLabel(theme, look::Type::Section, look::Role::Text, this))
    , m_message(new MessageBar(theme, this))
    , m_question(new QFrame(this))
    , m_users(new InspectorSection(theme, tr("Customers that use it"), this))
    , m_provisioning(new InspectorSection(theme, tr("Provisioning"), this))
    , m_notes(new InspectorSection(theme, tr("Good to know"), this))
{
    setProperty("area", u"surface"_s);
    setAttribute(Qt::WA_StyledBackground);
    QVBoxLayout* column = panelColumn(this);
    column->setSpacing(0);
    buildHead(column);
    auto* scroll = new QScrollArea(this);
    QVBoxLayout* sections = scrolledColumn(scroll);
    for (const TemplateGroup& group : templateGroups({}))
        m_groups << new InspectorSection(theme, group.title, scroll->widget());
    sections->addWidget(m_users);
    sections->addWidget(m_provisioning);
    for (InspectorSection* group : std::as_const(m_groups))
        sections->addWidget(group);
    sections->addWidget(m_notes);
    sections->addStretch();
    m_users->hide();
    column->addWidget(scroll, 1);
    whenDone(m_operations.hubHosted(), this, [this](bool hosted) { m_hosted = hosted; });
}

void TemplateInspector::buildHead(QVBoxLayout* column)
{
    const int padding = m_theme.px("width.inspector_padding"_L1);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(padding, m_theme.px("spacing.l"_L1), padding, m_theme.px("spacing.m"_L1));
    head->setSpacing(m_theme.px("spacing.m"_L1));
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    QToolButton* close = iconButton(m_theme, u"close"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &TemplateInspector::closed);
    top->addWidget(close);
    head->addLayout(top);
    buildActions(head);
    head->addWidget(m_message);
    buildQuestion(head);
    column->addLayout(head);
    m_message->setClosable(true);
}

void TemplateInspector::buildActions(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px("spacing.s"_L1));
    auto* edit = new QPushButton(tr("&Edit"), this);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(editDraftOf(m_value)); });
    m_customer = new QPushButton(tr("Create c&ustomer"), this);
    connect(m_customer, &QPushButton::clicked, this, [this] { Q_EMIT wizardRequested(customerDraftOf(m_value)); });
    QToolButton* copy = iconButton(m_theme, u"copy"_s, tr("Duplicate"), this, true);
    connect(copy, &QToolButton::clicked, this, [this] { Q_EMIT wizardRequested(copyDraftOf(m_value)); });
    QToolButton* remove = iconButton(m_theme, u"trash"_s, tr("Delete"), this, true);
    connect(remove, &QToolButton::clicked, this, &TemplateInspector::askToDelete);
    m_customer->setObjectName(u"customer"_s);
    edit->setObjectName(u"edit"_s);
    copy->setObjectName(u"duplicate"_s);
    remove->setObjectName(u"delete"_s);
    row->addWidget(edit);
    row->addWidget(m_customer);
    row->addStretch();
    row->addWidget(copy);
    row->addWidget(remove);
    column->addLayout(row);
}

void TemplateInspector::buildQuestion(QVBoxLayout* column)
{
    m_question->setProperty("area", u"panel"_s);
    m_question->setObjectName(u"question"_s);
    auto* body = new QVBoxLayout(m_question);
    const int side = m_theme.px("spacing.m"_L1);
    body->setContentsMargins(side, side, side, side);
    body->setSpacing(m_theme.px("spacing.m"_L1));
    body->addWidget(wrappedLabel(m_theme, tr("Delete this template? Customers that exist stay as they are."), m_question, {}));
    m_confirm = primaryButton(tr("&Delete template"), m_question);
    m_confirm->setObjectName(u"confirm"_s);
    auto* keep = new QPushButton(tr("&Keep it"), m_question);
    keep->setObjectName(u"keep"_s);
    addButtonRow(m_theme, body, {m_confirm, keep});
    column->addWidget(m_question);
    m_question->hide();
    connect(m_confirm, &QPushButton::clicked, this, &TemplateInspector::remove);
    connect(keep, &QPushButton::clicked, m_question, &QWidget::hide);
}

} // namespace pd
