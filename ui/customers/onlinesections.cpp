// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/onlinesections.h"

#include "core/whendone.h"
#include "items/customerdetails.h"
#include "operations/customerinquiryservice.h"
#include "ui/errors/errortext.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detailrow.h"
#include "ui/widgets/textpaint.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qsizetype locationsAsked = 8; // a customer with more is looked at in the page of its numbers

QString connectionWords(const PstnConnection& connection)
{
    return onlyInPartnerHub(connection) ? NumbersSection::tr("%1 (managed in Partner Hub)").arg(isolated(connection.displayName))
                                        : connection.displayName;
}

} // namespace

TagsSection::TagsSection(const Theme& theme, const Services& services, QWidget* parent)
    : InspectorSection(theme, tr("Tags"), parent)
    , m_theme(theme)
    , m_services(services)
    , m_change(linkButton(tr("Change…"), this))
{
    m_change->setObjectName(u"changeTags"_s);
    m_change->setAccessibleName(tr("Change tags"));
    setAction(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested({u"tags"_s, {m_customer}, {}}); });
}

void TagsSection::showFor(const CustomerDetails& details)
{
    const bool same = details.customer.id == m_customer.customer.id;
    m_customer = {details.customer, details.name};
    const OrgId org = details.customer.orgId;
    setVisible(!org.isEmpty() && details.customer.provider.isEmpty());
    if (isHidden())
        return;
    if (!same) {
        clear();
        addText(tr("Loading tags…"));
    }
    whenDone(m_services.inquiries.tags(org), this, [this, org](const Result<QStringList>& tags) {
        if (org == m_customer.customer.orgId)
            showTags(tags);
    });
}

void TagsSection::showTags(const Result<QStringList>& tags)
{
    clear();
    if (!tags)
        return addText(errortext::sentence(tags.error()));
    if (tags->isEmpty())
        return addText(tr("No tags."));
    QStringList shown;
    for (const QString& tag : *tags)
        shown << isolated(tag);
    addRow(plainLabel(m_theme, look::Type::Body, shown.join(u" · "_s), this));
}

NumbersSection::NumbersSection(const Theme& theme, const Services& services, QWidget* parent)
    : InspectorSection(theme, tr("Numbers and PSTN"), parent)
    , m_theme(theme)
    , m_services(services)
{
}

void NumbersSection::showFor(const CustomerDetails& details)
{
    QList<LocationId> locations;
    for (const Location& location : details.locations.mid(0, locationsAsked))
        locations << location.id;
    setVisible(!locations.isEmpty() && details.customer.provider.isEmpty());
    // Every refresh of the cache comes here; the server is asked when there is something new to ask about.
    if (isHidden() || (m_customer == details.customer.id && m_locations == locations))
        return;
    m_customer = details.customer.id;
    m_locations = locations;
    clear();
    setNote(tr("Loading…"));
    const CustomerId id = m_customer;
    whenDone(m_services.inquiries.numbers(details.customer.orgId), this, [this, id](const Result<QList<PhoneNumberEntry>>& numbers) {
        if (id == m_customer)
            showNumbers(numbers);
    });
    for (const Location& location : details.locations.mid(0, locationsAsked)) {
        whenDone(m_services.inquiries.pstnConnection(details.customer.orgId, location.id), this,
            [this, id, location](const Result<std::optional<PstnConnection>>& connection) {
                if (id == m_customer)
                    showConnection(location, connection);
            });
    }
}

void NumbersSection::showNumbers(const Result<QList<PhoneNumberEntry>>& numbers)
{
    setNote({});
    if (!numbers)
        return addText(errortext::sentence(numbers.error()));
    const auto phones =
        std::count_if(numbers->cbegin(), numbers->cend(), [](const PhoneNumberEntry& one) { return !one.number.isEmpty(); });
    const auto free = std::count_if(numbers->cbegin(), numbers->cend(),
        [](const PhoneNumberEntry& one) { return !one.number.isEmpty() && one.ownerId.isEmpty() && !one.isMain; });
    setNote(tr("%Ln numbers", nullptr, int(phones)));
    if (phones > 0)
        addText(tr("%Ln of them are free.", nullptr, int(free)));
}

void NumbersSection::showConnection(const Location& location, const Result<std::optional<PstnConnection>>& connection)
{
    auto* row = new DetailRow(m_theme, location.name, look::Type::Body, this);
    if (!connection)
        row->setValue(errortext::sentence(connection.error()));
    else
        row->setValue(*connection ? connectionWords(**connection) : tr("No PSTN connection"));
    addRow(row);
}

} // namespace pd
