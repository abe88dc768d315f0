// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscriber.h"
#include "ui/changes/changestep.h"

class QCheckBox;
class QLabel;

namespace pd {

class PersonList;
class PointList;

/// Takes the wholesale services away from a customer. Says what goes and what stays, and wants the customer's name or external ID typed. The persons
/// of the organization stay unless they are chosen.
class RemovalStep : public ChangeStep
{
    Q_OBJECT

public:
    explicit RemovalStep(const ChangeContext& context, QWidget* parent = nullptr);

    void begin(const QList<SeenCustomer>& customers) override;
    [[nodiscard]] QList<FieldError> problems() const override;
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] QString finishText() const override { return tr("&Delete services"); }
    [[nodiscard]] Asked ask() override;
    [[nodiscard]] bool isDangerous() const override { return true; }
    [[nodiscard]] QString afterwards() const override;
    void focusFirst() override;
    /// The users are counted, or that failed.
    [[nodiscard]] bool isCounted() const { return m_counted; }
    [[nodiscard]] PersonList* persons() const { return m_persons; }
    /// Instead of asking the server.
    void setUsers(const Result<QMap<QString, int>>& usersPerPackage);
    void setPeople(const QList<Person>& people);

private:
    void addSection(const QString& title);
    void countUsers();
    void readPeople();
    void showGoing();
    void showPersons();

    SeenCustomer m_seen;
    QMap<QString, int> m_users;
    bool m_counted = false;
    int m_count = 0; ///< only the newest answer counts
    bool m_peopleAsked = false;
    bool m_peopleKnown = false;
    PointList* m_going;
    QCheckBox* m_withPersons;
    PersonList* m_persons;
    QLabel* m_warning;
};

} // namespace pd
