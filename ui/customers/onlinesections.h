// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerchange.h"
#include "domain/location.h"
#include "ui/changes/changerequest.h"
#include "ui/widgets/inspectorsection.h"

class QPushButton;

namespace pd {

struct CustomerDetails;
struct Services;

/// The tags of a customer, as the server has them now.
class TagsSection : public InspectorSection
{
    Q_OBJECT

public:
    /// The services outlive it.
    TagsSection(const Theme& theme, const Services& services, QWidget* parent);

    void showFor(const CustomerDetails& details);
    void showTags(const Result<QStringList>& tags);

Q_SIGNALS:
    void changeRequested(const pd::ChangeRequest& request);

private:
    const Theme& m_theme;
    const Services& m_services;
    SeenCustomer m_customer;
    QPushButton* m_change;
};

/// How many numbers a customer has, and how its locations reach the telephone network: asked of the server.
class NumbersSection : public InspectorSection
{
    Q_OBJECT

public:
    NumbersSection(const Theme& theme, const Services& services, QWidget* parent);

    void showFor(const CustomerDetails& details);
    void showNumbers(const Result<QList<PhoneNumberEntry>>& numbers);
    void showConnection(const Location& location, const Result<std::optional<PstnConnection>>& connection);

private:
    const Theme& m_theme;
    const Services& m_services;
    CustomerId m_customer;
    QList<LocationId> m_locations;
};

} // namespace pd
