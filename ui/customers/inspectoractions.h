// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "ui/changes/changerequest.h"
#include "ui/shell/profileinfo.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;

namespace pd {

class ChangeMenu;
class Theme;
struct CustomerDetails;

/// What can be done with the customer of an inspector: set up, change, open elsewhere, see the server's own answer.
class InspectorActions : public QWidget
{
    Q_OBJECT

public:
    /// Why a change of this kind cannot be made for customers of this provider; empty: it can.
    using Refusal = std::function<QString(const QString& kind, const QString& provider)>;

    InspectorActions(const Theme& theme, ProfileInfo::Kind profile, QWidget* parent);

    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }
    void setCustomer(const CustomerDetails& details);
    /// Until the next customer is known.
    void setBusy();
    [[nodiscard]] ChangeMenu* changes() const { return m_changes; }

Q_SIGNALS:
    void wizardRequested(const pd::Draft& draft);
    void changeRequested(const pd::ChangeRequest& request);
    void rawRequested();
    /// A page of the vendor was opened, and this ID is on the clipboard.
    void opened(const QString& id);

private:
    void addMore(ProfileInfo::Kind profile);
    void addHub(const QString& name, const QString& text, const QUrl& address, ProfileInfo::Kind profile);

    Refusal m_refusal;
    Draft m_draft; ///< what Set up begins with
    QString m_orgId;
    QPushButton* m_setUp;
    QPushButton* m_change;
    QPushButton* m_more;
    ChangeMenu* m_changes;
    QMenu* m_moreMenu;
};

} // namespace pd
