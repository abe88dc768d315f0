// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "items/userdetails.h"
#include "ui/changes/changerequest.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace pd {

class ElidedLabel;
class InspectorSection;
class MessageBar;
class StatusLine;
class SyncService;
class Theme;
struct CopyChoice;
struct Services;

/// One user at the side of the table: status, package, place and numbers, customer, IDs, errors, and whether consent is waited for. Shows what the
/// cache has at once and asks the server for name and number where they are not known.
class UserInspector : public QWidget
{
    Q_OBJECT

public:
    UserInspector(const Theme& theme, const Services& services, QWidget* parent = nullptr);

    void showUser(const SubscriberId& id);
    /// Reads the cache again, for the same user.
    void refresh();
    void showDetails(const UserDetails& details);
    [[nodiscard]] const UserDetails& details() const { return m_details; }
    /// The user of showUser() is on screen.
    [[nodiscard]] bool isShown() const { return !m_id.isEmpty() && m_shown == m_id; }

Q_SIGNALS:
    void closed();
    void shown();
    void customerRequested(const pd::CustomerId& id);
    void changeRequested(const pd::ChangeRequest& request);
    /// Only the users of this customer.
    void onlyCustomerRequested(const pd::CustomerId& id, const QString& name);
    /// More users for this customer.
    void addRequested(const pd::CustomerId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    [[nodiscard]] QHBoxLayout* buildActions();
    void showProblem(const Error& error);
    void askServer();
    void request(const QString& kind);
    void showActions();
    void showConsent();
    void showUserRows();
    void showCustomer();
    void showIds();
    void showErrors();
    QList<QPushButton*> addLinks(InspectorSection* section, const QList<std::pair<QString, QString>>& links);
    void addRow(InspectorSection* section, const QString& label, const QString& value, bool mono, const QList<CopyChoice>& copies);

    const Theme& m_theme;
    SyncService& m_sync;
    UserDetailsSource* m_source;
    SubscriberId m_id;
    SubscriberId m_shown;
    CustomerId m_asked; ///< the server was asked for the users of this one
    UserDetails m_details;
    QTimer m_settle; ///< moving through rows reads the one where it stops
    ElidedLabel* m_email;
    StatusLine* m_status;
    QPushButton* m_package;
    QPushButton* m_edit;
    QPushButton* m_move;
    QPushButton* m_remove;
    MessageBar* m_message;
    QScrollArea* m_scroll;
    InspectorSection* m_consent;
    InspectorSection* m_errors;
    InspectorSection* m_user;
    InspectorSection* m_customer;
    InspectorSection* m_ids;
};

} // namespace pd
