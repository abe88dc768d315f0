// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/locationsstep.h"

#include "domain/countries.h"
#include "domain/rules.h"
#include "ui/errors/errortext.h"
#include "ui/setup/locationform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString countryWords(const QString& code) { return code.isEmpty() ? QString() : countryName(code, QLocale().name().section(u'_', 0, 0)); }

/// "locations[2].address.city" → 2, "address.city".
std::pair<int, QString> locationFieldParts(const QString& field)
{
    static const QRegularExpression shape(u"^locations\\[(\\d+)\\]\\.(.+)$"_s);
    const auto match = shape.match(field);
    return match.hasMatch() ? std::pair(match.capturedView(1).toInt(), match.captured(2)) : std::pair(-1, QString());
}

} // namespace

LocationsStep::LocationsStep(const Theme& theme, SetUpDraft& draft, QWidget* parent)
    : WizardStep(theme, u"locations"_s, tr("Locations"), tr("Where the users sit. Add a location only if one is missing here."), parent)
    , m_draft(draft)
    , m_place(new QWidget(this))
    , m_form(new LocationForm(theme, this))
    , m_add(new QPushButton(tr("&Add location"), this))
{
    m_place->setLayout(new QVBoxLayout);
    m_place->layout()->setContentsMargins(0, 0, 0, 0);
    m_form->hide();
    m_add->setObjectName(u"addLocation"_s);
    bindIcon(m_add, theme, u"plus"_s, look::Role::Text);
    column()->addWidget(m_place);
    column()->addWidget(m_form);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &LocationsStep::addLocation);
    connect(m_form, &LocationForm::edited, this, &LocationsStep::store);
    connect(m_form, &LocationForm::doneRequested, this, &LocationsStep::done);
    connect(m_form, &LocationForm::left, this, [this](const QString& key) {
        if (m_open < 0)
            return;
        if (key == "name"_L1)
            renameInUsers();
        const QString field = fieldOf(key);
        touch(field);
        Q_EMIT left(field);
    });
}

QString LocationsStep::fieldOf(const QString& key) const { return u"locations[%1].%2"_s.arg(m_open).arg(key); }

void LocationsStep::refresh()
{
    if (m_open >= m_draft.locations.size())
        m_open = -1;
    open(m_open);
}

void LocationsStep::open(int location)
{
    m_open = location;
    m_form->setVisible(location >= 0);
    m_add->setVisible(location < 0);
    if (location >= 0) {
        m_form->setValue(m_draft.locations.at(location));
        m_nameBefore = m_draft.locations.at(location).name.trimmed();
    }
    showProblems(m_shown);
}

QWidget* LocationsStep::rowOf(const QString& name, const QString& detail)
{
    auto* row = new QWidget(m_rows);
    row->setMinimumHeight(theme().px("height.list_row"_L1));
    auto* layout = new QHBoxLayout(row);
    const int side = theme().px("spacing.l"_L1);
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(theme().px("spacing.s"_L1));
    layout->addWidget(new IconLabel(theme(), u"location"_s, look::Role::TextMuted, row));
    auto* words = new ElidedLabel(theme(), look::Type::Body, look::Role::Text, row);
    words->setText(name);
    layout->addWidget(words, 1);
    layout->addWidget(plainLabel(theme(), look::Type::Body, detail, row, u"muted"_s));
    return row;
}

QWidget* LocationsStep::newRow(int location)
{
    const NewLocation& value = m_draft.locations.at(location);
    const auto mine = [location](const FieldError& problem) { return locationFieldParts(problem.field).first == location; };
    const int wrong = int(std::count_if(m_shown.cbegin(), m_shown.cend(), mine));
    const QString name = value.name.trimmed().isEmpty() ? tr("Location %1").arg(location + 1) : value.name.trimmed();
    QWidget* row = rowOf(name, wrong > 0 ? QString() : countryWords(value.address.country));
    auto* layout = static_cast<QHBoxLayout*>(row->layout());
    if (wrong > 0) {
        layout->addWidget(new IconLabel(theme(), u"circle-cross"_s, look::Role::Danger, row));
        layout->addWidget(plainLabel(theme(), look::Type::Body, tr("%n values need your attention", nullptr, wrong), row, u"danger"_s));
    } else {
        layout->addWidget(plainLabel(theme(), look::Type::Caption, tr("New"), row, u"info"_s));
    }
    QPushButton* edit = linkButton(tr("Edit"), row);
    edit->setAccessibleName(tr("Edit: %1").arg(name));
    bindIcon(edit, theme(), u"edit"_s, look::Role::Accent);
    QPushButton* away = linkButton(tr("Remove"), row);
    away->setAccessibleName(tr("Remove: %1").arg(name));
    bindIcon(away, theme(), u"trash"_s, look::Role::Accent);
    edit->setVisible(location != m_open);
    layout->addWidget(edit);
    layout->addWidget(away);
    // Queued: the row goes while its own button is at work.
    connect(
        edit, &QPushButton::clicked, this,
        [this, location] {
            open(location);
            m_form->focusField(u"name"_s);
        },
        Qt::QueuedConnection);
    connect(
        away, &QPushButton::clicked, this, [this, location] { remove(location); }, Qt::QueuedConnection);
    return row;
}

/// Made again only when they say something else: buttons keep their focus while somebody types below.
void LocationsStep::showRows()
{
    QStringList state{QString::number(m_open)};
    for (const KnownLocation& known : std::as_const(m_draft.knownLocations))
        state << known.name << known.country;
    for (const NewLocation& location : std::as_const(m_draft.locations))
        state << location.name << location.address.country;
    for (const FieldError& problem : std::as_const(m_shown))
        state << problem.field;
    if (state == m_rowsState)
        return;
    m_rowsState = state;
    buildRows();
}

void LocationsStep::buildRows()
{
    delete m_rows;
    auto* panel = new QFrame(m_place);
    panel->setProperty("area", u"panel"_s);
    m_rows = panel;
    auto* rows = new QVBoxLayout(panel);
    const int line = theme().px("line.border"_L1);
    rows->setContentsMargins(line, line, line, line);
    rows->setSpacing(0);
    const auto add = [&](QWidget* row) {
        if (rows->count() > 0)
            rows->addWidget(lineOf(Qt::Horizontal, panel));
        rows->addWidget(row);
    };
    for (const KnownLocation& known : std::as_const(m_draft.knownLocations))
        add(rowOf(known.name, known.country.isEmpty() ? tr("Exists already") : tr("%1, exists already").arg(countryWords(known.country))));
    for (int i = 0; i < m_draft.locations.size(); ++i)
        add(newRow(i));
    if (rows->count() == 0) {
        QLabel* none = wrappedLabel(theme(), tr("This customer has no locations yet. Users with a calling package need one."), panel);
        const int side = theme().px("spacing.l"_L1);
        none->setContentsMargins(side, side, side, side);
        rows->addWidget(none);
    }
    m_place->layout()->addWidget(panel);
    panel->show();
}

void LocationsStep::showProblems(const QList<FieldError>& problems)
{
    m_shown = problems;
    QHash<QString, QString> sentences;
    for (const FieldError& problem : problems) {
        const auto [location, key] = locationFieldParts(problem.field);
        if (location == m_open && !sentences.contains(key))
            sentences.insert(key, errortext::fieldSentence(problem));
    }
    m_form->setProblems(sentences);
    showRows();
}

void LocationsStep::store(const QString& key)
{
    if (m_open < 0)
        return;
    m_draft.locations[m_open] = m_form->value();
    Q_EMIT edited(fieldOf(key));
}

void LocationsStep::renameInUsers()
{
    const QString now = m_draft.locations.at(m_open).name.trimmed();
    if (now.isEmpty() || now == m_nameBefore)
        return;
    for (UserRow& user : m_draft.users) {
        if (!m_nameBefore.isEmpty() && comparable(user.location) == comparable(m_nameBefore))
            user.location = now;
    }
    m_nameBefore = now;
    Q_EMIT edited(fieldOf(u"name"_s));
}

void LocationsStep::addLocation()
{
    m_draft.locations << LocationForm::startingIn(m_draft.country);
    open(int(m_draft.locations.size()) - 1);
    Q_EMIT edited(fieldOf(u"name"_s));
    m_form->focusField(u"name"_s);
}

void LocationsStep::remove(int location)
{
    if (location >= m_draft.locations.size())
        return;
    m_draft.locations.removeAt(location);
    open(m_open == location ? -1 : m_open > location ? m_open - 1 : m_open);
    Q_EMIT edited({});
    m_open < 0 ? m_add->setFocus(Qt::OtherFocusReason) : m_form->focusField(u"name"_s);
}

/// Closes the form, or shows what is missing in it.
void LocationsStep::done()
{
    static const QStringList keys{u"name"_s, u"timeZone"_s, u"preferredLanguage"_s, u"announcementLanguage"_s, u"address.line1"_s,
        u"address.line2"_s, u"address.city"_s, u"address.state"_s, u"address.postalCode"_s, u"address.country"_s};
    QStringList fields;
    for (const QString& key : keys)
        fields << fieldOf(key);
    touch(fields);
    const auto mine = [this](const FieldError& problem) { return locationFieldParts(problem.field).first == m_open; };
    const auto wrong = std::find_if(m_shown.cbegin(), m_shown.cend(), mine);
    if (wrong != m_shown.cend())
        return focusField(wrong->field);
    open(-1);
    m_add->setFocus(Qt::OtherFocusReason);
}

QString LocationsStep::placeOf(const QString& field) const
{
    const auto [location, key] = locationFieldParts(field);
    return location < 0 ? title() : tr("Location %1, %2").arg(QString::number(location + 1), m_form->labelOf(key));
}

void LocationsStep::focusField(const QString& field)
{
    const auto [location, key] = locationFieldParts(field);
    if (location < 0 || location >= m_draft.locations.size())
        return focusFirst();
    if (location != m_open)
        open(location);
    m_form->focusField(key);
}

void LocationsStep::focusFirst()
{
    if (m_open >= 0)
        m_form->focusField(u"name"_s);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

QString LocationsStep::summary() const
{
    const int count = int(m_draft.knownLocations.size() + m_draft.locations.size());
    return count > 0 ? tr("%n locations", nullptr, count) : tr("None");
}

QList<SideNote> LocationsStep::notes() const
{
    return {{tr("What a location is for"),
                tr("Emergency calls, time zone and languages depend on it. Each user with a calling package belongs to one.")},
        {tr("Phone connection"), tr("Set up PSTN for each location in Partner Hub once it is there.")}};
}

} // namespace pd
