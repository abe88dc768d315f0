// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/personlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textpaint.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int rowsInView = 6;

bool isChecked(const QListWidgetItem* item) { return item->checkState() == Qt::Checked; }

} // namespace

PersonList::PersonList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_all(new QCheckBox(this))
    , m_list(new QListWidget(this))
    , m_note(wrappedLabel(theme, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("spacing.s"_L1));
    m_all->setObjectName(u"allPersons"_s);
    m_all->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_list->setObjectName(u"persons"_s);
    m_list->setAccessibleName(tr("Persons of the organization"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_list);
    for (QWidget* part : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_list)})
        column->addWidget(part);
    connect(m_all, &QCheckBox::clicked, this, &PersonList::chooseAll);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showCount();
        Q_EMIT edited();
    });
    setNote({});
}

void PersonList::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_all->setVisible(sentence.isEmpty() && !m_people.isEmpty());
    m_list->setVisible(sentence.isEmpty() && !m_people.isEmpty());
}

void PersonList::setPeople(const QList<Person>& people)
{
    QSet<QString> before;
    for (const Person& person : chosen())
        before.insert(person.id.toString());
    const QSignalBlocker quiet(m_list);
    m_people = people;
    std::stable_sort(
        m_people.begin(), m_people.end(), [](const Person& a, const Person& b) { return a.administrator && !b.administrator; });
    m_list->clear();
    for (const Person& person : std::as_const(m_people)) {
        const QString name = person.displayName.isEmpty() || person.displayName == person.email
            ? person.email
            : tr("%1 · %2", "name, e-mail").arg(isolated(person.displayName), isolated(person.email));
        auto* item = new QListWidgetItem(person.administrator ? tr("Administrator: %1").arg(name) : name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(person.id.toString()) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text().toHtmlEscaped());
        item->setSizeHint(QSize(0, m_theme.px("height.button"_L1)));
    }
    const int rows = std::clamp(int(m_people.size()), 1, rowsInView);
    m_list->setFixedHeight(rows * m_theme.px("height.button"_L1) + m_theme.px("spacing.xs"_L1));
    setNote(m_people.isEmpty() ? tr("There are no persons in the organization.") : QString());
    showCount();
}

QList<Person> PersonList::chosen() const
{
    QList<Person> persons;
    for (int i = 0; i < m_list->count() && i < m_people.size(); ++i) {
        if (isChecked(m_list->item(i)))
            persons << m_people.at(i);
    }
    return persons;
}

bool PersonList::hasAllAdministrators() const
{
    const auto isOne = [](const Person& person) { return person.administrator; };
    const QList<Person> persons = chosen();
    const auto all = std::count_if(m_people.cbegin(), m_people.cend(), isOne);
    return all > 0 && all == std::count_if(persons.cbegin(), persons.cend(), isOne);
}

void PersonList::chooseAll(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            if (!on || !m_people.at(i).administrator)
                m_list->item(i)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    showCount();
    Q_EMIT edited();
}

void PersonList::showCount()
{
    int others = 0;
    int chosenOthers = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_people.at(i).administrator)
            continue;
        ++others;
        chosenOthers += isChecked(m_list->item(i)) ? 1 : 0;
    }
    m_all->setText(tr("All %Ln who are no administrators", nullptr, others));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(!m_list->isHidden() && others > 0);
    m_all->setChecked(others > 0 && chosenOthers == others);
}

} // namespace pd
