// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/userplan.h"
#include "ui/changes/changestep.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace pd {

/// A change form about users of one customer. It reads the customer's users from the server, and shows its fields once they are known. Which users
/// it is about is in the request: details["users"], a list of e-mails.
class UserStep : public ChangeStep
{
    Q_OBJECT

public:
    UserStep(const ChangeContext& context, const ChangeRequest& request, QString key, QString title, const QString& explanation);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] bool hasChanges() const final { return m_present && !m_chosen.isEmpty() && isChanged(); }
    /// In place of the server's answer.
    void showUsers(const PresentUsers& users);
    /// The server's answer is there.
    [[nodiscard]] bool hasUsers() const { return m_present.has_value(); }

protected:
    /// The users are known, for the first time or again: fill the fields, and leave what was entered.
    virtual void show() = 0;
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// Forms that need nobody to begin with (a list of everybody) say false.
    [[nodiscard]] virtual bool needsChosen() const { return true; }

    [[nodiscard]] const SeenCustomer& seen() const { return m_seen; }
    [[nodiscard]] const PresentUsers& present() const;
    /// Those of the request that the customer has.
    [[nodiscard]] const QList<PresentUser>& chosen() const { return m_chosen; }
    [[nodiscard]] const PresentUser* userOf(const QString& email) const;
    /// Where fields go: it is not seen before the users are known.
    [[nodiscard]] QVBoxLayout* body() const { return m_fields; }
    FormField* addUserField(const QString& key, const QString& label, QWidget* control);
    FormField* addUserText(const QString& key, const QString& label, bool leftToRight = false);
    QLabel* addSentence(const QString& text = {}, const QString& tone = QStringLiteral("muted"));

    /// A field that shows what is there: what was typed into it stays.
    static void rebase(QLineEdit* edit, QString& base, const QString& now);
    /// The plan with these changes, as what ask() gives.
    [[nodiscard]] Asked apply(const QList<UserChange>& changes);
    /// "Dana Levi, dana@bakery.example".
    [[nodiscard]] static QString nameOf(const PresentUser& user);

private:
    void read();

    SeenCustomer m_seen;
    QStringList m_emails;
    std::optional<PresentUsers> m_present;
    QList<PresentUser> m_chosen;
    QLabel* m_note;
    QWidget* m_body;
    QVBoxLayout* m_fields;
    int m_asks = 0; ///< only the newest answer counts
};

} // namespace pd
