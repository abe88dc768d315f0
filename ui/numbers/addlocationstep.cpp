// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/addlocationstep.h"

#include "core/whendone.h"
#include "domain/rules.h"
#include "operations/customerchangeservice.h"
#include "operations/customerinquiryservice.h"
#include "operations/draftchecks.h"
#include "ui/errors/errortext.h"
#include "ui/setup/locationform.h"
#include "ui/shell/services.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

AddLocationStep::AddLocationStep(const ChangeContext& context, QWidget* parent)
    : ChangeStep(context, u"add-location"_s, tr("Add location"),
        tr("A place with calling. Choose its PSTN connection afterwards, then add its numbers."), parent)
    , m_form(new LocationForm(context.theme, this))
{
    m_form->setNarrow();
    column()->addWidget(m_form);
    m_form->findChild<QPushButton*>(u"locationDone"_s)->hide(); // the panel has its own button
    connect(m_form, &LocationForm::edited, this, &AddLocationStep::edited);
    connect(m_form, &LocationForm::left, this, [this](const QString& key) {
        touch(key);
        Q_EMIT left(key);
    });
}

void AddLocationStep::begin(const QList<SeenCustomer>& customers)
{
    m_seen = customers.constFirst();
    if (!hasChanges()) {
        m_start = LocationForm::startingIn(m_seen.customer.address.country);
        m_form->setValue(m_start);
        m_start = m_form->value();
    }
    whenDone(services().inquiries.locations(m_seen.customer.orgId), this, [this](const Result<QList<Location>>& locations) {
        m_names.clear();
        for (const Location& location : locations.value_or(QList<Location>()))
            m_names << comparable(location.name);
        Q_EMIT stateChanged();
    });
}

QList<FieldError> AddLocationStep::problems() const
{
    const NewLocation location = trimmed(m_form->value());
    QList<FieldError> errors = checkLocationForm(location, QString());
    if (m_names.contains(comparable(location.name)))
        errors << FieldError{u"name"_s, u"name-taken"_s, location.name};
    return errors;
}

bool AddLocationStep::hasChanges() const { return !(m_form->value() == m_start); }

ChangeStep::Asked AddLocationStep::ask() { return alone(services().customerChanges.addLocations(m_seen, {trimmed(m_form->value())})); }

QString AddLocationStep::afterwards() const { return tr("The location has no PSTN connection yet. Set one before you add numbers."); }

QString AddLocationStep::placeOf(const QString& field) const { return m_form->labelOf(field); }

void AddLocationStep::focusField(const QString& field) { m_form->focusField(field); }

void AddLocationStep::focusFirst() { m_form->focusField(u"name"_s); }

void AddLocationStep::showProblems(const QList<FieldError>& problems)
{
    QHash<QString, QString> sentences;
    for (const FieldError& problem : problems)
        sentences.insert(problem.field, errortext::fieldSentence(problem));
    m_form->setProblems(sentences);
}

} // namespace pd
