// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/optionsstep.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/toggle.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd {

OptionsStep::OptionsStep(const Theme& theme, CustomerForm& form, QWidget* parent)
    : CustomerStep(theme, form, u"options"_s, tr("Options"), tr("Everything here has a sensible value already."), parent)
{
    m_restricted = new Toggle(this);
    m_restricted->setObjectName(u"restrictedByPartner"_s);
    connect(m_restricted, &Toggle::clicked, this, [this](bool checked) {
        draft().restrictedByPartner = checked;
        showRestriction();
    });
    addField(u"restrictedByPartner"_s, tr("Restricted by Partner"), m_restricted);
    place(boundText(u"billingStartDate"_s, tr("&Date on which billing starts"), draft().billingStartDate, true));
    editOf(u"billingStartDate"_s)->setPlaceholderText(tr("When packages are assigned to users"));
    place(boundChoice(u"meetings.timeZone"_s, tr("Time &zone of meetings"), draft().meetingsTimeZone));
}

void OptionsStep::refresh()
{
    const QString country = draft().address.country.trimmed();
    ChoiceBox* zones = choiceOf(u"meetings.timeZone"_s);
    if (country != m_country || zones->count() == 0) {
        m_country = country;
        zones->setChoices(zonesOf(country), tr("That of the headquarters"));
    }
    CustomerStep::refresh();
    field(u"meetings.timeZone"_s)->setHelp(tr("Optional. Meeting sites begin with this time zone; users can choose their own."));
    m_restricted->setChecked(draft().restrictedByPartner);
    showRestriction();
    showBillingDay();
}

void OptionsStep::showRestriction()
{
    FormField* restricted = field(u"restrictedByPartner"_s);
    const bool on = draft().restrictedByPartner;
    m_restricted->setText(
        on ? tr("&On: only we change users, packages and sign-in") : tr("&Off: their administrators can change users and packages"));
    m_restricted->setAccessibleName(QString(restricted->label() + u' ' + m_restricted->text().remove(u'&')));
    if (!draft().attachOrgId.isEmpty())
        restricted->setHelp(tr("The organization exists already: the mode stays off for it, whatever is chosen here."));
    else
        restricted->setHelp(on
                ? tr("Their administrators cannot add users, change packages, authentication, domains or the company name. They see a "
                     "banner that says so. The mode can be switched off later.")
                : tr("Their administrators can add wholesale users and change packages, which changes what you are billed for."));
}

void OptionsStep::showBillingDay()
{
    FormField* billing = field(u"billingStartDate"_s);
    billing->setVisible(form().rules.delayedBilling || !draft().billingStartDate.isEmpty());
    const QDate day = QDate::fromString(draft().billingStartDate.trimmed(), u"yyyy-MM-dd"_s);
    // The whole date in words leaves no doubt about which number is the month.
    const QString words = day.isValid() ? QString(QLocale().toString(day, QLocale::LongFormat) + u". "_s) : QString();
    billing->setHelp(words
        + tr("Year, month, day, for example %1. At most 90 days from today.").arg(form().rules.today.addDays(30).toString(Qt::ISODate)));
}

void OptionsStep::changed(const QString& key)
{
    if (key == "billingStartDate"_L1)
        showBillingDay();
}

QString OptionsStep::summary() const { return draft().restrictedByPartner ? tr("Restricted by Partner") : tr("Not restricted"); }

QList<SideNote> OptionsStep::notes() const
{
    return {
        {tr("Billing"), tr("Assigning a package to a user starts its billing, removing it stops it. Usage is counted per user and day.")}};
}

} // namespace pd
