// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscriber.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;

namespace pd {

class Theme;

/// The persons of an organization with a check box each; administrators are marked, and chosen one by one only.
class PersonList : public QWidget
{
    Q_OBJECT

public:
    PersonList(const Theme& theme, QWidget* parent);

    /// What is chosen stays, as far as those persons are still there.
    void setPeople(const QList<Person>& people);
    [[nodiscard]] QList<Person> chosen() const;
    [[nodiscard]] const QList<Person>& people() const { return m_people; }
    /// Every administrator is among the chosen ones.
    [[nodiscard]] bool hasAllAdministrators() const;
    /// Instead of the list, while there is none.
    void setNote(const QString& sentence);

Q_SIGNALS:
    void edited();

private:
    void chooseAll(bool chosen);
    void showCount();

    const Theme& m_theme;
    QList<Person> m_people;
    QCheckBox* m_all;
    QListWidget* m_list;
    QLabel* m_note;
};

} // namespace pd
