// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/subscriber.h"
#include "ui/changes/changestep.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace pd {

struct ChosenUsers;

/// Everybody whose consent to the move is waited for, of one customer or of many: the mail is sent again to those that are chosen.
class ResendConsentStep : public ChangeStep
{
    Q_OBJECT

public:
    ResendConsentStep(const ChangeContext& context, const ChangeRequest& request);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override { return !m_waiting.isEmpty(); }
    [[nodiscard]] QString finishText() const override;
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] QString afterwards() const override;
    /// In place of what the server or the cache says. `customerName` of each may be empty.
    struct Waiting {
        Subscriber user;
        QString customerName;
    };
    void showWaiting(const QList<Waiting>& waiting);

private:
    void readOne();
    void readAll();
    void showCount();
    [[nodiscard]] QList<Subscriber> chosen() const;

    QList<SeenCustomer> m_customers;
    QStringList m_preferred; ///< chosen at first; empty: everybody
    QList<Waiting> m_waiting;
    int m_asks = 0; ///< only the newest answer counts
    bool m_read = false;
    QLabel* m_note;
    QPushButton* m_all;
    QPushButton* m_none;
    QListWidget* m_list;
    FormField* m_field;
};

} // namespace pd
