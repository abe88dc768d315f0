// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerchange.h"
#include "domain/operation.h"
#include "ui/changes/changerequest.h"
#include "ui/widgets/inspectorsection.h"

namespace pd {

class Toggle;
struct CustomerDetails;
struct Services;

/// Restricted by Partner in an inspector: a switch where the server has one, else the way to the form that records it.
class RestrictionSection : public InspectorSection
{
    Q_OBJECT

public:
    /// The services outlive it.
    RestrictionSection(const Theme& theme, const Services& services, QWidget* parent);

    /// `refusal`: why it cannot be switched; empty: it can.
    void showFor(const CustomerDetails& details, const QString& refusal);

Q_SIGNALS:
    void changeRequested(const pd::ChangeRequest& request);
    void failed(const pd::Error& error);

private:
    void switchMode(bool on);
    void follow(const OperationId& id);
    void say(bool on);

    const Services& m_services;
    Toggle* m_toggle;
    SeenCustomer m_customer;
    OperationId m_running;
    std::optional<bool> m_on;
    bool m_hosted = false;
};

} // namespace pd
