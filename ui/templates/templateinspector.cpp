// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templateinspector.h"

#include "core/whendone.h"
#include "operations/operationservice.h"
#include "operations/templatedraft.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/templates/provisioningentry.h"
#include "ui/templates/templateoutcome.h"
#include "ui/templates/templatewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inspectorsection.h"
#include "ui/widgets/messagebar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int customersShown = 10;

DetailRow* templateRow(const Theme& theme, const ReviewRow& value, QWidget* parent)
{
    const look::Type type = value.isId ? look::Type::Mono : look::Type::Body;
    auto* row = new DetailRow(theme, value.label, type, parent, theme.px("width.template_label"_L1));
    row->setValue(value.value);
    row->setCopies({{TemplateInspector::tr("Copy"), value.value}});
    return row;
}

} // namespace

void TemplateInspector::showTemplate(const OnboardingTemplate& value, int customers)
{
    setUpdatesEnabled(false);
    if (value.name != m_value.name) {
        m_question->hide();
        m_users->hide();
        m_message->hide();
    }
    m_value = value;
    m_name->setText(value.name);
    m_customer->setEnabled(!value.provisioningId.isEmpty());
    m_customer->setToolTip(value.provisioningId.isEmpty() ? tr("The template needs its provisioning ID first.") : QString());
    showProvisioning();
    showValues();
    showNotes(customers);
    setUpdatesEnabled(true);
}

void TemplateInspector::showProvisioning()
{
    m_provisioning->clear();
    if (!m_value.provisioningId.isEmpty()) {
        m_provisioning->addRow(templateRow(m_theme, {tr("Provisioning ID"), m_value.provisioningId.toString(), true}, this));
    } else {
        m_provisioning->addText(tr("Partner Hub gave none yet that is known here. Enter the values below there, then note the ID."));
        auto* entry = new ProvisioningEntry(m_theme, m_operations, m_value.name, this);
        connect(entry, &ProvisioningEntry::noted, this, &TemplateInspector::changed);
        m_provisioning->addRow(entry);
    }
}

void TemplateInspector::showValues()
{
    const QList<TemplateGroup> groups = templateGroups(m_value);
    for (int i = 0; i < groups.size(); ++i) {
        m_groups.at(i)->clear();
        for (const ReviewRow& value : groups.at(i).rows)
            m_groups.at(i)->addRow(templateRow(m_theme, value, this));
    }
}

void TemplateInspector::showNotes(int customers)
{
    m_notes->clear();
    if (customers > 0)
        m_notes->addText(tr("%Ln customers were onboarded with it from here.", nullptr, customers));
    m_notes->addText(tr("A change reaches new customers only. Customers already onboarded keep their authentication."));
    if (!m_value.pstnProvider.isEmpty())
        m_notes->addText(errortext::fieldSentence({u"pstnProvider"_s, u"pstn-not-recommended"_s, {}}));
    if (!m_hosted)
        m_notes->addText(tr("Partner Hub is not changed from here. Change or delete the template there as well."));
}

void TemplateInspector::askToDelete()
{
    m_users->hide();
    m_message->hide();
    m_question->show();
    m_confirm->setFocus(Qt::ShortcutFocusReason);
}

void TemplateInspector::remove()
{
    m_confirm->setEnabled(false);
    whenDone(m_operations.removeTemplate(m_value.name), this, [this, name = m_value.name](const Status& removed) {
        m_confirm->setEnabled(true);
        if (removed) {
            m_question->hide();
            Q_EMIT changed();
        } else if (name == m_value.name) {
            refused(removed.error());
        }
    });
}

void TemplateInspector::refused(const Error& error)
{
    m_question->hide();
    QStringList users;
    for (const FieldError& field : error.fields) {
        if (field.rule == "template-in-use"_L1)
            users << field.text;
    }
    if (users.isEmpty())
        return m_message->show(MessageBar::Kind::Error, errortext::sentence(error), errortext::details(error));
    m_message->show(
        MessageBar::Kind::Warning, tr("%Ln customers use this template. It cannot be deleted while they do.", nullptr, int(users.size())));
    m_users->clear();
    for (const QString& user : users.mid(0, customersShown)) {
        QPushButton* open = linkButton(QString(user).replace(u'&', u"&&"_s), this);
        open->setAccessibleDescription(tr("Shows this customer"));
        connect(open, &QPushButton::clicked, this, [this, user] { openCustomer(user); });
        m_users->addRow(open);
    }
    if (users.size() > customersShown)
        m_users->addText(tr("%Ln more", nullptr, int(users.size()) - customersShown));
    m_users->show();
}

void TemplateInspector::openCustomer(const QString& externalId)
{
    whenDone(m_operations.externalIdInUse(externalId), this, [this](const Result<std::optional<Customer>>& found) {
        if (found && *found) {
            Q_EMIT customerRequested((*found)->id);
            return;
        }
        Error error;
        error.kind = Error::Kind::NotFound;
        m_message->show(MessageBar::Kind::Error, errortext::sentence(found ? error : found.error()));
    });
}

void TemplateInspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_question->isVisible())
        m_question->hide();
    else
        Q_EMIT closed();
}

Draft editDraftOf(const OnboardingTemplate& value) { return templateDraft(value.name, draftOf(value).toJson()); }

Draft copyDraftOf(const OnboardingTemplate& value) { return templateDraft({}, duplicateOf(value).toJson()); }

} // namespace pd
