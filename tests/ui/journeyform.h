// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace pd::test {

/// One thing that a person does on a page of a wizard.
struct Touch {
    enum class Kind { Text, Tick, Radio, Press, Cell, Paste };

    Kind kind = Kind::Text;
    QString key; ///< of the field, the button or the column
    QString value; ///< text; "on"/"off" of a box; position of a radio button
    QString half; ///< what stands there before it is right; empty: it is right at once
    int row = 0;
};

/// A page with everything that is done there.
struct FormPage {
    QString key;
    QList<Touch> touches;
    QString opens; ///< words of the button that shows again what was entered (English, translated in `context`); empty: it is in sight
    const char* context = nullptr;
};

/// A wizard with its pages in their order.
struct FormPlan {
    QString kind;
    QList<FormPage> pages;
};

/// The sample that ships, and what a person enters for it.
class JourneySample
{
public:
    JourneySample();

    [[nodiscard]] bool isComplete() const { return !m_template.isEmpty() && m_entries.size() == 3; }
    [[nodiscard]] static QString entriesFile();
    [[nodiscard]] static QString templateFile();
    [[nodiscard]] QJsonArray entries() const { return m_entries; }
    [[nodiscard]] QString externalId(int entry) const;
    [[nodiscard]] int userCount() const;

    [[nodiscard]] FormPlan templatePlan() const;
    [[nodiscard]] FormPlan customerPlan(int entry) const;
    /// `pasted`: the users come from a spreadsheet.
    [[nodiscard]] FormPlan setUpPlan(int entry, bool pasted) const;
    /// By the words that a child process is told ("template", "customer", "setup").
    [[nodiscard]] FormPlan plan(const QString& kind, int entry) const;

private:
    [[nodiscard]] QList<Touch> headquarters(const QJsonObject& customer) const;
    [[nodiscard]] FormPage locationsPage(const QJsonObject& entry) const;
    [[nodiscard]] FormPage usersPage(const QJsonObject& entry, bool pasted) const;
    [[nodiscard]] FormPage numbersPage(const QJsonObject& entry) const;

    QJsonObject m_template;
    QJsonArray m_entries;
};

} // namespace pd::test
