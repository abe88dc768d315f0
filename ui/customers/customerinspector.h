// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "ui/customers/inspectoractions.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace pd {

class ChangeLink;
class CustomerDetailsSource;
class ElidedLabel;
class InspectorSection;
class MessageBar;
class NumbersSection;
class RawAnswer;
class RestrictionSection;
class StatusLine;
class SyncService;
class TagsSection;
struct CustomerDetails;
struct Services;

/// One customer at the side of the table: packages, details, restriction, locations, users, operations. Shows what the cache has at once
/// and asks the server for the rest.
class CustomerInspector : public QWidget
{
    Q_OBJECT

public:
    CustomerInspector(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void showCustomer(const CustomerId& id);
    /// Reads the cache again, for the same customer.
    void refresh();
    [[nodiscard]] const CustomerId& customer() const { return m_id; }
    /// The customer of showCustomer() is on screen.
    [[nodiscard]] bool isShown() const { return !m_id.isEmpty() && m_shown == m_id; }
    /// Reasons that lie outside of a customer: its provider is suspended.
    void setRefusal(InspectorActions::Refusal refusal);
    /// Locations and users are on their way from the server.
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void closed();
    void operationRequested(const pd::OperationId& id);
    void duplicateRequested(const pd::CustomerId& id);
    void userImportRequested(const QString& customerId, const QString& customerName, const QString& path);
    void wizardRequested(const pd::Draft& draft);
    void changeRequested(const pd::ChangeRequest& request);
    /// The customer of showCustomer() is on screen.
    void shown();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    void buildBody(QVBoxLayout* column);
    void connectParts();
    void showRefusals(const CustomerDetails& details);
    void showRaw(bool shown);
    void show(const CustomerDetails& details);
    void showProblem(const Error& error);
    void askServer(const CustomerDetails& details);
    void showPackages(const CustomerDetails& details);
    void addProblems(const CustomerDetails& details);
    void showDetails(const CustomerDetails& details);
    void addLicences(const PackageState& state);
    void addDetail(const QString& label, const QString& value, bool mono, const QString& copied);
    void showLocations(const CustomerDetails& details);
    void showUsers(const CustomerDetails& details);
    void showOperations(const CustomerDetails& details);

    const Theme& m_theme;
    SyncService& m_sync;
    CustomerDetailsSource* m_source;
    CustomerId m_id;
    CustomerId m_asked; ///< the server was asked for this one
    CustomerId m_shown;
    bool m_loading = false;
    QTimer m_settle; ///< moving through rows asks for the one where it stops
    ElidedLabel* m_name;
    StatusLine* m_status;
    InspectorActions* m_actions;
    InspectorActions::Refusal m_refusal;
    MessageBar* m_message;
    QScrollArea* m_scroll;
    InspectorSection* m_packages;
    InspectorSection* m_details;
    ChangeLink* m_changePackages;
    ChangeLink* m_changeDetails;
    RestrictionSection* m_restricted;
    TagsSection* m_tags;
    InspectorSection* m_locations;
    InspectorSection* m_users;
    NumbersSection* m_numbers;
    InspectorSection* m_operations;
    RawAnswer* m_raw;
};

} // namespace pd
