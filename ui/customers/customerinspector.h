// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/strongid.h"
#include "domain/draft.h"
#include "ui/changes/changerequest.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace pd {

class CustomerDetailsSource;
class ElidedLabel;
class InspectorSection;
class MessageBar;
class StatusLine;
class SyncService;
class Theme;
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
    [[nodiscard]] QHBoxLayout* buildActions();
    void show(const CustomerDetails& details);
    void showProblem(const Error& error);
    void askServer(const CustomerDetails& details);
    void showPackages(const CustomerDetails& details);
    void addProblems(const CustomerDetails& details);
    void showDetails(const CustomerDetails& details);
    void showRestriction(const CustomerDetails& details);
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
    QPushButton* m_setUp;
    Draft m_setUpDraft; ///< what Set up begins with
    MessageBar* m_message;
    QScrollArea* m_scroll;
    InspectorSection* m_packages;
    InspectorSection* m_details;
    InspectorSection* m_restricted;
    InspectorSection* m_locations;
    InspectorSection* m_users;
    InspectorSection* m_operations;
};

} // namespace pd
