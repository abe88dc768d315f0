// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/extensionfinder.h"

#include "core/whendone.h"
#include "domain/phonenumber.h"
#include "operations/customerinquiryservice.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd {

ExtensionFinder::ExtensionFinder(CustomerInquiryService& inquiries, QLineEdit* edit, QWidget* parent)
    : QObject(parent)
    , m_inquiries(inquiries)
    , m_edit(edit)
    , m_button(linkButton(tr("Find a f&ree extension"), parent))
{
    m_button->setObjectName(u"findExtension"_s);
    m_button->setAccessibleDescription(tr("Looks for an extension that nobody has"));
    connect(m_button, &QPushButton::clicked, this, [this] {
        const QString typed = m_edit->text().trimmed();
        search(isExtension(typed) ? typed : m_like, false);
    });
}

void ExtensionFinder::setPlace(const OrgId& org, const LocationId& location, const QString& like)
{
    m_org = org;
    m_location = location;
    m_like = like;
    m_button->setEnabled(!org.isEmpty() && !location.isEmpty());
}

void ExtensionFinder::propose()
{
    const QString typed = m_edit->text().trimmed();
    if (m_button->isEnabled() && (typed.isEmpty() || typed == m_proposed))
        search(m_like, true);
}

void ExtensionFinder::search(const QString& like, bool proposal)
{
    const int ask = ++m_asks;
    m_button->setText(tr("Looking…"));
    const QString before = m_edit->text();
    whenDone(m_inquiries.freeExtension(m_org, m_location, like), this, [this, ask, before, proposal](const Result<QString>& extension) {
        if (ask != m_asks)
            return;
        m_button->setText(tr("Find a f&ree extension"));
        if (m_edit->text() != before)
            return; // typed meanwhile
        if (!extension) {
            if (!proposal)
                Q_EMIT failed(extension.error());
            return;
        }
        m_proposed = *extension;
        m_edit->setText(*extension);
        Q_EMIT found(*extension);
    });
}

} // namespace pd
