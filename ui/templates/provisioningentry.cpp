// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/provisioningentry.h"

#include "core/whendone.h"
#include "operations/operationservice.h"
#include "ui/errors/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formfield.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

QPushButton* partnerHubLink(const Theme& theme, QWidget* parent)
{
    const QString address = u"https://admin.webex.com/partner"_s;
    QPushButton* hub = linkButton(ProvisioningEntry::tr("Open &Partner Hub"), parent);
    hub->setObjectName(u"hub"_s);
    bindIcon(hub, theme, u"external"_s, look::Role::Accent);
    hub->setToolTip(address);
    QObject::connect(hub, &QPushButton::clicked, hub, [address] { QDesktopServices::openUrl(QUrl(address)); });
    return hub;
}

ProvisioningEntry::ProvisioningEntry(const Theme& theme, OperationService& operations, QString templateName, QWidget* parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_name(std::move(templateName))
    , m_edit(new QLineEdit(this))
    , m_field(nullptr)
    , m_save(new QPushButton(tr("Sa&ve ID"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.s"_L1));
    column->addWidget(partnerHubLink(theme, this), 0, Qt::AlignLeading);
    keepLeftToRight(m_edit);
    m_field = new FormField(theme, u"provisioningId"_s, tr("Provisioning &ID that Partner Hub gave"), m_edit, this);
    column->addWidget(m_field);
    m_save->setObjectName(u"saveId"_s);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_save, &QPushButton::clicked, this, &ProvisioningEntry::note);
    connect(m_field, &FormField::edited, this, [this] { m_field->setError({}); });
}

void ProvisioningEntry::showError(const QString& sentence)
{
    m_save->setEnabled(true);
    m_field->setError(sentence);
    m_field->focusControl();
}

void ProvisioningEntry::note()
{
    const QString id = m_edit->text().trimmed();
    m_save->setEnabled(false);
    whenDone(m_operations.setProvisioningId(m_name, id), this, [this, id](const Status& status) {
        if (status) {
            Q_EMIT noted(ProvisioningId(id));
            return;
        }
        const Error& error = status.error();
        showError(error.fields.isEmpty() ? errortext::sentence(error) : errortext::fieldSentence(error.fields.constFirst()));
    });
}

void ProvisioningEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return note();
    QWidget::keyPressEvent(event);
}

} // namespace pd
